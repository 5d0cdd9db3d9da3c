import { transferSheet, type TransferPart, type TransferRow } from '@zeimori/papers'
import { Button } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { papersText } from '../texts/papers.ts'
import type { FilledPapers } from './filing.ts'
import { printTransfer } from './print-transfer.tsx'

/** What was copied of each box. A value that has been changed since is to be copied again. */
type Done = ReadonlyMap<string, string>

const isDone = ({ field, copied }: TransferRow, done: Done): boolean =>
  copied !== undefined && done.get(field.id) === copied

/** The boxes in the order of the paper, each with its value to copy and a mark when that is done. */
export function TransferList({ papers }: { readonly papers: FilledPapers }): JSX.Element {
  const [done, setDone] = useState<Done>(new Map())
  const [said, say] = useState('')
  const sheet = transferSheet(papers.values, papers.year)
  const filled = sheet.flatMap(({ rows }) => rows.filter(({ copied }) => copied !== undefined))
  const finished = filled.filter((row) => isDone(row, done)).length
  const mark = (id: string, value: string | undefined): void =>
    setDone((all) => {
      const rest = [...all].filter(([one]) => one !== id)
      return new Map(value === undefined ? rest : [...rest, [id, value]])
    })
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
  readonly done: Done
  /** @param value what was copied; undefined takes the mark away */
  readonly mark: (id: string, value: string | undefined) => void
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
        <p>{part.part === 'heading' ? papersText.ownPartBlank : papersText.wholePartBlank}</p>
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
  const holds = isDone(row, done)
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(copied, document.getElementById(id))
    say(isCopied ? papersText.copied(name) : papersText.notCopied(name))
    if (isCopied) mark(field.id, copied)
  }
  return (
    <li class={holds ? 'done' : undefined}>
      <label class="papers-done">
        <input
          type="checkbox"
          checked={holds}
          aria-label={papersText.done(name)}
          onInput={(event) => mark(field.id, event.currentTarget.checked ? copied : undefined)}
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
        autocomplete="off"
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
