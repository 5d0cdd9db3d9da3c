import type { Change } from '@zeimori/records'
import {
  nextOwnRequirement,
  ownRequirements,
  writeOwnRequirements,
  type OwnRequirement,
} from '@zeimori/store'
import { isControl, isOwnCadence, isTheme } from '../../ledger/own.ts'
import { numberText } from '../../own-import/read-row.ts'
import { tenantName } from '../../tenants/tenant-names.ts'
import { ownText } from '../../texts/own-requirements.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'
import { notValid } from './decide.ts'

/** What a municipality asks beside the documents; where the number is empty, a new one. */
export type OwnGiven = OwnRequirement & { readonly retired: boolean }

/** A number has at most four digits. */
export const mostOwn = 9999

/** What is wrong with it, by the name of the words that say so. */
function problemOf(one: OwnGiven): string | undefined {
  if (one.title.trim() === '') return 'own-title'
  if (one.wording.trim() === '') return 'own-wording'
  if (one.entry.trim() === '') return 'own-entry'
  const isKnown =
    isTheme(one.theme) &&
    isOwnCadence(one.cadence) &&
    (one.control === '' || isControl(one.control))
  return isKnown ? undefined : 'own-choice'
}

const told = [
  'number',
  'title',
  'section',
  'wording',
  'theme',
  'responsible',
  'control',
  'cadence',
  'proof',
  'entry',
] as const

/** What of it became another. @param after undefined where it was taken back */
const changesOf = (
  before: OwnRequirement | undefined,
  after: OwnRequirement | undefined,
): Readonly<Record<string, Change>> =>
  Object.fromEntries(
    told
      .filter((name) => before?.[name] !== after?.[name])
      .map((name) => [name, { before: before?.[name] ?? null, after: after?.[name] ?? null }]),
  )

/** A municipality's own number is one requirement's alone, and looks like none of ours. */
function numberProblem(
  number: string,
  requirement: string,
  known: readonly OwnRequirement[],
): string | undefined {
  const key = number.toLowerCase()
  if (/^own-\d+$/.test(key)) return 'own-number'
  const isTaken = known.some(
    (one) => key !== '' && one.number.toLowerCase() === key && one.requirement !== requirement,
  )
  return isTaken ? 'own-number-taken' : undefined
}

/** As a file would say it, so that one that was taken away changes nothing when it comes back. */
const linesOf = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim()

/** Writes one of a municipality's own requirements, or takes it back. What stood there before stays in the table. */
export const writeOwn: Act<OwnGiven, { readonly id: string }> = {
  permission: 'requirement.add',
  action: 'requirement.add',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, given, caller, now) => {
    const { tenant } = given
    const what = { kind: 'requirement', id: given.requirement || 'own' }
    if ((await tenantName(within, tenant)) === undefined)
      return { ok: false, refusal: { code: 'not-found' }, what }
    const problem = problemOf(given)
    if (problem !== undefined) return { ok: false, refusal: notValid('own', problem), what }
    const next = await nextOwnRequirement(within, tenant)
    const known = await ownRequirements(within, tenant)
    const before = known.find(({ requirement }) => requirement === given.requirement)
    if (given.requirement !== '' && before === undefined)
      return { ok: false, refusal: { code: 'not-found' }, what }
    const number = numberText(given.number)
    const numbered = numberProblem(number, given.requirement, known)
    if (numbered !== undefined) return { ok: false, refusal: notValid('own', numbered), what }
    const id = before?.requirement ?? next
    if (Number(id.slice('own-'.length)) > mostOwn)
      return { ok: false, refusal: notValid('own', 'own-most'), what }
    const written = {
      ...given,
      requirement: id,
      number,
      title: given.title.trim(),
      wording: linesOf(given.wording),
      entry: linesOf(given.entry),
      section: given.section.trim(),
    }
    await writeOwnRequirements(within, [written], caller.id, now.getTime())
    return {
      ok: true,
      result: { id },
      what: { kind: 'requirement', id },
      changes: changesOf(before, given.retired ? undefined : written),
      notices: [tellSettings(tenant, caller, [ownText.told], now)],
    }
  },
}
