import type { Family } from './family.ts'
import { spread, tally } from './tally.ts'

/** What is counted of an answered request: nothing of who asked, and nothing of where. */
type Counted = {
  readonly method: string
  readonly status: number
  readonly answeredBy: string
  /** Milliseconds. */
  readonly took: number
}

/** The requests that a listener answers, counted. */
export type RequestFigures = {
  readonly take: (request: Counted) => void
  readonly families: () => readonly Family[]
}

/** Anybody can send any other word as a method; each would be a figure of its own. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export function requestFigures(): RequestFigures {
  const counts = tally()
  const times = spread(bounds)
  return {
    take: ({ method, status, answeredBy, took }) => {
      counts.add({
        method: methods.has(method) ? method : 'other',
        code: String(status),
        by: answeredBy,
      })
      times.add(took / 1000)
    },
    families: () => [
      {
        name: 'zeimori_http_requests_total',
        type: 'counter',
        help: 'Answered requests, by what answered them: service, stop, shed or ban.',
        samples: counts.samples(),
      },
      {
        name: 'zeimori_http_request_duration_seconds',
        type: 'histogram',
        help: 'From the arrival of a request until its answer had left.',
        samples: times.samples(),
      },
    ],
  }
}
