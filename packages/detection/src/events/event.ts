/** Who answered a request. What a ban, a shed queue or a stop page answered says nothing of the client. */
export type AnsweredBy = 'service' | 'ban' | 'shed' | 'stop'

type Common = {
  /** Milliseconds since 1970, as the log says. */
  readonly at: number
  /** The municipality's code; empty where the log does not say. */
  readonly tenant: string
}

/** The address an event came from, and the network that is counted and banned: IPv4 itself, IPv6 its /64. */
export type Origin = { readonly address: string; readonly network: string }

/** One line of the web server's log. The query is looked at, and never kept. */
export type RequestEvent = Common &
  Origin & {
    readonly kind: 'request'
    /** Empty where the client did not speak HTTP. */
    readonly method: string
    /** Decoded, lower case, without the query. */
    readonly path: string
    readonly query: string
    readonly protocol: string
    readonly status: number
    readonly bytes: number
    /** How long it took, in milliseconds; -1 where the log does not say. */
    readonly took: number
    readonly agent: string
    readonly isStatic: boolean
    readonly session: string
    readonly answeredBy: AnsweredBy
  }

/** One try to sign in. `account` is a digest of what was typed, never the text itself. */
export type SignInEvent = Common &
  Origin & {
    readonly kind: 'sign-in'
    readonly account: string
    readonly outcome: 'ok' | 'failed'
    readonly factor: 'password' | 'code'
    /** Whether such an account exists. */
    readonly known: boolean
    readonly answeredBy: AnsweredBy
  }

/** A member of staff read or exported `count` records. */
export type ReadEvent = Common &
  Origin & {
    readonly kind: 'read'
    readonly account: string
    readonly session: string
    readonly count: number
  }

/** A measurement of the host: a share (0 to 1) or a number, and whom it counts, if it counts one source. */
export type CounterEvent = Common &
  Origin & { readonly kind: 'counter'; readonly name: string; readonly value: number }

/** A connection that the service opened, or tried to. */
export type OutgoingEvent = Common & {
  readonly kind: 'outgoing'
  readonly destination: string
  readonly program: string
  readonly allowed: boolean
}

/** The service's own user started a program, which it never does. */
export type ProcessEvent = Common & { readonly kind: 'process'; readonly program: string }

/** A served file or a canary calculation was compared with what is signed. */
export type IntegrityEvent = Common & {
  readonly kind: 'integrity'
  readonly name: 'file' | 'served' | 'result'
  readonly outcome: 'ok' | 'differs'
  /** What was found, as a sentence: nothing of it is anybody's. */
  readonly seen?: string
}

/** A part says that it lives. */
export type HeartbeatEvent = Common & { readonly kind: 'heartbeat'; readonly name: string }

/** Everything that detection looks at, in one shape. */
export type DetectionEvent =
  | RequestEvent
  | SignInEvent
  | ReadEvent
  | CounterEvent
  | OutgoingEvent
  | ProcessEvent
  | IntegrityEvent
  | HeartbeatEvent

export type EventKind = DetectionEvent['kind']

/** A log line: an event, or the reason why it is none. No line throws. */
export type Reading =
  | { readonly ok: true; readonly event: DetectionEvent }
  | { readonly ok: false; readonly problem: LineProblem }

/** Why a line cannot be read. */
export type LineProblem = 'too-long' | 'form' | 'time' | 'source' | 'status' | 'kind' | 'field'

/** In words, for the operator. */
export const lineProblems: Readonly<Record<LineProblem, string>> = {
  'too-long': '長すぎる行',
  form: '書式の違う行',
  time: '時刻の読めない行',
  source: '送信元の読めない行',
  status: '状態コードの読めない行',
  kind: '知らない種類の行',
  field: '項目の足りない行',
}

/** Longer lines than any server writes are not looked into. */
export const longestLine = 64 * 1024

export const unreadable = (problem: LineProblem): Reading => ({ ok: false, problem })
