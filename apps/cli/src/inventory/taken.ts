import {
  databasesAmong,
  knownSupport,
  matchAll,
  noticeDays,
  supportOf,
  type Match,
  type Running,
  type Software,
  type SupportState,
} from '@zeimori/inventory'
import type { Advisories } from './advisories.ts'
import type { Host } from './host.ts'

/** What was found on a host, on a day. */
export type Taken = {
  readonly day: string
  readonly os: string
  readonly product: string
  readonly node: string
  readonly software: readonly Software[]
  readonly support: readonly SupportState[]
  /** Undefined where no advisories were given: nothing is known then. */
  readonly weak: readonly Match[] | undefined
  readonly unread: readonly string[]
}

type Given = {
  readonly host: Host
  /** What runs: the host's packages, and the product's own. */
  readonly software: readonly Software[]
  readonly product: string
  /** 「v24.21.0」 */
  readonly node: string
  readonly advisories: Advisories | undefined
  readonly now: Date
}

export function takeInventory({ host, software, product, node, advisories, now }: Given): Taken {
  const today = japanDay(now)
  const soon = japanDay(new Date(now.getTime() + noticeDays * 24 * 60 * 60 * 1000))
  const running: readonly Running[] = [
    { product: host.os.id, cycle: host.os.version },
    { product: 'nodejs', cycle: /^v(\d+)\./.exec(node)?.[1] ?? node },
    ...databasesAmong(host.packages),
  ]
  return {
    day: today,
    os: host.os.name,
    product,
    node,
    software,
    support: running.map((one) => supportOf(one, knownSupport, today, soon)),
    weak: advisories && matchAll(software, advisories.all, { release: host.os.version }),
    unread: advisories?.unread ?? [],
  }
}

/** 「2026-11-23」 in Japan. */
const japanDay = (at: Date): string =>
  new Date(at.getTime() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** Whether there is anything that somebody has to do something about. */
export const isClean = ({ support, weak, unread }: Taken): boolean =>
  support.every(({ state }) => state === 'supported') &&
  (weak ?? []).length === 0 &&
  unread.length === 0
