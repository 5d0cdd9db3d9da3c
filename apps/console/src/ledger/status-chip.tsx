import { statusText, type Status } from '@zeimori/records'
import type { JSX } from 'preact'

/** A status as a word on a colour; the word alone says it too. */
export const StatusChip = ({ status }: { readonly status: Status }): JSX.Element => (
  <span class={`state ${status}`}>{statusText[status]}</span>
)
