import { chance } from './chance.ts'
import type { Sent } from './requests.ts'
import { wire, type Came } from './wire.ts'

/** What came of so many requests. */
export type Fuzzed = {
  readonly requests: number
  readonly statuses: ReadonlyMap<Came, number>
  /** The first of those that were answered with a defect of ours, or not at all. */
  readonly failures: readonly { readonly came: Came; readonly sent: string }[]
}

export type FuzzOptions = {
  readonly port: number
  readonly draw: (luck: ReturnType<typeof chance>) => Sent
  readonly requests: number
  /** How many connections at once. */
  readonly wires: number
  /** How long an answer may take, in milliseconds, until it counts as a hang. */
  readonly patience: number
  readonly seed: number
}

/** Sends requests over raw connections and counts what comes back. */
export async function fuzz(options: FuzzOptions): Promise<Fuzzed> {
  const { port, draw, requests, wires, patience, seed } = options
  const statuses = new Map<Came, number>()
  const failures: { came: Came; sent: string }[] = []
  const luck = chance(seed)
  let left = requests
  const work = async (): Promise<void> => {
    const own = wire(port, patience)
    while (left > 0) {
      left -= 1
      const sent = draw(luck)
      const came = await own.send(sent)
      statuses.set(came, (statuses.get(came) ?? 0) + 1)
      const isBad = came === 'hang' || (typeof came === 'number' && came >= 500)
      if (isBad && failures.length < 20)
        failures.push({ came, sent: sent.bytes.toString('latin1').slice(0, 2000) })
    }
    own.close()
  }
  await Promise.all(Array.from({ length: wires }, work))
  return { requests, statuses, failures }
}
