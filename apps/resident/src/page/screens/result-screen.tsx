import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { yearName } from '../../texts/amounts.ts'
import { resultText } from '../../texts/result.ts'
import { moveText, screenTexts } from '../../texts/screens.ts'
import { Answer } from '../answer.tsx'
import { bind } from '../binding.ts'
import { LazyPanel } from '../lazy-panel.tsx'
import { Place } from '../place.tsx'
import { Rest } from '../rest.tsx'
import { addressOf } from '../route.ts'
import { Moves } from '../steps-nav.tsx'
import type { ScreenProps } from './props.ts'

/** The ways of looking at the result. */
export const resultScreens = ['result', 'whatif', 'curve', 'notice'] as const
export type ResultScreen = (typeof resultScreens)[number]

export type ResultScreenProps = ScreenProps & { readonly screen: ResultScreen }

/** The answer at its fullest: why, what if, how much to donate, and whether the notice says the same. */
export function ResultScreen(props: ResultScreenProps): JSX.Element {
  const { screen, model, worked, places, actions, dispatch, route } = props
  const form = bind(model.form, [], new Map(), actions)
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {screenTexts[screen].title}
      </h1>
      <nav class="tabs" aria-label={moveText.results}>
        <ul>
          {resultScreens.map((one) => (
            <li key={one}>
              <a
                href={addressOf({ ...route, screen: one })}
                aria-current={one === screen ? 'page' : undefined}
              >
                {one === 'result' ? moveText.reasons : screenTexts[one].step}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="two scripts">
        <Answer
          worked={worked}
          touched={model.touched}
          links={undefined}
          headline="tax"
          expanded={model.expanded}
          onExpand={() => dispatch({ kind: 'expand' })}
        />
        <div class="inputs">
          <Place form={form} places={places} />
          {worked.査定 === undefined ? <NoAnswer {...props} /> : <View {...props} />}
          <Moves route={route} />
        </div>
      </div>
    </>
  )
}

function View({ screen, model, worked, dispatch, clear }: ResultScreenProps): JSX.Element {
  const buttons = useMemo(() => ({ print: () => window.print(), clear }), [clear])
  return screen === 'result' ? (
    <Rest worked={worked} links={undefined} buttons={buttons} />
  ) : (
    <LazyPanel
      name={screen}
      worked={worked}
      state={model.form}
      set={(changes) => dispatch({ kind: 'change', changes })}
    />
  )
}

/** Nothing to show before an income has been typed, or for a year that is not open. */
export const NoAnswer = ({ route, worked }: Pick<ScreenProps, 'route' | 'worked'>): JSX.Element =>
  worked.closed ? (
    <p class="card">{resultText.closed(yearName(worked.reading.年度))}</p>
  ) : (
    <p class="card">
      {moveText.needsIncome}{' '}
      <a href={addressOf({ ...route, screen: 'income' })}>{screenTexts.income.step}</a>
    </p>
  )
