import { benignDay } from './benign.ts'

/** What nginx would have written of a day without attacks, at most `most` lines. */
export function logLines(seed: number, most: number): readonly string[] {
  return benignDay(seed, 12_000, 0.5)
    .steps.slice(0, most)
    .map(({ event }) => {
      const time = new Date(event.at).toISOString()
      if (event.kind === 'request')
        return JSON.stringify({
          time,
          remote_addr: event.network.replace('::/64', '::1'),
          request: `${event.method} ${event.path} HTTP/2.0`,
          status: event.status,
          bytes: event.bytes,
          request_time: (event.took / 1000).toFixed(3),
          agent: event.agent,
          session: event.session,
        })
      if (event.kind === 'sign-in')
        return JSON.stringify({
          kind: 'sign-in',
          time,
          source: event.network,
          account: event.account,
          ok: event.outcome === 'ok',
          factor: event.factor,
          known: event.known,
        })
      return ''
    })
}
