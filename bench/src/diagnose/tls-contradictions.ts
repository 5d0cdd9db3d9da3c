import { lookAtTls } from '@zeimori/scanning'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'
import { contradictions, ourFacts, type Facts } from './tls/facts.ts'
import { serve, services } from './tls/services.ts'
import { sslscanFacts } from './tls/sslscan.ts'
import { testsslFacts } from './tls/testssl.ts'

const firstPort = 18_460

/** What we say of TLS services, good and bad, against what sslscan and testssl.sh say of the same. */
export async function tlsContradictions(share: number): Promise<readonly BenchFigure[]> {
  let found = 0
  let compared = 0
  const looked = services.slice(0, shareOf(services.length, share))
  for (const [n, service] of looked.entries()) {
    const { port, stop } = await serve(service, firstPort + n)
    try {
      const seen = await lookAtTls(
        { host: '127.0.0.1', port, name: 'localhost' },
        { believed: [], plainPort: undefined },
        { patience: 5000, signal: new AbortController().signal },
      )
      const ours = ourFacts(seen)
      const judges: readonly (readonly [string, Facts])[] = [
        ['sslscan', await sslscanFacts(port)],
        ['testssl.sh', await testsslFacts(port)],
      ]
      for (const [judge, theirs] of judges) {
        compared += [...theirs.keys()].filter((name) => ours.has(name)).length
        for (const one of contradictions(ours, theirs)) {
          found += 1
          console.error(`${service.name}, ${judge}: ${one}`)
        }
      }
    } finally {
      stop()
    }
  }
  return [
    { id: 'tls_contradictions', value: found, unit: '' },
    { id: 'tls_facts_compared', value: compared, unit: '' },
    { id: 'tls_services', value: looked.length, unit: '' },
  ]
}
