import { statusText, type Assessment } from '@zeimori/records'
import type { JSX } from 'preact'
import { decisionText } from '../texts/requirement-decisions.ts'

/** A status as a word on a colour; the word alone says it too. What people overrode says so wherever it stands. */
export const StatusChip = ({
  status,
  by,
}: Pick<Assessment, 'status'> & Partial<Pick<Assessment, 'by'>>): JSX.Element =>
  by?.kind === 'override' ? (
    <span class="overridden">
      <span class={`state ${status}`}>{statusText[status]}</span>
      <b>{decisionText.overridden}</b>
    </span>
  ) : (
    <span class={`state ${status}`}>{statusText[status]}</span>
  )
