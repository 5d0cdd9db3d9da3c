import { countsOf, statusText, worstFirst, type Standings, type Status } from '@zeimori/records'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { dayText } from '../texts/day.ts'
import { ledgerText } from '../texts/requirement-ledger.ts'
import { statusesOf } from './query.ts'
import type { Sheet } from './read-ledger.ts'

/** The width of a day and the height of all, in the units of the picture. */
const step = 8
const height = 200

type Day = { readonly day: string; readonly counts: ReadonlyMap<Status, number> }

/** How many requirements stood in which status, day by day until now: a picture, and the same as a table. */
export const TrendChart = ({
  trend,
  sheet: { asOf, lines },
}: {
  readonly trend: readonly Standings[]
  readonly sheet: Sheet
}): JSX.Element => {
  const now = { at: asOf, counts: countsOf(statusesOf(lines)) }
  const days = [...trend, now].map(({ at, counts }) => ({ day: dayText(new Date(at)), counts }))
  const shown = worstFirst.filter((status) => days.some(({ counts }) => counts.get(status)))
  return (
    <section class="card trend">
      <h2 id="trend">{ledgerText.trend}</h2>
      <p class="small">{ledgerText.trendLead(days.length)}</p>
      <Picture days={days} total={Math.max(1, lines.length)} />
      <p class="ends" aria-hidden="true">
        <span>{days[0]?.day}</span>
        <span>{days.at(-1)?.day}</span>
      </p>
      <ul class="legend" aria-hidden="true">
        {shown.map((status) => (
          <li key={status} class={status}>
            {statusText[status]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{ledgerText.trendTable}</summary>
        <Table
          name={ledgerText.trend}
          columns={[ledgerText.day, ...shown.map((status) => statusText[status])]}
          rows={days
            .toReversed()
            .map(({ day, counts }) => [
              day,
              ...shown.map((status) => String(counts.get(status) ?? 0)),
            ])}
        />
      </details>
    </section>
  )
}

/** Each day a column, the worst at its foot. */
const Picture = ({
  days,
  total,
}: {
  readonly days: readonly Day[]
  readonly total: number
}): JSX.Element => (
  <svg
    viewBox={`0 0 ${days.length * step} ${height}`}
    preserveAspectRatio="none"
    shape-rendering="crispEdges"
    role="img"
    aria-labelledby="trend"
    aria-describedby="trend-said"
  >
    <desc id="trend-said">{said(days)}</desc>
    {days.map(({ day, counts }, i) => {
      let top = height
      return worstFirst.map((status) => {
        const tall = ((counts.get(status) ?? 0) / total) * height
        top -= tall
        return tall === 0 ? null : (
          <rect
            key={`${day} ${status}`}
            class={status}
            x={i * step}
            y={top.toFixed(1)}
            width={step}
            height={tall.toFixed(1)}
          />
        )
      })
    })}
  </svg>
)

/** What the picture says, in a sentence: how it stood first, and how it stands now. */
const said = (days: readonly Day[]): string =>
  [days[0], days.at(-1)]
    .flatMap((one) => (one === undefined ? [] : [one]))
    .map(
      ({ day, counts }) =>
        `${day}：${[...counts]
          .filter(([, count]) => count > 0)
          .map(([status, count]) => `${statusText[status]} ${count}`)
          .join('、')}`,
    )
    .join('。')
