import type { Anomaly } from '@zeimori/records'

type About = {
  readonly rule: string
  readonly caseId: string
  readonly at: number
  /** True: it says what would have been done, and nothing is to be done. */
  readonly dryRun: boolean
  /** Why so, in Japanese, for the audit event. */
  readonly reason: string
}

/** What is to be done about an alert: data, for whoever can do it. Times are milliseconds since 1970. */
export type Decision = About &
  (
    | { readonly act: 'notify' }
    | { readonly act: 'throttle'; readonly source: string; readonly until: number }
    | {
        readonly act: 'ban'
        readonly source: string
        readonly until: number
        /** The how manyeth ban of this source. */
        readonly times: number
      }
    | {
        readonly act: 'step-up'
        readonly tenant: string
        /** Absent: everybody of the municipality. */
        readonly account?: string
        readonly until: number
      }
    /** Of one municipality, or where `tenant` is empty of the whole service. */
    | { readonly act: 'shed'; readonly tenant: string; readonly until: number }
    | { readonly act: 'isolate' }
    /** `tenant` empty: everything, which only tampering and C&C on the common ground can bring. */
    | { readonly act: 'stop'; readonly tenant: string; readonly anomaly: Anomaly }
    /** People decide; without an answer until then `otherwise` holds, unless it has become calm before. */
    | {
        readonly act: 'ask-to-stop'
        readonly tenant: string
        readonly anomaly: Anomaly
        readonly until: number
        readonly otherwise: 'stop' | 'stay'
      }
  )

export type Act = Decision['act']
