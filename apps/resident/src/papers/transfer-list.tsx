import { transferSheet, type TransferPart, type TransferRow } from '@zeimori/papers'
import { Button } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { papersText } from '../texts/papers.ts'
import type { FilledPapers } from './filing.ts'
import { printTransfer } from './print-transfer.tsx'

/** The boxes in the order of the paper, each with its value to copy and a mark when that is done. */
export function TransferList({ papers }: { readonly papers: FilledPapers }): JSX.Element {
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [said, say] = useState('')
  const sheet = transferSheet(papers.values, papers.year)
  const filled = sheet.flatMap(({ rows }) => rows.filter(({ copied }) => copied !== undefined))
  const finished = filled.filter(({ field }) => done.has(field.id)).length
  const mark = (id: string, holds: boolean): void => {
    const next = new Set(done)
    if (holds) next.add(id)
    else next.delete(id)
    setDone(next)
  }
  return (
    <div class="papers-transfer">
      <p class="papers-progress">
        <progress
          max={filled.length}
          value={finished}
          aria-label={papersText.progress(finished, filled.length)}
        />{' '}
        {papersText.progress(finished, filled.length)}
      </p>
      {sheet.map((part) => (
        <Part key={part.part} part={part} done={done} mark={mark} say={say} />
      ))}
      <p role="status" class="papers-said">
        {said}
      </p>
      <p>
        <Button look="quiet" onPress={() => printTransfer(sheet)}>
          {papersText.printTransfer}
        </Button>
      </p>
    </div>
  )
}

type Acts = {
  readonly done: ReadonlySet<string>
  readonly mark: (id: string, holds: boolean) => void
  readonly say: (words: string) => void
}

function Part({ part, ...acts }: Acts & { readonly part: TransferPart }): JSX.Element {
  const id = `transfer-${part.part}`
  const blank = part.rows.filter(({ copied }) => copied === undefined)
  return (
    <section class={part.filled === 0 ? 'papers-blank' : undefined} aria-labelledby={id}>
      <h4 id={id} lang="ja">
        {part.title}
      </h4>
      {part.filled === 0 ? (
        <p>{papersText.wholePartBlank}</p>
      ) : (
        <>
          <ul class="papers-rows">
            {part.rows
              .filter(({ copied }) => copied !== undefined)
              .map((row) => (
                <Row key={row.field.id} row={row} {...acts} />
              ))}
          </ul>
          {blank.length > 0 && <Blanks rows={blank} />}
        </>
      )}
    </section>
  )
}

const nameOf = ({ field: { number, label } }: TransferRow): string =>
  number === undefined ? label : `${number} ${label}`

function Row({ row, done, mark, say }: Acts & { readonly row: TransferRow }): JSX.Element {
  const { field, shown = '', copied = '' } = row
  const id = `transfer-${field.id}`
  const name = nameOf(row)
  const isDone = done.has(field.id)
  const copy = async (): Promise<void> => {
    const box = document.getElementById(id)
    say((await copyText(copied, box)) ? papersText.copied(name) : papersText.notCopied(name))
    mark(field.id, true)
  }
  return (
    <li class={isDone ? 'done' : undefined}>
      <label class="papers-done">
        <input
          type="checkbox"
          checked={isDone}
          aria-label={papersText.done(name)}
          onInput={(event) => mark(field.id, event.currentTarget.checked)}
        />
      </label>
      <label class="papers-name" for={id} lang="ja">
        <span class="papers-number">{field.number}</span> {field.label}
        {field.unverified && <small class="hint">{papersText.unverifiedMark}</small>}
      </label>
      <input
        id={id}
        class={field.kind === 'amount' ? 'num' : undefined}
        readOnly
        value={shown}
        onFocus={(event) => event.currentTarget.select()}
      />
      {field.kind !== 'tick' && (
        <Button look="quiet" label={papersText.copyOf(name)} onPress={() => void copy()}>
          {papersText.copy}
        </Button>
      )}
    </li>
  )
}

const Blanks = ({ rows }: { readonly rows: readonly TransferRow[] }): JSX.Element => (
  <details class="papers-blanks">
    <summary>{papersText.blanks(rows.length)}</summary>
    <ul>
      {rows.map((row) => (
        <li key={row.field.id}>
          <span lang="ja">{nameOf(row)}</span>：
          {row.field.byHand ? papersText.byHand : papersText.mayBeBlank}
        </li>
      ))}
    </ul>
  </details>
)

/** Copies by the clipboard, or else selects the box so that one keystroke copies it. */
async function copyText(text: string, box: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (box instanceof HTMLInputElement) {
      box.focus()
      box.select()
    }
    return false
  }
}
