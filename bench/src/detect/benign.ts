import type { DetectionEvent } from '@zeimori/detection'
import { chance, type Chance } from './chance.ts'
import { addressOf, dayMs, inTime, midnight, request, type Step } from './events.ts'
import { office } from './office.ts'

/** Where residents come from: mobile carriers put many people behind one address. */
const carrierAddresses = 40
const pages = [
  '/t/142051/ja/',
  '/t/142051/ja/income',
  '/t/142051/ja/family',
  '/t/142051/ja/deductions',
  '/t/142051/ja/result',
  '/t/142051/ja/furusato',
  '/t/142051/en/',
  '/t/142051/ja/about',
] as const
const assets = [
  '/assets/app.js',
  '/assets/app.css',
  '/assets/law.js',
  '/assets/mark.svg',
  '/assets/text.woff2',
  '/favicon.ico',
] as const

type Put = (session: number, event: DetectionEvent) => void

export type Day = { readonly steps: readonly Step[]; readonly sessions: number }

/**
 * A day without any attack. `season` is how far the season has come, 0 to 1: residents grow fourfold over it.
 */
export function benignDay(seed: number, residents: number, season: number): Day {
  const luck = chance(seed)
  const steps: Step[] = []
  const put: Put = (session, event) => steps.push({ session, event })
  const start = midnight + (seed % 28) * dayMs
  let sessions = 0
  const count = Math.round(residents * (1 + 3 * season))
  for (let number = 0; number < count; number += 1) resident(luck, start, sessions++, put)
  sessions += office(luck, start, sessions, put)
  sessions += venue(luck, start, sessions, put)
  sessions += crawlers(luck, start, sessions, put)
  return { steps: inTime(steps), sessions }
}

/** More in the evening, hardly any at night. */
const hourOf = (luck: Chance): number =>
  luck.happens(0.55) ? luck.normal(20, 2) : luck.normal(12.5, 3)

function sourceOf(luck: Chance): string {
  const kind = luck.next()
  if (kind < 0.45) return addressOf(1, luck.whole(carrierAddresses))
  if (kind < 0.75) return addressOf(2, luck.whole(1 << 22))
  return `2001:db8:${luck.whole(65_536).toString(16)}:${luck.whole(65_536).toString(16)}::/64`
}

function resident(luck: Chance, start: number, session: number, put: Put): void {
  const source = sourceOf(luck)
  let at = start + Math.min(23.9, Math.max(0, hourOf(luck))) * 3_600_000
  const views = 1 + luck.whole(3)
  for (const asset of assets)
    if (luck.happens(0.7)) put(session, request(at + luck.between(20, 900), source, asset))
  for (let view = 0; view < views; view += 1) {
    put(session, request(at, source, luck.pick(pages), { took: luck.magnitude(3, 200) }))
    at += luck.between(4000, 60_000)
  }
  if (luck.happens(0.03)) put(session, request(at, source, staleOf(luck), { status: 404 }))
  if (luck.happens(0.01)) impatient(luck, at, source, session, put)
}

const staleOf = (luck: Chance): string => `/old/page-${luck.whole(60)}.html`

/** Somebody reloads and reloads. */
function impatient(luck: Chance, from: number, source: string, session: number, put: Put): void {
  for (let again = 0; again < 8; again += 1)
    put(session, request(from + again * luck.between(200, 1500), source, pages[4]))
}

/** A consultation day: sixty people at one address open the pages together, and twice more in the hour. */
function venue(luck: Chance, start: number, first: number, put: Put): number {
  const people = luck.happens(0.3) ? 60 : 0
  const source = addressOf(3, seedOf(luck))
  for (let person = 0; person < people; person += 1)
    for (const minute of [0, 20, 45]) {
      const at = start + 10 * 3_600_000 + minute * 60_000 + luck.between(0, 20_000)
      put(first + person, request(at, source, luck.pick(pages)))
      for (const asset of assets)
        put(first + person, request(at + luck.between(20, 900), source, asset))
    }
  return people
}

const seedOf = (luck: Chance): number => luck.whole(1 << 16)

type Tour = { readonly rate: number; readonly minutes: number; readonly stale: number }

/** Search engines with old links, a diagnosis' tour of three requests a second, a monitor, a broken client. */
function crawlers(luck: Chance, start: number, first: number, put: Put): number {
  const search: Tour = { rate: 1, minutes: 40, stale: 0.05 }
  const tours: readonly Tour[] = [
    search,
    { ...search, rate: 0.3 },
    { ...search, rate: 0.5, stale: 0.1 },
    { rate: 3, minutes: 40, stale: 0 },
    { rate: 1 / 60, minutes: 1440, stale: 0 },
    { rate: 0.1, minutes: 120, stale: 1 },
  ]
  for (const [number, { rate, minutes, stale }] of tours.entries()) {
    const source = addressOf(4, number * 7919 + luck.whole(1000))
    const session = first + number
    const from = start + luck.between(0, 22) * 3_600_000
    const broken = stale === 1
    for (let at = from; at < from + minutes * 60_000; at += 1000 / rate) {
      const isStale = luck.happens(stale)
      const path = broken ? '/old/feed' : isStale ? staleOf(luck) : luck.pick(pages)
      put(session, request(at, source, path, isStale ? { status: 404 } : {}))
    }
  }
  return tours.length
}
