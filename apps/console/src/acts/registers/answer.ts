import { hash } from 'node:crypto'
import { canonicalJson } from '@zeimori/records'
import { addStep, type Entry, type Within } from '@zeimori/store'
import { filesOf } from '../../registers/files.ts'
import type { Services, Written } from '../../services.ts'
import { registerText } from '../../texts/registers.ts'
import { timeText } from '../../texts/time.ts'
import type { Act, Caller, Outcome, Refusal } from '../act.ts'
import { recordApproved } from './record-approved.ts'
import {
  approves,
  held,
  isOwn,
  nextStep,
  notValid,
  refused,
  tenantOf,
  type WhichEntry,
} from './which.ts'

export type AnswerGiven = WhichEntry & {
  readonly decision: 'approved' | 'returned'
  readonly reason: string
  /** The version that she had before her. */
  readonly seen: number
  /** The requirements whose record it is. */
  readonly requirements: readonly string[]
}

/** Why she may not answer: nobody approves what she wrote, put to it or asked for herself. */
async function refusalOf(
  within: Within,
  entry: Entry,
  caller: Caller,
): Promise<Refusal | undefined> {
  const { state } = entry
  if (state !== 'asked') return { code: 'already', state }
  const isHers = isOwn(entry, caller) || (await hasAttached(within, entry, caller))
  return isHers ? { code: 'own-affair' } : undefined
}

/** Whether she put a file to it since the last approval. */
async function hasAttached(within: Within, entry: Entry, caller: Caller): Promise<boolean> {
  const approved = entry.steps.findLast(({ kind }) => kind === 'approved')?.at ?? new Date(0)
  const file = await within
    .selectFrom('attachment')
    .select('id')
    .where('entry', '=', entry.id)
    .where('added_by', '=', caller.id)
    .where('added_at', '>', approved)
    .executeTakeFirst()
  return file !== undefined
}

async function run(
  within: Within,
  given: AnswerGiven,
  caller: Caller,
  now: Date,
  services: Services,
): Promise<Outcome<undefined>> {
  const { id, tenant, decision, seen, requirements } = given
  const reason = given.reason.trim()
  const found = await held(within, given)
  if (found === undefined) return refused({ code: 'not-found' }, id)
  const { entry, definition } = found
  if (!approves(definition, caller)) return refused({ code: 'forbidden' }, id)
  const refusal = await refusalOf(within, entry, caller)
  if (refusal !== undefined) return refused(refusal, id)
  const version = entry.versions.length
  if (seen !== version) return notValid('seen', 'register-overtaken', id)
  if (reason === '') return notValid('answer', 'register-reason', id)
  if (requirements.some((one) => !definition.requirements.includes(one)))
    return refused({ code: 'not-found' }, id)
  const files = await filesOf(within, id)
  const digest = digestOfVersion(entry, files)
  const step = { number: nextStep(entry), kind: decision, version, reason } as const
  await addStep(
    within,
    { id, tenant },
    { ...step, ...(decision === 'approved' && { digest }), by: caller },
    now,
  )
  const also: readonly Written[] =
    decision === 'approved'
      ? await recordApproved(
          within,
          { entry, definition, requirements, files },
          caller,
          now,
          services,
        )
      : []
  return {
    ok: true,
    result: undefined,
    what: { kind: 'register', id },
    reason,
    changes: {
      state: { before: 'asked', after: decision },
      version: { before: null, after: String(version) },
      digest: { before: null, after: digest },
    },
    notices: [
      {
        to: { kind: 'account', id: entry.steps.at(-1)?.byId ?? '' },
        key: `register-answered:${id}:${step.number}`,
        template: 'register-answered',
        values: {
          at: timeText(now),
          by: caller.name,
          register: definition.title,
          number: String(entry.number),
          answer: registerText.states[decision],
          entry: id,
        },
      },
    ],
    also,
  }
}

/** SHA-256 of what is before whoever approves: the version with its files, in hexadecimal digits. */
const digestOfVersion = (
  { id, number, register, versions, fields }: Entry,
  files: Awaited<ReturnType<typeof filesOf>>,
): string =>
  hash(
    'sha256',
    canonicalJson({
      entry: id,
      register,
      number,
      version: versions.length,
      fields,
      files: files.map(({ id: file, sha256, field }) => ({ id: file, sha256, field })),
    }),
    'hex',
  )

/** Approves what somebody else wrote, or returns it; with a reason either way. */
export const answerEntry: Act<AnswerGiven, undefined> = {
  permission: 'register.approve',
  action: 'register.answer',
  tenantOf,
  dangerous: true,
  run,
}
