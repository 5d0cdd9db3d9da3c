import { rowOf, fieldTable } from '@zeimori/papers'
import type { Paper } from '@zeimori/papers/pdf'
import { Button } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { papersText } from '../texts/papers.ts'
import type { FilledPapers } from './filing.ts'

type Making =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | {
      readonly kind: 'made'
      readonly paper: Paper
      readonly url: string
      readonly from: FilledPapers
    }
  | { readonly kind: 'failed' }

/** Makes the PDF when asked, says how far it is, and offers it for saving. */
export function PdfMaker({
  papers,
  year,
}: {
  readonly papers: FilledPapers
  readonly year: string
}): JSX.Element {
  const [making, setMaking] = useState<Making>({ kind: 'not-yet' })
  const url = making.kind === 'made' ? making.url : undefined
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url])
  const isThere = useRef(true)
  useEffect(
    () => () => {
      isThere.current = false
    },
    [],
  )

  const title = papersText.documentTitle(year, papers.filing.letterhead.taxes)
  const make = async (): Promise<void> => {
    setMaking({ kind: 'making', done: 0, of: papers.pages.length })
    try {
      const { makePdf } = await import('./make-pdf.ts')
      const paper = await makePdf(papers, title, (done, of) =>
        setMaking({ kind: 'making', done, of }),
      )
      // Of a panel that has been left meanwhile nobody would put the file away.
      if (isThere.current) setMaking({ kind: 'made', paper, url: urlOf(paper.bytes), from: papers })
    } catch (defect) {
      setMaking({ kind: 'failed' })
      throw defect
    }
  }
  return (
    <div class="papers-pdf">
      {making.kind !== 'making' && (
        <Button look={making.kind === 'made' ? 'quiet' : 'main'} onPress={() => void make()}>
          {making.kind === 'made' ? papersText.again : papersText.make}
        </Button>
      )}
      <div role="status">
        {making.kind === 'making' && <Progress done={making.done} of={making.of} />}
        {making.kind === 'failed' && <p class="problem">{papersText.failed}</p>}
        {making.kind === 'made' && <Made {...making} stale={making.from !== papers} year={year} />}
      </div>
    </div>
  )
}

const urlOf = (bytes: Uint8Array): string =>
  URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }))

const Progress = ({ done, of }: { readonly done: number; readonly of: number }): JSX.Element => {
  const words = done === 0 ? papersText.loading : papersText.making(done, of)
  return (
    <p>
      <progress max={of} value={done} aria-label={words} /> {words}
    </p>
  )
}

type MadeProps = {
  readonly paper: Paper
  readonly url: string
  readonly stale: boolean
  readonly from: FilledPapers
  readonly year: string
}

const Made = ({ paper, url, stale, from, year }: MadeProps): JSX.Element => (
  <>
    {stale ? (
      <p class="note">{papersText.stale}</p>
    ) : (
      <p>
        <a class="button main" href={url} download={papersText.fileName(year)}>
          {papersText.save(from.pages.length)}
        </a>
      </p>
    )}
    {(paper.replaced.length > 0 || paper.tooLong.length > 0) && (
      <ul>
        {paper.replaced.map(({ wanted, used }) => (
          <li key={wanted}>
            {wanted.startsWith(used) ? papersText.variant(used) : papersText.replaced(wanted, used)}
          </li>
        ))}
        {paper.tooLong.map((field) => (
          <li key={field}>{papersText.tooLong(nameOf(field, from))}</li>
        ))}
      </ul>
    )}
  </>
)

/** A field as the paper prints it. */
function nameOf(id: string, { year }: FilledPapers): string {
  const { fields, rows } = fieldTable(year)
  const place = rowOf(id)
  const column = rows
    .find((list) => list.id === place?.list)
    ?.columns.find((one) => one.id === place?.column)
  return column?.label ?? fields.find((field) => field.id === id)?.label ?? id
}
