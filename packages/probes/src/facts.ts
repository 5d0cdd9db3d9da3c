/** How things stand in the database, as the probes need it: numbers and states, never a name or a secret. */
export type Database = {
  /** Whether this is the embedded database of a trial, whose only login owns everything. */
  readonly embedded: boolean
  readonly rights: () => Promise<DatabaseRights>
  readonly accounts: () => Promise<readonly AccountFacts[]>
  readonly log: () => Promise<LogFacts>
  readonly evidence: () => Promise<readonly EvidenceFacts[]>
}

export type DatabaseRights = {
  /** The login that serves. */
  readonly login: {
    readonly superuser: boolean
    readonly bypasses: boolean
    readonly creates: boolean
    readonly owns: boolean
  }
  readonly tables: readonly TableRights[]
  /** What of the schema is not as this version made it. */
  readonly missing: readonly string[]
  readonly foreign: readonly string[]
}

export type TableRights = {
  readonly table: string
  /** Whether rows belong to municipalities. */
  readonly ofTenants: boolean
  /** Row-level security is on, for the owner as well. */
  readonly walled: boolean
  /** Rights to change or take away, by role: 「zeimori_tenant DELETE」. */
  readonly changes: readonly string[]
  /** Triggers that refuse to change or take away. */
  readonly refusals: number
}

export type AccountFacts = {
  readonly id: string
  readonly side: 'municipality' | 'provider'
  readonly role: string
  readonly status: string
  readonly kind: string
  /** How many that are in use bear the same name on the same side of the same municipality. */
  readonly sameName: number
  /** The login is a word such as admin or test. */
  readonly generic: boolean
  readonly answered: boolean
  readonly factors: number
  readonly exception: boolean
  readonly longer: boolean
  /** What its municipality has made stricter for its people; null for nothing. */
  readonly limits: Readonly<Record<string, number>> | null
  readonly passwordDays: number | null
  readonly passwordForm: string | null
  readonly reviewedDays: number
  readonly stoppedDays: number | null
  readonly stoppedFor: string | null
  readonly overdueDays: number | null
}

export type LogFacts = {
  readonly records: number
  /** Where the chain breaks; null where it holds. */
  readonly broken: string | null
  /** Records without when, where, who, what or how. */
  readonly incomplete: number
  readonly from: string | null
  /** Kinds of events that there are records of. */
  readonly actions: readonly string[]
  /** How many seconds the oldest event waits for its number. */
  readonly waitingSeconds: number
}

/** What the watcher outside says of itself; it has not answered where `answered` is false. */
export type WatcherFacts = {
  readonly answered: boolean
  readonly goesRound: boolean
  /** From one round to the next, in seconds. */
  readonly interval: number
  /** How often in the last day nothing was watched for a while. */
  readonly gaps: number
}

/** What a host knows of its copies; ages in whole hours, a begun one counted, null for never. */
export type CopiesFacts = {
  readonly takenHours: number | null
  /** Since every byte was read again, and whether all of them were as they should be. */
  readonly checkedHours: number | null
  readonly sound: boolean
  readonly drill: {
    readonly hours: number
    readonly tables: number
    readonly rows: number
    readonly seconds: number
    /** How much was not as it was copied. */
    readonly faults: number
  } | null
}

export type EvidenceFacts = { readonly run: string; readonly fault: string | null }
