import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { papersText } from '../texts/papers.ts'
import { fillPapers, type FilledPapers, type OwnForm } from './filing.ts'
import { Attachments, Printing, WaysToHandIn } from './handing-in.tsx'
import { NoIncome } from './no-income.tsx'
import { PdfMaker } from './pdf-maker.tsx'
import { personsOf, typedAt } from './persons.ts'
import { Preview } from './preview.tsx'
import { TransferList } from './transfer-list.tsx'
import { WhoForm } from './who-form.tsx'

export type PapersPanelProps = {
  readonly worked: Worked
  readonly state: FormState
  readonly set: (changes: FormState) => void
  /** The own paper of whose page it is, where it has given us one; used for its residents only. */
  readonly ownForm?: OwnForm
}

/** From the answers to a finished 申告書, and how to hand it in. */
export function PapersPanel({ worked, state, set, ownForm }: PapersPanelProps): JSX.Element {
  const [typed, change] = useState(() => typedAt(state))
  const papers = useMemo(
    () => fillPapers(worked, personsOf(typed), ownForm),
    [worked, typed, ownForm],
  )
  const { reading } = worked
  const year = reading.年度.名称
  const hasIncome = papers.filing.査定.所得.合計所得金額.yen > 0
  return (
    <section class="papers" aria-labelledby="papers-title">
      <h2 id="papers-title" class="visually-hidden" tabIndex={-1}>
        {papersText.title}
      </h2>
      <p>{papersText.lead}</p>
      <Cautions worked={worked} papers={papers} />
      <WhoForm typed={typed} reading={reading} change={change} state={state} set={set} />
      {!hasIncome && <NoIncome typed={typed} change={change} />}
      <Paper papers={papers} year={year} municipality={reading.団体.名称} />
      <Printing />
      <section class="papers-part" aria-labelledby="papers-transfer">
        <h3 id="papers-transfer">{papersText.transfer}</h3>
        <p>{papersText.transferNote}</p>
        <TransferList papers={papers} />
      </section>
      <Attachments papers={papers} />
      <WaysToHandIn papers={papers} />
    </section>
  )
}

type CautionsProps = { readonly worked: Worked; readonly papers: FilledPapers }

/** What keeps the paper from being complete or certain. */
function Cautions({ worked: { reading }, papers }: CautionsProps): JSX.Element | null {
  const { 年度, problems } = reading
  const cautions = [
    ...(problems.length > 0
      ? [papersText.unread(problems.map(({ label }) => label).join(papersText.between))]
      : []),
    ...(年度.予告 ? [papersText.provisional(年度.名称)] : []),
    ...(papers.year === 'R8' ? [] : [papersText.unverified(年度.名称)]),
  ]
  if (cautions.length === 0) return null
  return (
    <ul class="papers-caution">
      {cautions.map((caution) => (
        <li key={caution}>{caution}</li>
      ))}
    </ul>
  )
}

type PaperProps = {
  readonly papers: FilledPapers
  readonly year: string
  readonly municipality: string
}

const Paper = ({ papers, year, municipality }: PaperProps): JSX.Element => (
  <section class="papers-part" aria-labelledby="papers-pdf">
    <h3 id="papers-pdf">{papersText.pdf}</h3>
    <p>{papers.own ? papersText.ownForm(municipality) : papersText.standardForm}</p>
    <PdfMaker papers={papers} year={year} />
    <p class="hint">{papersText.accessible}</p>
    {!papers.own && <Previews papers={papers} />}
  </section>
)

/** The pages as pictures, drawn only once they are asked for. */
function Previews({ papers }: { readonly papers: FilledPapers }): JSX.Element {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{papersText.previewOpen}</summary>
      <p class="hint">{papersText.previewNote}</p>
      {open &&
        papers.pages.map((page) => <Preview key={page.id} page={page} values={papers.values} />)}
    </details>
  )
}
