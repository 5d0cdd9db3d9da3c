import type { Side } from '../access/roles.ts'
import type { DayRule } from '../deadlines/schedule.ts'

type Shared = {
  /** ASCII, of letters only. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Somebody's name or how to reach her: its value never goes into the audit log. */
  readonly personal?: true
  /** A column of the list and of its file. */
  readonly column?: true
  /** Whether it has to be filled in: always, or only where another field says so. */
  readonly needed?: true | { readonly field: string; readonly is: string }
}

/** One field of a register. Days are kept as 「2026-11-23」, numbers without separators, choices as they read. */
export type RegisterField = Shared &
  (
    | { readonly kind: 'text' | 'long' | 'person' }
    | {
        readonly kind: 'day'
        /** It has happened already. */
        readonly past?: true
        /** No earlier than the day of this field. */
        readonly notBefore?: string
      }
    | { readonly kind: 'number'; readonly least: number; readonly most: number }
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    | { readonly kind: 'yes-no' }
    /** A file that is put to the entry, before anybody is asked for approval where it is needed. */
    | { readonly kind: 'file' }
  )

/**
 * Something that is due by a register.
 * - `on-day`: on the day that an entry names; met by the day in `metBy`, or by a later version that names another
 * - `after`: counted from a day of the entry; met by the day in `metBy`
 * - `approval`: that the entry is approved before the day that it names
 * - `each`: each entry again, counted from the day in the field; met by a later version with a later day
 * - `again`: the register as a whole again, counted from the contract and from the last entry's day
 */
export type RegisterDeadline = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'on-day'; readonly field: string; readonly metBy?: string }
  | {
      readonly kind: 'after'
      readonly field: string
      readonly rule: DayRule
      readonly metBy: string
    }
  | { readonly kind: 'approval'; readonly field: string }
  | { readonly kind: 'each'; readonly field: string; readonly rule: DayRule }
  | { readonly kind: 'again'; readonly field: string; readonly rule: DayRule }
)

/** A register (台帳): its page, its form, its checks, its file and its deadlines all follow from this. */
export type RegisterDefinition = {
  readonly title: string
  /** What is written here and why, for whoever writes. */
  readonly lead: string
  /** The number in the list of forms, such as 「F08」. */
  readonly form: string
  /** Each entry is a municipality's, or the provider's for all of them. */
  readonly whose: 'tenant' | 'provider'
  /** Of what is the provider's: whether every municipality may read it. */
  readonly shown?: true
  readonly writtenBy: readonly Side[]
  /** Whose administrators approve; nobody where it needs no approval. */
  readonly approvedBy: readonly Side[]
  readonly fields: readonly RegisterField[]
  /** The field with the day on which it was so; without it, that of the approval. */
  readonly datedBy?: string
  readonly deadlines: readonly RegisterDeadline[]
  /** The requirements whose record an approved entry can be: whoever approves says which. */
  readonly requirements: readonly string[]
}
