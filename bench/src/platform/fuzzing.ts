import { drawing, fuzz, routes, type Ticket } from '@zeimori/console/measuring'
import type { Cluster } from '@zeimori/store/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'
import { withConsole } from './child.ts'

const wholeRequests = 1_000_000
/** After this share of them the process has grown into its size: by then its memory stands still, and before not. */
const warmUp = 0.15
/** How long an answer may take, in milliseconds. */
const patience = 2000

/** Hostile requests on raw sockets, and what the console's process holds before and after. */
export const fuzzing = (cluster: Cluster, share: number): Promise<readonly BenchFigure[]> =>
  withConsole(cluster, async (child, { port, tickets }) => {
    const [first, ...others] = tickets
    if (first === undefined) throw new Error('nobody has signed in')
    const requests = shareOf(wholeRequests, share)
    const early = shareOf(requests, warmUp)
    const before = await fuzzed(port, [first, ...others], early, 1)
    const small = await child.memory()
    const after = await fuzzed(port, [first, ...others], requests - early, 2)
    const large = await child.memory()
    return [
      { id: 'fuzz_requests', value: before.requests + after.requests, unit: '' },
      { id: 'fuzz_5xx', value: before.defects + after.defects, unit: '' },
      { id: 'fuzz_hangs', value: before.hangs + after.hangs, unit: '' },
      { id: 'fuzz_answered', value: before.answered + after.answered, unit: '' },
      drift('rss_drift', small.rss, large.rss),
      drift('rss_with_reserve_drift', small.withReserve, large.withReserve),
      drift('heap_drift', small.heapUsed, large.heapUsed),
    ]
  })

const drift = (id: string, small: number, large: number): BenchFigure => ({
  id,
  value: Math.max(0, large / small - 1),
  unit: '',
  baseline: small,
})

async function fuzzed(
  port: number,
  tickets: readonly [Ticket, ...Ticket[]],
  requests: number,
  seed: number,
) {
  const draw = drawing(routes, tickets)
  const done = await fuzz({ port, draw, requests, wires: 4, patience, seed })
  for (const { came, sent } of done.failures) console.error(came, JSON.stringify(sent))
  const statuses = [...done.statuses]
  const count = (is: (came: number | string) => boolean): number =>
    statuses.reduce((sum, [came, many]) => sum + (is(came) ? many : 0), 0)
  return {
    requests: count(() => true),
    defects: count((came) => typeof came === 'number' && came >= 500),
    hangs: count((came) => came === 'hang'),
    answered: count((came) => typeof came === 'number'),
  }
}
