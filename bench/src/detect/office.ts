import type { DetectionEvent } from '@zeimori/detection'
import type { Chance } from './chance.ts'
import { addressOf, request, signIn } from './events.ts'

/** The whole town hall stands behind this one address. */
const townHall = addressOf(5, 10)
const staff = 400
const hour = 3_600_000

type Put = (session: number, event: DetectionEvent) => void

/** How often people mistype today; after a forced change of passwords, four times as often. */
const mistypes = (luck: Chance): number => (luck.happens(0.1) ? 0.3 : 0.08)

/** A working day of a town hall: everybody signs in within minutes of 8:30, some again after lunch. */
export function office(luck: Chance, start: number, first: number, put: Put): number {
  const share = mistypes(luck)
  let session = first
  for (let person = 0; person < staff; person += 1) {
    if (luck.happens(0.25)) continue
    work(luck, start + luck.normal(8.5, 0.1) * hour, `a${person}`, session++, share, put)
    if (luck.happens(0.4))
      work(luck, start + luck.normal(13.1, 0.15) * hour, `a${person}`, session++, share, put)
  }
  return session - first
}

function work(
  luck: Chance,
  from: number,
  account: string,
  session: number,
  share: number,
  put: Put,
): void {
  let at = entered(luck, from, account, session, share, put)
  const views = 4 + luck.whole(10)
  for (let view = 0; view < views; view += 1) {
    put(session, request(at, townHall, `/console/${luck.whole(30)}`, { session: `s${session}` }))
    at += luck.between(3000, 90_000)
  }
}

/** Signs in, with the mistakes of people: the wrong name, the wrong password, the wrong code. */
export function entered(
  luck: Chance,
  from: number,
  account: string,
  session: number,
  share: number,
  put: Put,
): number {
  let at = from
  if (luck.happens(0.01)) {
    put(session, signIn(at, townHall, `typo${session}`, 'failed', { known: false }))
    at += luck.between(5000, 20_000)
  }
  for (let tries = 0; tries < 4 && luck.happens(share); tries += 1) {
    put(session, signIn(at, townHall, account, 'failed'))
    at += luck.between(4000, 25_000)
  }
  put(session, signIn(at, townHall, account, 'ok'))
  at += luck.between(5000, 20_000)
  if (luck.happens(0.03)) {
    put(session, signIn(at, townHall, account, 'failed', { factor: 'code' }))
    at += luck.between(5000, 30_000)
  }
  return at
}
