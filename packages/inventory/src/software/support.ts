import type { Software } from './software.ts'

/** Until when a line of versions is mended by its makers. */
export type Support = {
  readonly product: string
  readonly cycle: string
  /** The last day, as 「2028-06-30」. */
  readonly endsOn: string
  /** Where it is said. */
  readonly source: string
}

/** How software stands to the end of its support. */
export type SupportState =
  | { readonly state: 'ended' | 'ending' | 'supported'; readonly support: Support }
  /** Nobody has said until when: somebody has to look. */
  | { readonly state: 'unknown'; readonly product: string; readonly cycle: string }

/** How long before its end a line has to be left, in days. (issue: 180日) */
export const noticeDays = 180

/** What runs here and has an end of its own. What Debian carries ends with Debian's release. */
export type Running = { readonly product: string; readonly cycle: string }

/** The server of a database among a host's packages, by its major version. */
export const databasesAmong = (all: readonly Software[]): readonly Running[] =>
  all.flatMap(({ ecosystem, name }) => {
    const [, cycle] = ecosystem === 'debian' ? (/^postgresql-(\d+)$/.exec(name) ?? []) : []
    return cycle === undefined ? [] : [{ product: 'postgresql', cycle }]
  })

/**
 * @param known what is known of the ends
 * @param today as 「2026-11-23」
 * @param soon the day `noticeDays` later
 */
export function supportOf(
  { product, cycle }: Running,
  known: readonly Support[],
  today: string,
  soon: string,
): SupportState {
  const support = known.find((one) => one.product === product && one.cycle === cycle)
  if (support === undefined) return { state: 'unknown', product, cycle }
  const { endsOn } = support
  return { state: endsOn < today ? 'ended' : endsOn <= soon ? 'ending' : 'supported', support }
}
