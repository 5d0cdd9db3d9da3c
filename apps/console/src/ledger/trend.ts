import { hash } from 'node:crypto'
import { fileCheck } from '@zeimori/attachments'
import {
  beginningOf,
  dayInJapan,
  standingsAt,
  type Asked,
  type Decision,
  type Held,
  type Standings,
} from '@zeimori/records'
import {
  checkWritten,
  decisionsInForce,
  decisionTimes,
  keptProof,
  probedByDay,
  reliable,
  withKept,
  type Within,
  type Written,
} from '@zeimori/store'
import type { Services } from '../services.ts'
import type { Ledger } from './ledger.ts'
import type { Sheet } from './read-ledger.ts'

/** How many days the overview looks back. */
const trendDays = 90

/** The ends of the past days by their numbers: what has passed stays, for evidence is only added. */
type Known = Map<number, Standings>
const known = new WeakMap<Ledger, Map<string, Known>>()

/**
 * How the requirements stood at the end of each of the past days. A day is worked out once for as long as the
 * process runs; what was tampered with since shows in the ledger itself.
 * @param lines which requirements are counted: those that bind now
 */
export async function trendOf(
  open: Within,
  services: Services,
  ledger: Ledger,
  tenant: string | undefined,
  { asOf, lines }: Pick<Sheet, 'asOf' | 'lines'>,
): Promise<readonly Standings[]> {
  const today = dayInJapan(asOf)
  const days = Array.from({ length: trendDays }, (_, i) => today - trendDays + i)
  const asked = lines.map((line) => line.asked)
  const past = knownOf(ledger, `${tenant ?? ''} ${hash('sha256', JSON.stringify(asked))}`)
  const wanted = days.filter((day) => !past.has(day))
  if (wanted.length > 0) {
    const worked = await workOut(open, services, { ledger, asked }, tenant, wanted)
    wanted.forEach((day, i) => {
      const one = worked[i]
      if (one !== undefined) past.set(day, one)
    })
  }
  for (const day of past.keys()) if (day < today - trendDays) past.delete(day)
  return days.flatMap((day) => past.get(day) ?? [])
}

function knownOf(ledger: Ledger, key: string): Known {
  const of = known.get(ledger) ?? new Map<string, Known>()
  known.set(ledger, of)
  const one: Known = of.get(key) ?? new Map()
  of.set(key, one)
  return one
}

async function workOut(
  open: Within,
  services: Services,
  { ledger, asked }: { readonly ledger: Ledger; readonly asked: readonly Asked[] },
  tenant: string | undefined,
  days: readonly number[],
): Promise<readonly Standings[]> {
  const moments = days.map((day) => beginningOf(day + 1) - 1)
  const first = beginningOf(days[0] ?? 0)
  const check = fileCheck(open, services.attachments.folder, services.now(), 'lately')
  const written = tenant === undefined ? [] : await checkWritten(open, tenant, check)
  const held = await heldAt(open, tenant, written, moments)
  const past = {
    asked,
    looks: ledger.probes,
    probed: await probedByDay(open, ledger.probes, tenant, first, moments.at(-1) ?? first),
    people: (at: number): Held => held.get(at) ?? nothing,
    running: ledger.running(),
  }
  return standingsAt(past, moments)
}

const nothing: Held = { evidence: [], decisions: new Map(), events: new Map() }

/** What people had written, decided and opened at each moment. Decisions are read anew only where there was one. */
async function heldAt(
  open: Within,
  tenant: string | undefined,
  written: readonly Written[],
  moments: readonly number[],
): Promise<ReadonlyMap<number, Held>> {
  const times = await decisionTimes(open, tenant)
  const all = new Map<number, Held>()
  let decisions: ReadonlyMap<string, Decision> = new Map()
  let decidedUntil = -Infinity
  for (const at of moments) {
    if (times.some((time) => time > decidedUntil && time <= at)) {
      const kept = await decisionsInForce(open, tenant, at)
      decisions = new Map([...kept].map(([id, { decision }]) => [id, decision]))
    }
    decidedUntil = at
    const opened = tenant === undefined ? undefined : await keptProof(open, tenant, at)
    all.set(at, {
      evidence: [...withKept([], opened), ...reliable(written, at)],
      decisions,
      events: new Map(),
      ...(opened && { kept: opened.kept }),
    })
  }
  return all
}
