import { isMailAddress } from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { personProblems } from '../texts/person.ts'

const text = Type.Optional(Type.String({ maxLength: 2000 }))

/** Whatever the forms on people send; each looks for what it needs, and says what is wrong with it. */
export const givenInput = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
  reason: text,
  why: text,
  endsOn: text,
  to: text,
  department: text,
  role: text,
  name: text,
  mail: text,
  verdict: text,
  agree: text,
})
export type Given = Static<typeof givenInput>

/** A value that was read, or the sentence that says what is wrong with it. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }

const right = <T>(value: T): Read<T> => ({ ok: true, value })
const wrong = (problem: keyof typeof personProblems): { ok: false; problem: string } => ({
  ok: false,
  problem: personProblems[problem],
})

/** A line of text that may not be empty, of at most so many characters. */
export function readLine(
  given: string | undefined,
  problem: keyof typeof personProblems,
  most = 60,
): Read<string> {
  const line = (given ?? '').replaceAll(/\s+/g, ' ').trim()
  return line === '' || line.length > most ? wrong(problem) : right(line)
}

/** A line that may be left empty. */
export function readOptional(given: string | undefined): Read<string> {
  const line = (given ?? '').replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? wrong('department') : right(line)
}

/** What is made of a value, if it could be read. */
export const mapped = <T, U>(read: Read<T>, make: (value: T) => U): Read<U> =>
  read.ok ? { ok: true, value: make(read.value) } : read

/** Why something is done: it goes into the record. */
export function readReason(given: string | undefined): Read<string> {
  const reason = (given ?? '').trim()
  if (reason === '') return wrong('reason')
  return reason.length > 500 ? wrong('tooLong') : right(reason)
}

/** By the same rule as mail is sent by: what is taken here is not refused there. */
export const readMail = (given: string | undefined): Read<string> => {
  const mail = (given ?? '').trim()
  return isMailAddress(mail) ? right(mail) : wrong('mail')
}

export const readLogin = (given: string | undefined): Read<string> => {
  const login = (given ?? '').trim()
  return /^[A-Za-z0-9._-]{3,60}$/.test(login) ? right(login) : wrong('login')
}

const dayPattern = /^\d{4}-\d\d-\d\d$/

/** A day from today on, as UTC midnight; nothing for an empty box. */
export function readEnd(given: string | undefined, now: Date): Read<Date | undefined> {
  const written = (given ?? '').trim()
  if (written === '') return right(undefined)
  const day = dayPattern.test(written) ? new Date(`${written}T00:00:00Z`) : undefined
  const today = now.toLocaleDateString('sv', { timeZone: 'Asia/Tokyo' })
  // The thirtieth of February would become the second of March.
  return day === undefined ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== written ||
    written < today ||
    written > '2999'
    ? wrong('day')
    : right(day)
}

/** One of several words. */
export function readOneOf<const T extends string>(
  given: string | undefined,
  words: readonly T[],
  problem: keyof typeof personProblems,
): Read<T> {
  const found = words.find((word) => word === given)
  return found === undefined ? wrong(problem) : right(found)
}
