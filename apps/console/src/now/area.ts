/** How an area stands: `unknown` where no record says, which is never told as well. */
export type Standing = 'bad' | 'watch' | 'unknown' | 'well'

/** What the areas are that the page speaks of, in its order. */
export const areas = [
  'stops',
  'alerts',
  'incidents',
  'detection',
  'mail',
  'audit',
  'deadlines',
] as const
export type AreaName = (typeof areas)[number]

/** One area: how it stands, and how many things are meant where there is something to count. */
export type Area = {
  readonly name: AreaName
  readonly standing: Standing
  readonly count: number
}

const order: readonly Standing[] = ['bad', 'watch', 'unknown', 'well']

/** How everything together stands: as its worst area, and unknown where there is none. */
export const worst = (all: readonly Area[]): Standing =>
  order.find((standing) => all.some((area) => area.standing === standing)) ?? 'unknown'

/** What mails say of the sending: `late` and `dead` are counts. */
export type Mails = { readonly late: number; readonly dead: number; readonly sent: number }

/** A dead mail is a fault; one that is late may still leave; without any sent nobody knows. */
export function mailStanding({ late, dead, sent }: Mails): Pick<Area, 'standing' | 'count'> {
  if (dead > 0) return { standing: 'bad', count: dead }
  if (late > 0) return { standing: 'watch', count: late }
  return { standing: sent > 0 ? 'well' : 'unknown', count: 0 }
}
