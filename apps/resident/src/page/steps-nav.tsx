import type { JSX } from 'preact'
import { moveText, screenTexts } from '../texts/screens.ts'
import { addressOf, guidedScreens, type GuidedScreen, type Route, type Screen } from './route.ts'

const isGuided = (screen: Screen): screen is GuidedScreen =>
  guidedScreens.some((one) => one === screen)

/** Looking at the result in another way is still the step of the result. */
const stepOf = (screen: Screen): GuidedScreen | undefined => {
  if (isGuided(screen)) return screen
  return ['whatif', 'curve', 'notice'].includes(screen) ? 'result' : undefined
}

/** Where one is among the steps, and the way to any other. Nothing on a screen that is no step. */
export function StepsNav({ route }: { readonly route: Route }): JSX.Element | null {
  const now = stepOf(route.screen)
  if (now === undefined) return null
  const number = guidedScreens.indexOf(now) + 1
  return (
    <nav class="steps-nav" aria-label={moveText.steps}>
      <details>
        <summary>
          {screenTexts[now].step}
          <small>{moveText.stepOf(number, guidedScreens.length)}</small>
        </summary>
        <Steps route={route} now={now} />
      </details>
      <Steps route={route} now={now} />
    </nav>
  )
}

const Steps = ({ route, now }: { readonly route: Route; readonly now: GuidedScreen }) => (
  <ol>
    {guidedScreens.map((screen) => (
      <li key={screen}>
        <a
          href={addressOf({ ...route, screen })}
          aria-current={screen === now ? 'step' : undefined}
        >
          {screenTexts[screen].step}
        </a>
      </li>
    ))}
  </ol>
)

/** The way on, and the way back. */
export function Moves({ route }: { readonly route: Route }): JSX.Element | null {
  const now = stepOf(route.screen)
  if (now === undefined) return null
  const at = guidedScreens.indexOf(now)
  const before = guidedScreens[at - 1] ?? 'entrance'
  const after = guidedScreens[at + 1]
  return (
    <p class="moves">
      <a class="button quiet" href={addressOf({ ...route, screen: before })}>
        {moveText.back}
      </a>
      {after !== undefined && (
        <a class="button main" href={addressOf({ ...route, screen: after })}>
          {moveText.forwardTo(screenTexts[after].step)}
        </a>
      )}
    </p>
  )
}
