/** A stored record: what stands in the database, or in a line of an archive. */
export type StoredRecord = { readonly seq: number; readonly text: string; readonly hash: string }

/** What is wrong with a log. Each names the first record from which it cannot be believed. */
export type Break =
  /** The text does not give its hash: it was edited. */
  | { readonly kind: 'edited'; readonly seq: number }
  /** Records are missing before this one. */
  | { readonly kind: 'gap'; readonly seq: number; readonly expected: number }
  /** A number comes twice, or after a higher one. */
  | { readonly kind: 'order'; readonly seq: number; readonly expected: number }
  /** The record does not follow the one before it, or is of another log. */
  | { readonly kind: 'fork'; readonly seq: number }
  /** It was given its number earlier than the one before it. */
  | { readonly kind: 'backwards'; readonly seq: number }
  /** What it can be searched by is not what it says. Only a database has such columns. */
  | { readonly kind: 'columns'; readonly seq: number }
  /** The log ends before what a checkpoint signed. */
  | { readonly kind: 'truncated'; readonly seq: number; readonly signed: number }
  /** Everything fits, but it is not what the checkpoint signed: the log was rewritten. */
  | { readonly kind: 'rewritten'; readonly after: number; readonly signed: number }

/** What happened to an event before it had its number. The chain holds, and what it says is bad enough. */
export type Alarm =
  /** The same event was numbered twice: it was copied while it waited. */
  | { readonly kind: 'repeated'; readonly seq: number }
  /** An event vanished while it waited. This record shows it. */
  | {
      readonly kind: 'missing'
      readonly seq: number
      readonly writer: string
      readonly count: number
    }
  /** An event was changed or forged while it waited: this record stands in its place. */
  | { readonly kind: 'refused'; readonly seq: number }
