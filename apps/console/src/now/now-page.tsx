import type { JSX } from 'preact'
import { minuteText } from '../texts/day.ts'
import { areaTexts, nowText } from '../texts/now.ts'
import { worst, type Area } from './area.ts'

/** How everything stands, to be read from across a room; words say it, colours only repeat it. */
export const NowPage = ({
  areas,
  now,
}: {
  readonly areas: readonly Area[]
  readonly now: Date
}): JSX.Element => {
  const whole = worst(areas)
  return (
    <>
      <h1>{nowText.title}</h1>
      <p class={`now-whole ${whole}`}>{nowText.whole[whole]}</p>
      <p>{nowText.lead(minuteText(now))}</p>
      <h2>{nowText.areas}</h2>
      <ul class="now-areas">
        {areas.map((area) => (
          <AreaCard key={area.name} {...area} />
        ))}
      </ul>
      <p class="note">{nowText.unseen}</p>
    </>
  )
}

const AreaCard = ({ name, standing, count }: Area): JSX.Element => {
  const text = areaTexts[name]
  return (
    <li class={standing}>
      <h3>{text.name}</h3>
      <p class="now-standing">{nowText.standings[standing]}</p>
      <p>{text[standing](count)}</p>
      <p>
        <a href={text.to}>
          {nowText.seeThere}
          <span class="visually-hidden">（{text.name}）</span>
        </a>
      </p>
    </li>
  )
}
