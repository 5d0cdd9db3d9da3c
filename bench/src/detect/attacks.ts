import type { DetectionEvent } from '@zeimori/detection'
import { chance, type Chance } from './chance.ts'
import { addressOf, midnight, signIn, type Step, inTime } from './events.ts'
import { entered } from './office.ts'

/** How many sources an attack comes from, and how many tries a second they make together. */
export type ListAttack = { readonly sources: number; readonly rate: readonly [number, number] }

export const listAttacks = {
  list_recall_1: { sources: 1, rate: [0.2, 5] },
  list_recall_50: { sources: 50, rate: [0.5, 10] },
  list_recall_500: { sources: 500, rate: [0.8, 20] },
} as const satisfies Readonly<Record<string, ListAttack>>

export type Trial = {
  readonly steps: readonly Step[]
  readonly began: number
  readonly ends: number
}

const minute = 60_000
/** For how long the attack goes on. What is not noticed by then is missed. */
const lasts = 10 * minute

/** A town hall at work, and in the middle of it a list of stolen names and passwords. */
export function listAttack({ sources, rate }: ListAttack, seed: number): Trial {
  const luck = chance(seed)
  const steps: Step[] = []
  const put = (session: number, event: DetectionEvent): void => {
    steps.push({ session, event })
  }
  const start = midnight + luck.between(0, 24) * 3_600_000
  const began = start + 20 * minute
  background(luck, start, put)
  const perSecond = luck.magnitude(...rate)
  const [exist, succeed] = [luck.between(0.01, 0.3), luck.between(0, 0.02)]
  for (let at = began; at < began + lasts; at += 1000 * luck.wait(perSecond)) {
    const source = addressOf(7, 1000 + luck.whole(sources))
    const known = luck.happens(exist)
    const outcome = known && luck.happens(succeed) ? 'ok' : 'failed'
    put(-1, signIn(at, source, `leaked${luck.whole(1 << 24)}`, outcome, { known }))
  }
  return { steps: inTime(steps), began, ends: began + lasts }
}

/** From two to sixty people sign in meanwhile. */
function background(luck: Chance, start: number, put: (n: number, event: DetectionEvent) => void) {
  const people = Math.round(luck.magnitude(2, 60))
  for (let person = 0; person < people; person += 1)
    entered(luck, start + luck.between(0, 30) * minute, `a${person}`, person, 0.08, put)
}
