import type { Change } from '@zeimori/records'
import {
  nextOwnRequirement,
  ownRequirements,
  writeOwnRequirements,
  type OwnRequirement,
} from '@zeimori/store'
import { isControl, isOwnCadence, isTheme } from '../../ledger/own.ts'
import { tenantName } from '../../tenants/tenant-names.ts'
import { ownText } from '../../texts/own-requirements.ts'
import type { Act } from '../act.ts'
import { tellSettings } from '../settings-notice.ts'
import { notValid } from './decide.ts'

/** What a municipality asks beside the documents; where the number is empty, a new one. */
export type OwnGiven = OwnRequirement & { readonly retired: boolean }

/** A number has at most four digits. */
const most = 9999

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
    const id = before?.requirement ?? next
    if (Number(id.slice('own-'.length)) > most)
      return { ok: false, refusal: notValid('own', 'own-most'), what }
    const written = {
      ...given,
      requirement: id,
      title: given.title.trim(),
      wording: given.wording.trim(),
      entry: given.entry.trim(),
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
