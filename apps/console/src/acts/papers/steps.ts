import { dayInJapan, readDay, type PaperStepKind } from '@zeimori/records'
import { addPaperStep, type PaperVersion, type Within } from '@zeimori/store'
import type { Act, Caller, Outcome } from '../act.ts'
import { paperNotice } from './notice.ts'
import { held, mayFollow, nextStep, notValid, refused, tenantOf, type WhichPaper } from './which.ts'

/** What follows on a version, and why. */
type Following = {
  readonly kind: PaperStepKind
  readonly reason: string
  readonly day?: string
  readonly receiver?: string
}

/** The version that a step is to follow on, held; or why it cannot. */
async function toFollow(
  within: Within,
  which: WhichPaper,
  kind: PaperStepKind,
): Promise<PaperVersion | Outcome<undefined>> {
  const paper = await held(within, which)
  if (paper === undefined) return refused({ code: 'not-found' }, which.id)
  return mayFollow(paper, kind) ? paper : refused({ code: 'already', state: paper.state }, which.id)
}

const isRefusal = (found: PaperVersion | Outcome<undefined>): found is Outcome<undefined> =>
  'ok' in found

/** Writes the step. @returns what the log says of it, and who is told */
async function follow(
  within: Within,
  paper: PaperVersion,
  step: Following,
  caller: Caller,
  now: Date,
): Promise<Outcome<undefined>> {
  const number = nextStep(paper)
  await addPaperStep(within, paper, { ...step, number, by: caller }, now)
  const { kind, reason, day } = step
  return {
    ok: true,
    result: undefined,
    what: { kind: 'paper', id: paper.id },
    ...(reason !== '' && { reason }),
    changes: {
      state: { before: paper.state, after: kind },
      digest: { before: null, after: paper.digest },
      ...(day !== undefined && { day: { before: null, after: day }, receiver: 'secret' }),
    },
    notices: [paperNotice(paper, kind, caller, now)],
  }
}

export type PaperAnswer = WhichPaper & {
  readonly decision: 'approved' | 'returned'
  readonly reason: string
}

/** Approves what somebody else made, or returns it. */
export const answerPaper: Act<PaperAnswer, undefined> = {
  permission: 'paper.approve',
  action: 'paper.answer',
  tenantOf,
  dangerous: true,
  run: async (within, given, caller, now) => {
    const { id, decision: kind } = given
    const reason = given.reason.trim()
    const paper = await toFollow(within, given, kind)
    if (isRefusal(paper)) return paper
    if (paper.madeById === caller.id) return refused({ code: 'own-affair' }, id)
    if (kind === 'returned' && reason === '') return notValid('answer', 'paper-reason', id)
    return follow(within, paper, { kind, reason }, caller, now)
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
    const paper = await toFollow(within, given, 'submitted')
    if (isRefusal(paper)) return paper
    const day = readDay(given.day)
    if (day === undefined || day > dayInJapan(now.getTime()))
      return notValid('day', 'paper-day', id)
    const approved = paper.steps.findLast(({ kind }) => kind === 'approved')
    if (approved !== undefined && day < dayInJapan(approved.at.getTime()))
      return notValid('day', 'paper-early', id)
    if (receiver === '') return notValid('receiver', 'paper-receiver', id)
    const step = { kind: 'submitted', reason: '', day: given.day, receiver } as const
    return follow(within, paper, step, caller, now)
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
    const { id, decision: kind } = given
    const reason = given.reason.trim()
    const paper = await toFollow(within, given, kind)
    if (isRefusal(paper)) return paper
    if (kind === 'sent-back' && reason === '') return notValid('answer', 'paper-reason', id)
    return follow(within, paper, { kind, reason }, caller, now)
  },
}
