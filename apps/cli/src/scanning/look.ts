import {
  byGravity,
  judgePorts,
  judgeTls,
  lookAtPorts,
  lookAtTls,
  Silent,
  Unasked,
  type Finding,
  type Looked,
  type PortRule,
  type PortsSeen,
  type TlsSeen,
} from '@zeimori/scanning'
import { foundProblem } from '../failure.ts'
import { printProblem } from '../terminal.ts'
import type { Targets } from './asked.ts'

/** How long an answer of TLS is waited for, in milliseconds. */
const patience = 5000

type Seen = Pick<Looked, 'ports' | 'tls' | 'findings'>

/**
 * Looks at everything that is asked for, one after the other, and says how far it is.
 * @throws a problem in words where somebody stops answering: half a look is none
 */
export async function lookAtAll(targets: Targets, rule: PortRule): Promise<Seen> {
  const ended = new AbortController()
  const end = (): void => ended.abort()
  process.once('SIGINT', end)
  try {
    return await look(targets, rule, ended.signal)
  } catch (error) {
    if (ended.signal.aborted) throw foundProblem('止めました。結果は残していません。')
    if (error instanceof Silent)
      throw foundProblem(
        `${error.target.host}:${error.target.port} につながらないか、答えません。動いているかと、番号を確かめてください。`,
        '途中までの結果は、確かめたことにならないので、出していません。',
      )
    if (error instanceof Unasked)
      throw foundProblem(
        `この機械の都合（${error.message}）で調べられないポートがありました。ulimit -n で、開ける数を増やしてください。`,
      )
    throw error
  } finally {
    process.off('SIGINT', end)
  }
}

async function look(targets: Targets, rule: PortRule, signal: AbortSignal): Promise<Seen> {
  const ports: PortsSeen[] = []
  const tls: TlsSeen[] = []
  for (const address of targets.addresses) {
    const progress = (done: number, of: number): void => {
      if (done % 10_000 === 0 || done === of)
        void printProblem(`${address}: ${of} のうち ${done} のポートを調べました。`)
    }
    ports.push(await lookAtPorts(address, { signal, progress }))
  }
  for (const target of targets.tls) {
    await printProblem(`${target.name ?? target.host}:${target.port} の TLS を調べています。`)
    const plainPort = target.port === 443 ? 80 : undefined
    tls.push(
      await lookAtTls(target, { believed: targets.believed, plainPort }, { patience, signal }),
    )
  }
  const findings: readonly Finding[] = [
    ...ports.flatMap(({ tcp, udp }) => judgePorts(tcp, udp, rule)),
    ...tls.flatMap((seen) => judgeTls(seen, Date.now())),
  ].toSorted(byGravity)
  return { ports, tls, findings }
}
