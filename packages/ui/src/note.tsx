import type { JSX } from 'preact'

/** What follows from an answer, beside its question. Nothing where nothing does. */
export const Note = ({
  name,
  note,
}: {
  readonly name: string
  readonly note: string | undefined
}): JSX.Element | null =>
  note === undefined ? null : (
    <span class="note" id={`${name}-note`}>
      {note}
    </span>
  )

/** What describes a field: its hint and its note, by id. */
export const describedBy = (
  name: string,
  hint: string | undefined,
  note: string | undefined,
): string | undefined => {
  const ids = [
    hint === undefined ? '' : `${name}-hint`,
    note === undefined ? '' : `${name}-note`,
  ].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(' ')
}
