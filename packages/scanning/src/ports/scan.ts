import { askTcp, Unasked, type PortState } from './tcp.ts'

/** Every port of an address. (TCP has no port 0 to connect to) */
export const everyPort: readonly number[] = Array.from({ length: 65_535 }, (_, n) => n + 1)

export type Pace = {
  /** How many are asked at once. */
  readonly atOnce: number
  /** How long an answer is waited for, in milliseconds. */
  readonly patience: number
  /** How often a port is asked again that has said nothing. */
  readonly again: number
}

/** All ports of a host that says nothing take about four minutes. */
export const usualPace: Pace = { atOnce: 800, patience: 1500, again: 1 }

export type Scanned = {
  readonly address: string
  readonly asked: number
  readonly open: readonly number[]
  readonly closed: number
  readonly silent: number
  /** Those that answer a refusal, the first of them. */
  readonly firstClosed: readonly number[]
}

export type Scanning = {
  readonly pace?: Pace
  readonly signal: AbortSignal
  /** Told now and then how many are done. */
  readonly progress?: (done: number, of: number) => void
}

const shownClosed = 20

/**
 * Asks every port of a list of one address over TCP.
 * @throws Unasked where this side runs out of sockets again and again; the signal's reason when it is ended.
 */
export async function scanTcp(
  address: string,
  ports: readonly number[],
  { pace = usualPace, signal, progress }: Scanning,
): Promise<Scanned> {
  const states = new Map<number, PortState>()
  let left = ports
  for (let round = 0; round <= pace.again && left.length > 0; round += 1) {
    const before = ports.length - left.length
    await askAll(address, left, pace, signal, states, (done) =>
      progress?.(before + done, ports.length),
    )
    left = ports.filter((port) => states.get(port) === 'silent')
  }
  const of = (state: PortState): readonly number[] =>
    ports.filter((port) => states.get(port) === state)
  const closed = of('closed')
  return {
    address,
    asked: ports.length,
    open: of('open'),
    closed: closed.length,
    silent: of('silent').length,
    firstClosed: closed.slice(0, shownClosed),
  }
}

async function askAll(
  address: string,
  ports: readonly number[],
  pace: Pace,
  signal: AbortSignal,
  states: Map<number, PortState>,
  progress: (done: number) => void,
): Promise<void> {
  let next = 0
  let done = 0
  const work = async (): Promise<void> => {
    for (let port = ports[next++]; port !== undefined; port = ports[next++]) {
      signal.throwIfAborted()
      states.set(port, await askPatiently(address, port, pace, signal))
      done += 1
      if (done % 1000 === 0 || done === ports.length) progress(done)
    }
  }
  await Promise.all(Array.from({ length: Math.min(pace.atOnce, ports.length) }, work))
}

/** How often this side may be out of sockets for one port, and how long it rests then, in milliseconds. */
const mostRests = 20
const rest = 100

async function askPatiently(
  address: string,
  port: number,
  pace: Pace,
  signal: AbortSignal,
): Promise<PortState> {
  for (let rests = 0; ; rests += 1) {
    try {
      return await askTcp(address, port, { patience: pace.patience, signal })
    } catch (error) {
      if (!(error instanceof Unasked) || rests === mostRests) throw error
      await new Promise((resolve) => setTimeout(resolve, rest))
    }
  }
}
