import type { JSX } from 'preact'
import { yenText } from '../texts/amounts.ts'
import { compareText } from '../texts/compare.ts'
import { differenceText } from './difference.ts'
import type { Change, Comparison, Line } from './lines.ts'

export type TableProps = {
  readonly id: string
  readonly comparison: Comparison
  /** What each side is called. */
  readonly a: string
  readonly b: string
}

/** Two scenarios side by side: what they come to, whether tax is due, and what differs on the way there. */
export function ComparisonTable({ id, comparison, a, b }: TableProps): JSX.Element {
  const { lines, verdict, better } = comparison
  const results = lines.filter(({ kind }) => kind === 'result')
  const details = lines.filter(({ kind }) => kind === 'detail')
  return (
    <div class="side-by-side">
      <p class={`fact ${better.which === 'neither' ? 'info' : 'ok'}`}>
        {better.which === 'neither'
          ? compareText.neither
          : compareText.better(better.which === 'a' ? a : b, yenText(better.by))}
      </p>
      <table>
        <caption class="visually-hidden">{compareText.tableTitle(a, b)}</caption>
        <Heading a={a} b={b} />
        <tbody>
          {results.map((line) => (
            <Row key={line.id} line={line} />
          ))}
          <tr class={verdict.changed ? 'differs' : undefined}>
            <th scope="row">{compareText.verdict}</th>
            <td>{compareText.verdicts[verdict.a]}</td>
            <td>{compareText.verdicts[verdict.b]}</td>
            <td>{verdict.changed ? compareText.changes : compareText.same}</td>
          </tr>
        </tbody>
      </table>
      <details class="on-the-way">
        <summary>{compareText.details}</summary>
        {details.length === 0 ? (
          <p>{compareText.noDetails}</p>
        ) : (
          <table aria-labelledby={`${id}-details`}>
            <caption class="visually-hidden" id={`${id}-details`}>
              {compareText.details}
            </caption>
            <Heading a={a} b={b} />
            <tbody>
              {details.map((line) => (
                <Row key={line.id} line={line} />
              ))}
            </tbody>
          </table>
        )}
      </details>
    </div>
  )
}

const Heading = ({ a, b }: { a: string; b: string }): JSX.Element => (
  <thead>
    <tr>
      <th scope="col">{compareText.item}</th>
      <th scope="col">{a}</th>
      <th scope="col">{b}</th>
      <th scope="col">{compareText.difference}</th>
    </tr>
  </thead>
)

const marks: Readonly<Record<Change, string>> = { more: '▲', less: '▼', same: '' }

const Row = ({ line }: { line: Line }): JSX.Element => (
  <tr class={line.change === 'same' ? undefined : 'differs'}>
    <th scope="row">{line.label}</th>
    <td class="num">{yenText(line.a)}</td>
    <td class="num">{yenText(line.b)}</td>
    <td class="num">
      {marks[line.change] !== '' && <span aria-hidden="true">{marks[line.change]} </span>}
      {differenceText(line.b - line.a)}
    </td>
  </tr>
)
