import type { JSX } from 'preact'
import { isUntouched } from '../../form/file.ts'
import { moveText, screenTexts } from '../../texts/screens.ts'
import { Entrance } from '../entrance.tsx'
import { LazyPanel } from '../lazy-panel.tsx'
import { Moves } from '../steps-nav.tsx'
import { isAsking } from '../asking.ts'
import { addressOf } from '../route.ts'
import { AskingScreen } from './asking-screen.tsx'
import { CheckScreen } from './check-screen.tsx'
import { KeepScreen, type KeepScreenProps } from './keep-screen.tsx'
import { NeededScreen } from './needed-screen.tsx'
import { NoAnswer, ResultScreen } from './result-screen.tsx'

/** Draws the screen that the address names. */
export function ScreenOf(props: KeepScreenProps): JSX.Element {
  const { route, model } = props
  const { screen, venue } = route
  if (isAsking(screen)) return <AskingScreen {...props} screen={screen} key={screen} />
  switch (screen) {
    case 'entrance':
      return <Entrance venue={venue} resume={isUntouched(model.form) ? undefined : 'check'} />
    case 'needed':
      return <NeededScreen route={route} />
    case 'result':
    case 'whatif':
    case 'curve':
    case 'notice':
      return <ResultScreen {...props} screen={screen} />
    case 'check':
      return <CheckScreen {...props} />
    case 'papers':
      return <PapersScreen {...props} />
    case 'severance':
      return <SeveranceScreen {...props} />
    case 'keep':
      return (
        <>
          <KeepScreen {...props} />
          {model.offered === undefined && <Moves route={route} />}
        </>
      )
  }
}

/** 退職金 by itself: its tax has nothing to do with what stands in the form. */
const SeveranceScreen = ({ route, model, worked, dispatch }: KeepScreenProps): JSX.Element => (
  <>
    <h1 id="title" tabIndex={-1}>
      {screenTexts.severance.title}
    </h1>
    <p class="screen-lead">{screenTexts.severance.lead}</p>
    <LazyPanel
      name="severance"
      worked={worked}
      state={model.form}
      set={(changes) => dispatch({ kind: 'change', changes })}
    />
    <p class="moves">
      <a class="button quiet" href={addressOf({ ...route, screen: 'entrance' })}>
        {moveText.start}
      </a>
    </p>
  </>
)

/** The finished forms; they come with the part of the program that makes them. */
const PapersScreen = ({ route, model, worked, dispatch }: KeepScreenProps): JSX.Element => (
  <>
    <h1 id="title" tabIndex={-1}>
      {screenTexts.papers.title}
    </h1>
    {worked.査定 === undefined ? (
      <NoAnswer route={route} worked={worked} />
    ) : (
      <LazyPanel
        name="papers"
        worked={worked}
        state={model.form}
        set={(changes) => dispatch({ kind: 'change', changes })}
      />
    )}
    <Moves route={route} />
  </>
)
