import { dayInJapan, paperOf, readDay, type PaperStepKind } from '@zeimori/records'
import { addPaperStep } from '@zeimori/store'
import { timeText } from '../../texts/time.ts'
import { paperText } from '../../texts/papers.ts'
import type { Act } from '../act.ts'
import { held, mayFollow, nextStep, notValid, refused, tenantOf, type WhichPaper } from './which.ts'

export type PaperAnswer = WhichPaper & {
  readonly decision: 'approved' | 'returned'
  readonly reason: string
}

const changed = (before: string, after: PaperStepKind) => ({ state: { before, after } })

/** Approves what somebody else made, or returns it. */
export const answerPaper: Act<PaperAnswer, undefined> = {
  permission: 'paper.approve',
  action: 'paper.answer',
  tenantOf,
  dangerous: true,
  run: async (within, given, caller, now) => {
    const { id, decision } = given
    const reason = given.reason.trim()
    const paper = await held(within, given)
    if (paper === undefined) return refused({ code: 'not-found' }, id)
    if (!mayFollow(paper, decision)) return refused({ code: 'already', state: paper.state }, id)
    if (paper.madeById === caller.id) return refused({ code: 'own-affair' }, id)
    if (decision === 'returned' && reason === '') return notValid('answer', 'paper-reason', id)
    await addPaperStep(
      within,
      paper,
      { number: nextStep(paper), kind: decision, reason, by: caller },
      now,
    )
    return {
      ok: true,
      result: undefined,
      what: { kind: 'paper', id },
      ...(reason !== '' && { reason }),
      changes: { ...changed(paper.state, decision), digest: { before: null, after: paper.digest } },
      notices: [
        {
          to: { kind: 'account', id: paper.madeById },
          key: `paper-answered:${id}`,
          template: 'paper-answered',
          values: {
            at: timeText(now),
            by: caller.name,
            paper: paperOf(paper.name).title,
            period: paper.period,
            answer: paperText.states[decision],
            version: id,
          },
        },
      ],
    }
  },
}

export type Submitting = WhichPaper & {
  /** 提出日, 「2026-12-10」. */
  readonly day: string
  readonly receiver: string
}

/** Records that an approved version was submitted: from then on the municipality sees it. */
export const submitPaper: Act<Submitting, undefined> = {
  permission: 'paper.write',
  action: 'paper.submit',
  tenantOf,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { id } = given
    const receiver = given.receiver.trim()
    const paper = await held(within, given)
    if (paper === undefined) return refused({ code: 'not-found' }, id)
    if (!mayFollow(paper, 'submitted')) return refused({ code: 'already', state: paper.state }, id)
    const day = readDay(given.day)
    if (day === undefined || day > dayInJapan(now.getTime()))
      return notValid('day', 'paper-day', id)
    const approved = paper.steps.findLast(({ kind }) => kind === 'approved')
    if (approved !== undefined && day < dayInJapan(approved.at.getTime()))
      return notValid('day', 'paper-early', id)
    if (receiver === '') return notValid('receiver', 'paper-receiver', id)
    await addPaperStep(
      within,
      paper,
      {
        number: nextStep(paper),
        kind: 'submitted',
        reason: '',
        day: given.day,
        receiver,
        by: caller,
      },
      now,
    )
    return {
      ok: true,
      result: undefined,
      what: { kind: 'paper', id },
      changes: {
        ...changed(paper.state, 'submitted'),
        day: { before: null, after: given.day },
        receiver: 'secret',
        digest: { before: null, after: paper.digest },
      },
      notices: [
        {
          to: { kind: 'administrators', tenant: paper.tenant, except: caller.id },
          key: `paper-submitted:${id}`,
          template: 'paper-submitted',
          values: {
            at: timeText(now),
            by: caller.name,
            paper: paperOf(paper.name).title,
            period: paper.period,
            version: id,
          },
        },
      ],
    }
  },
}

export type Receiving = WhichPaper & {
  readonly decision: 'received' | 'sent-back'
  readonly reason: string
}

/** A municipality takes a paper, or sends it back with a reason. */
export const receivePaper: Act<Receiving, undefined> = {
  permission: 'paper.receive',
  action: 'paper.receive',
  tenantOf,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { id, decision } = given
    const reason = given.reason.trim()
    const paper = await held(within, given)
    if (paper === undefined) return refused({ code: 'not-found' }, id)
    if (!mayFollow(paper, decision)) return refused({ code: 'already', state: paper.state }, id)
    if (decision === 'sent-back' && reason === '') return notValid('answer', 'paper-reason', id)
    await addPaperStep(
      within,
      paper,
      { number: nextStep(paper), kind: decision, reason, by: caller },
      now,
    )
    return {
      ok: true,
      result: undefined,
      what: { kind: 'paper', id },
      ...(reason !== '' && { reason }),
      changes: changed(paper.state, decision),
      notices: [
        {
          to: { kind: 'account', id: paper.madeById },
          key: `paper-received:${id}:${nextStep(paper)}`,
          template: 'paper-answered',
          values: {
            at: timeText(now),
            by: caller.name,
            paper: paperOf(paper.name).title,
            period: paper.period,
            answer: paperText.states[decision],
            version: id,
          },
        },
      ],
    }
  },
}
