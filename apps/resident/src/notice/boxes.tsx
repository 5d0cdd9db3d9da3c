import { SelectField } from '@zeimori/ui'
import type { 課税団体 } from '@zeimori/municipalities'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { AmountBox, type Typing } from '../compare/boxes.tsx'
import { valueOf } from '../form/state.ts'
import { taxName } from '../result/words.ts'
import { noticeLineText, noticeText } from '../texts/notice.ts'
import { lineName } from './line-name.ts'
import { linesOf, type Layout, type NoticeLine } from './lines.ts'
import { layoutBox, layouts, noticeBox } from './typed.ts'

type Part = {
  readonly title: string
  readonly hint?: string
  readonly lines: readonly NoticeLine[]
}

/** What tells most, and is on every notice. */
const first: readonly NoticeLine[] = ['base', 'city-donation', 'pref-donation', 'year']

/** The other lines in the order and under the headings of the paper. */
function partsOf(layout: Layout, 団体: 課税団体): readonly Part[] {
  const lines = linesOf(layout)
  const at = (line: NoticeLine): number => lines.indexOf(line)
  const of = (tax: 'city-' | 'pref-'): readonly NoticeLine[] =>
    lines.filter((line) => line.startsWith(tax))
  const parts = [
    { title: noticeText.groups.income, lines: lines.slice(0, at('casualty')) },
    { title: noticeText.groups.deductions, lines: lines.slice(at('casualty'), at('base')) },
    { title: taxName(団体, '市町村民税'), hint: noticeText.cityHint, lines: of('city-') },
    { title: taxName(団体, '道府県民税'), hint: noticeText.prefHint, lines: of('pref-') },
    { title: noticeText.groups.year, lines: lines.slice(at('forest')) },
  ]
  return parts.map((part) => ({
    ...part,
    lines: part.lines.filter((line) => !first.includes(line)),
  }))
}

export type NoticeBoxesProps = Typing & { readonly layout: Layout; readonly 団体: 課税団体 }

/** The boxes of one of the two papers: what tells most first, the others where she asks for them. */
export function NoticeBoxes({ layout, 団体, ...typing }: NoticeBoxesProps): JSX.Element {
  const parts = partsOf(layout, 団体)
  const [open, setOpen] = useState(() =>
    parts.some(({ lines }) => lines.some((line) => valueOf(typing.state, noticeBox(line)) !== '')),
  )
  const boxes = (lines: readonly NoticeLine[], name: (line: NoticeLine) => string) =>
    lines.map((line) => (
      <AmountBox key={line} {...typing} name={noticeBox(line)} label={name(line)} />
    ))
  return (
    <>
      <SelectField
        name={layoutBox}
        label={noticeText.layout}
        look="stack"
        value={layouts[layout]}
        choices={[
          [layouts['from-salary'], noticeText.layouts['from-salary']],
          [layouts['by-post'], noticeText.layouts['by-post']],
        ]}
        onValue={(value) => typing.set({ [layoutBox]: value })}
      />
      <fieldset class="item">
        <legend>{noticeText.first}</legend>
        {boxes(first, (line) => lineName(line, 団体))}
      </fieldset>
      <details
        class="on-the-way"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{noticeText.others}</summary>
        <div class="notice-boxes">
          {parts.map(({ title, hint, lines }) => (
            <fieldset class="item" key={title}>
              <legend>{title}</legend>
              {hint !== undefined && <p class="hint">{hint}</p>}
              {boxes(lines, (line) => noticeLineText[line])}
            </fieldset>
          ))}
        </div>
      </details>
    </>
  )
}
