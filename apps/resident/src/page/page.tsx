import type { Figure } from '@zeimori/tax'
import { ProblemSummary } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { GroupId } from '../form/fields/index.ts'
import type { Places } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import type { BillProps } from '../result/bill.tsx'
import { pageText } from '../texts/page.ts'
import { problemText } from '../texts/problems.ts'
import { Answer, shownProblems, type Touched } from './answer.tsx'
import { bind, type FormActions } from './binding.ts'
import { Inputs } from './inputs.tsx'
import { notesOn } from './notes.ts'
import { useOneByOne } from './one-by-one.ts'
import { groupsOf } from './rest.tsx'

export type PageProps = {
  /** `scripts`: calculates on the device. `posts`: sends the form, for browsers without JavaScript. */
  readonly kind: 'scripts' | 'posts'
  readonly title: string
  readonly lead?: string | undefined
  /** What is asked, card by card. */
  readonly cards: readonly GroupId[]
  /** The cards are to be followed in order, and say so. */
  readonly numbered: boolean
  /** Asks for the year and the municipality, too. */
  readonly asksPlace: boolean
  readonly headline?: BillProps['headline']
  readonly places: Places
  readonly state: FormState
  /** What follows from `state`. */
  readonly worked: Worked
  readonly touched: Touched
  /** On a phone: the bill is open. */
  readonly expanded?: boolean
  /** Absent on the page that posts. */
  readonly actions?: FormActions
  readonly onExpand?: () => void
  readonly onExample?: (() => void) | undefined
  /** Draws every card now, because one of them is to be gone on in. */
  readonly atOnce: boolean
  /** Stands before the questions. */
  readonly before?: ComponentChildren
  /** Stands below the questions. */
  readonly children?: ComponentChildren
}

/** Questions on the left, the answer on the right; on a phone the answer is a bar at the bottom. */
export function Page(props: PageProps): JSX.Element {
  const { kind, state, worked, touched, actions } = props
  const posts = kind === 'posts'
  const shown = shownProblems(worked.reading.problems, touched)
  const drawn = useOneByOne(props.cards.length, props.atOnce)
  const notes = useMemo(() => notesOn(worked, state), [worked, state])
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {props.title}
      </h1>
      {props.lead !== undefined && <p class="screen-lead">{props.lead}</p>}
      <ProblemSummary
        title={pageText.problems(shown.length)}
        problems={shown.map(({ name, label, problem }) => ({
          name,
          label,
          text: problemText(problem),
        }))}
      />
      {props.before}
      <div class={`two ${kind}`}>
        <Answer
          worked={worked}
          touched={touched}
          links={posts ? linksTo(worked) : undefined}
          headline={props.headline}
          expanded={props.expanded ?? posts}
          onExpand={props.onExpand}
        />
        <Inputs
          form={bind(state, shown, notes, actions)}
          places={props.places}
          worked={worked}
          cards={props.cards.slice(0, drawn)}
          numbered={props.numbered}
          asksPlace={props.asksPlace}
          sent={posts}
          onExample={props.onExample}
        />
        {drawn >= props.cards.length && props.children}
      </div>
    </>
  )
}

/** Where each line of the calculation stands, so that a reason can point to it. */
export const linksTo = (worked: Worked): ReadonlyMap<Figure, string> =>
  new Map(
    groupsOf(worked).flatMap(({ rows }) => rows.map(({ id, figure }) => [figure, id] as const)),
  )
