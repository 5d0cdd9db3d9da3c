import type { JSX } from 'preact'
import { entranceText } from '../texts/entrance.ts'
import { addressOf, type Screen } from './route.ts'

const tiles = ['tax', 'furusato', 'you', 'no-income'] as const satisfies readonly Screen[]

export type EntranceProps = {
  readonly venue: boolean
  /** Something has been typed already, and where to go on with it. */
  readonly resume?: Screen | undefined
}

/** What would you like to do? Only links: nothing is computed before one of them is followed. */
export function Entrance({ venue, resume }: EntranceProps): JSX.Element {
  const to = (screen: Screen): string => addressOf({ screen, venue })
  return (
    <div class="entrance">
      <h1 id="title" tabIndex={-1}>
        {entranceText.title}
      </h1>
      {resume !== undefined && (
        <p class="resume">
          {entranceText.kept} <a href={to(resume)}>{entranceText.resume}</a>
        </p>
      )}
      <ul class="tiles">
        {tiles.map((screen) => (
          <li key={screen}>
            <a class="tile" href={to(screen)}>
              <strong>{entranceText.tiles[screen].title}</strong>
              <span>{entranceText.tiles[screen].text}</span>
            </a>
          </li>
        ))}
      </ul>
      <ul class="ways">
        <li>
          <a href={to('needed')}>{entranceText.needed}</a>
        </li>
        <li>
          <a href={to('severance')}>{entranceText.severance}</a>
        </li>
        <li>
          <a href={to('keep')}>{entranceText.open}</a>
        </li>
      </ul>
      <p class="remark">{entranceText.promise}</p>
      <p class="remark">{entranceText.estimate}</p>
    </div>
  )
}
