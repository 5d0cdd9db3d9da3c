import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { askingScreens } from '../../form/fields/screens.ts'
import { countOf, type FormState } from '../../form/state.ts'
import { isShown } from '../../form/shown.ts'
import { groupOf, type GroupId } from '../../form/fields/index.ts'
import { moveText, screenTexts, wayTexts } from '../../texts/screens.ts'
import { LazyPanel } from '../lazy-panel.tsx'
import { Page } from '../page.tsx'
import { Rest } from '../rest.tsx'
import type { AskingScreen } from '../asking.ts'
import { addressOf, type Screen } from '../route.ts'
import { Moves } from '../steps-nav.tsx'
import { DonationYear } from './donation-year.tsx'
import type { ScreenProps } from './props.ts'

export type AskingScreenProps = ScreenProps & { readonly screen: AskingScreen }

/** The screens that begin a journey: numbered, and with the year and the municipality. */
const first: ReadonlySet<Screen> = new Set<Screen>(['tax', 'furusato', 'no-income'])

/** A screen of questions, with the answer beside it. */
export function AskingScreen(props: AskingScreenProps): JSX.Element {
  const { screen, model, worked, places, actions, dispatch } = props
  const { title, lead } = screenTexts[screen]
  const cards = cardsOf(screen, model.form)
  return (
    <Page
      kind="scripts"
      title={title}
      lead={lead}
      cards={cards}
      numbered={first.has(screen) && cards.length > 1}
      asksPlace={first.has(screen) || screen === 'you'}
      headline={screen === 'furusato' ? 'limit' : 'tax'}
      places={places}
      state={model.form}
      worked={worked}
      touched={model.touched}
      expanded={model.expanded}
      actions={actions}
      atOnce={props.atOnce}
      onExpand={() => dispatch({ kind: 'expand' })}
      before={<Before {...props} />}
      onExample={screen === 'tax' ? () => dispatch({ kind: 'example' }) : undefined}
    >
      <Below {...props} asksNothing={cards.length === 0} />
    </Page>
  )
}

/** The screens whose boxes a file can fill. */
const reading: ReadonlySet<Screen> = new Set<Screen>(['tax', 'furusato', 'income', 'deductions'])

/** What stands above the questions. */
const Before = (props: AskingScreenProps): JSX.Element => (
  <>
    {props.screen === 'furusato' && <DonationYear {...props} />}
    {reading.has(props.screen) && <FromFiles {...props} />}
  </>
)

/** The way to read slips from files. What reads them comes when it is opened. */
function FromFiles({ model, worked, dispatch }: AskingScreenProps): JSX.Element {
  const [open, setOpen] = useState(false)
  return (
    <details class="from-files" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{moveText.fromFiles}</summary>
      {open && (
        <LazyPanel
          name="slips"
          worked={worked}
          state={model.form}
          set={(changes) => dispatch({ kind: 'change', changes })}
        />
      )}
    </details>
  )
}

/** The cards of a screen; of slips that she does not have, none is asked after the kinds were chosen. */
function cardsOf(screen: AskingScreen, form: FormState): readonly GroupId[] {
  const cards: readonly GroupId[] = askingScreens[screen]
  if (screen !== 'income') return cards
  return cards.filter((id) =>
    id === 'kyuyo' || id === 'nenkin' ? countOf(form, id) > 0 : isShown(form, groupOf(id)),
  )
}

type BelowProps = AskingScreenProps & { readonly asksNothing: boolean }

/** What stands below the questions: the way on, and on the quick screen the whole calculation. */
function Below({ screen, worked, route, clear, asksNothing }: BelowProps): JSX.Element {
  const buttons = useMemo(() => ({ print: () => window.print(), clear }), [clear])
  if (screen === 'tax')
    return (
      <div class="below">
        <Rest worked={worked} links={undefined} buttons={buttons} />
        <More ways={waysFrom.tax} route={route} />
      </div>
    )
  if (screen === 'furusato' || screen === 'no-income')
    return <More ways={waysFrom[screen]} route={route} />
  return (
    <div class="below">
      {screen === 'income' && asksNothing && (
        <Aside says={moveText.noKinds} to="kinds" link={moveText.chooseKinds} route={route} />
      )}
      {screen === 'kinds' && (
        <Aside says={moveText.severance} to="severance" link={moveText.toSeverance} route={route} />
      )}
      <Moves route={route} />
    </div>
  )
}

type AsideProps = {
  readonly says: string
  readonly to: Screen
  readonly link: string
  readonly route: ScreenProps['route']
}

/** A sentence about what is asked elsewhere, and the way there. */
const Aside = ({ says, to, link, route }: AsideProps): JSX.Element => (
  <p class="card">
    {says} <a href={addressOf({ ...route, screen: to })}>{link}</a>
  </p>
)

type Way = keyof typeof wayTexts

/** Where one can go on from a screen that is no step. */
const waysFrom = {
  tax: ['kinds', 'whatif', 'curve', 'notice', 'check', 'papers', 'keep'],
  furusato: ['you', 'curve', 'whatif', 'keep'],
  'no-income': ['check', 'papers', 'keep'],
} as const satisfies Partial<Record<AskingScreen, readonly Way[]>>

type MoreProps = {
  readonly ways: readonly Way[]
  readonly route: ScreenProps['route']
}

/** Where one can go on. */
const More = ({ ways, route }: MoreProps): JSX.Element => (
  <nav class="more" aria-label={moveText.more}>
    <h2>{moveText.more}</h2>
    <ul>
      {ways.map((screen) => (
        <li key={screen}>
          <a href={addressOf({ ...route, screen })}>{wayTexts[screen]}</a>
        </li>
      ))}
    </ul>
  </nav>
)
