import type { Yen } from '@zeimori/tax'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { NumberBox, type Typing } from '../compare/boxes.tsx'
import type { Base } from '../compare/scenario.ts'
import { numberIn } from '../compare/typed.ts'
import { valueOf } from '../form/state.ts'
import { yenText } from '../texts/amounts.ts'
import { waysText } from '../texts/furusato.ts'
import { placesBox } from './typed.ts'
import { compareWays, type Way, type WaysCompared } from './ways.ts'

const ways: readonly Way[] = ['one-stop', 'return']

export type WaysPartProps = Typing & {
  readonly base: Base
  /** What she gave, or else the limit. */
  readonly donation: Yen
}

/** ワンストップ特例 against the return, both worked out, and whether she may use the former at all. */
export function WaysPart({ base, donation, ...typing }: WaysPartProps): JSX.Element {
  const places = numberIn(typing.state, placesBox, [1, 999])
  const compared = useMemo(() => compareWays(base, donation, places), [base, donation, places])
  return (
    <section aria-labelledby="furusato-ways">
      <h3 id="furusato-ways">{waysText.title}</h3>
      <p>{waysText.amount(yenText(donation))}</p>
      <NumberBox
        {...typing}
        name={placesBox}
        label={waysText.places}
        hint={waysText.placesHint}
        refused={
          places === undefined && valueOf(typing.state, placesBox) !== ''
            ? waysText.notPlaces
            : undefined
        }
      />
      {compared.obstacles.length > 0 && <Obstacles compared={compared} />}
      {mayChoose(compared) && <Verdict compared={compared} />}
      <table>
        <caption class="visually-hidden">{waysText.title}</caption>
        <thead>
          <tr>
            <th scope="col">{waysText.way}</th>
            <th scope="col">{waysText.lessResidentTax}</th>
            <th scope="col">{waysText.lessIncomeTax}</th>
            <th scope="col">{waysText.burden}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => {
            const { lessResidentTax, lessIncomeTax, burden } = compared.results[way]
            return (
              <tr
                key={way}
                class={compared.better === way && mayChoose(compared) ? 'better' : undefined}
              >
                <th scope="row">{waysText.ways[way]}</th>
                <td class="num">{yenText(lessResidentTax)}</td>
                <td class="num">{yenText(lessIncomeTax)}</td>
                <td class="num">{yenText(burden)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Whether the better way is open to her: ワンストップ特例 is not praised to who may not use it. */
const mayChoose = ({ better, obstacles }: WaysCompared): boolean =>
  better !== 'one-stop' || obstacles.length === 0

/** Which leaves her less to bear. */
function Verdict({ compared: { better, by, why, obstacles } }: { compared: WaysCompared }) {
  const said =
    better === 'neither' ? waysText.same : waysText.better(waysText.ways[better], yenText(by))
  return (
    <p class={`fact ${obstacles.length === 0 && better !== 'neither' ? 'ok' : 'info'}`}>
      {said} {waysText.reasons[why]}
    </p>
  )
}

const Obstacles = ({ compared: { obstacles } }: { compared: WaysCompared }): JSX.Element => (
  <div class="fact wait">
    <p>
      <b>{waysText.cannot}</b>
    </p>
    <p>{waysText.cannotWhy}</p>
    <ul>
      {obstacles.map((obstacle) => (
        <li key={obstacle}>{waysText.obstacles[obstacle]}</li>
      ))}
    </ul>
  </div>
)
