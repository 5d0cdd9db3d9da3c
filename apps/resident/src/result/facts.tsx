import {
  unconfirmedPoints,
  引けなかったものを挙げる,
  ふるさと納税の限度額,
  type Doubt,
  type Figure,
  type 査定,
} from '@zeimori/tax'
import type { JSX } from 'preact'
import type { FieldProblem } from '../form/box-reader.ts'
import type { Reading } from '../form/read-form.ts'
import { listed, remarked, yenText } from '../texts/amounts.ts'
import { lawText } from '../texts/law.ts'
import { resultText } from '../texts/result.ts'
import { waitingFor } from './waiting.ts'
import { verdictOf } from './verdict.ts'
import { Why } from './why.tsx'
import { conditionIn, nameIn } from './words.ts'

export type FactsProps = {
  readonly reading: Reading
  readonly 査定: 査定
  readonly unread: readonly FieldProblem[]
  readonly links: ReadonlyMap<Figure, string> | undefined
}

/** What follows from the tax: what is left out or still asked, room for ふるさと納税, distance to the tax-free line. */
export function Facts({ reading, 査定, unread, links }: FactsProps): JSX.Element {
  const { 団体, 申告 } = reading
  const donated = 申告.寄附.ふるさと納税
  const limit = ふるさと納税の限度額(査定)
  const waiting = waitingFor(reading, 査定)
  const points = pointsOf(査定, limit)
  const lost = 引けなかったものを挙げる(申告, 査定)
  return (
    <div class="facts">
      {unread.length > 0 && (
        <div class="fact wait">
          <p>{resultText.left}</p>
          <ul>
            {unread.map(({ name, label }) => (
              <li key={name}>
                <a href={`#${name}`}>{label}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {waiting.length > 0 && (
        <div class="fact wait">
          <p>{resultText.waiting}</p>
          <ul>
            {waiting.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      {査定.引き受けられない点.map((point) => (
        <div key={point.事情} class="fact wait">
          <p>{lawText.refused(point)}</p>
          <p class="small">{resultText.askThere(lawText.office(point))}</p>
        </div>
      ))}
      <div class={`fact ${limit.yen > 0 && donated <= limit.yen ? 'ok' : 'info'}`}>
        <p>{limitText(limit.yen, donated)}</p>
        {limit.yen > 0 && <p class="small">{resultText.limitNote}</p>}
        <Why figure={limit} 団体={団体} links={links} />
      </div>
      <div class="fact info">
        <p>{verdictText(査定)}</p>
        <Why figure={査定.非課税.均等割の非課税限度額} 団体={団体} links={links} />
      </div>
      {lost.length > 0 && (
        <div class="fact info">
          <p>{resultText.notDeducted}</p>
          <ul>
            {lost.map((figure, i) => (
              <li key={i}>{lostText(団体, figure)}</li>
            ))}
          </ul>
        </div>
      )}
      {points.length > 0 && (
        <div class="fact info">
          <p>{resultText.unconfirmed}</p>
          <ul>
            {points.map((point) => (
              <li key={point}>{lawText.doubt(point)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** 「生命保険料控除額 0円（…）」: what was declared and could not be taken off, and why. */
function lostText(団体: Reading['団体'], figure: Figure): string {
  const what = `${nameIn(団体, figure)} ${yenText(figure.yen)}`
  return figure.when.length === 0
    ? what
    : remarked(what, listed(figure.when.map((condition) => conditionIn(団体, condition))))
}

/** What the shown amounts rest on and is not confirmed. A limit far away from her is left out. */
function pointsOf(査定: 査定, limit: Figure): readonly Doubt[] {
  const near = verdictOf(査定).kind === 'taxed' ? [] : [査定.非課税.均等割の非課税限度額]
  const shown = [査定.年税額, limit, ...near].flatMap((figure) => unconfirmedPoints(figure))
  return [...new Set([...査定.年度.未確認の点, ...shown])]
}

function limitText(limit: number, donated: number): string {
  if (limit === 0) return resultText.limitNone
  if (donated > limit) return resultText.limitOver(yenText(donated - limit), yenText(limit))
  if (donated === limit) return resultText.limitFull(yenText(limit))
  return resultText.limitRoom(yenText(limit - donated), yenText(limit))
}

function verdictText(査定: 査定): string {
  const verdict = verdictOf(査定)
  switch (verdict.kind) {
    case 'exempt':
      if (verdict.room === undefined) return resultText.exemptAnyway
      return verdict.room === 0 ? resultText.exemptJust : resultText.exempt(yenText(verdict.room))
    case 'per-capita-only':
      return verdict.room === 0
        ? resultText.perCapitaJust
        : resultText.perCapitaOnly(yenText(verdict.room))
    case 'taxed':
      return resultText.taxed(yenText(verdict.overPerCapita))
  }
}
