import type { 課税団体 } from '@zeimori/municipalities'
import { yenText, ふるさと納税の限度額, type Figure, type 査定 } from '@zeimori/tax'
import type { JSX } from 'preact'
import { resultText, waitingReasons } from '../texts/result.ts'
import { verdictOf } from './verdict.ts'
import { Why } from './why.tsx'

export type FactsProps = {
  readonly 査定: 査定
  readonly 団体: 課税団体
  readonly donated: number
  readonly links: ReadonlyMap<Figure, string> | undefined
}

/** What follows from the tax: room for ふるさと納税, distance to the tax-free line, what is still asked. */
export function Facts({ 査定, 団体, donated, links }: FactsProps): JSX.Element {
  const limit = ふるさと納税の限度額(査定)
  return (
    <div class="facts">
      {査定.まだ要る答え.length > 0 && (
        <div class="fact wait">
          <p>{resultText.waiting}</p>
          <ul>
            {査定.まだ要る答え.map(({ だれの, 理由 }) => (
              <li key={だれの + 理由}>
                {resultText.waitingFor(だれの === '本人' ? 'あなた' : だれの, waitingReasons[理由])}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class={`fact ${limit.yen > 0 && donated <= limit.yen ? 'ok' : 'info'}`}>
        <p>{limitText(limit.yen, donated)}</p>
        {limit.yen > 0 && <p class="small">{resultText.limitNote}</p>}
        <Why figure={limit} 団体={団体} links={links} />
      </div>
      <div class="fact info">
        <p>{verdictText(査定)}</p>
        <Why figure={査定.非課税.均等割の非課税限度額} 団体={団体} links={links} />
      </div>
    </div>
  )
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
      return verdict.room === undefined
        ? resultText.exemptAnyway
        : resultText.exempt(yenText(verdict.room))
    case 'per-capita-only':
      return resultText.perCapitaOnly(yenText(verdict.room))
    case 'taxed':
      return resultText.taxed(yenText(verdict.overPerCapita))
  }
}
