import { yenText, type Figure } from '@zeimori/tax'
import { ProblemSummary } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { FieldProblem } from '../form/box-reader.ts'
import type { Places } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { Announcement } from '../result/announcement.tsx'
import { Bill } from '../result/bill.tsx'
import { rowsOf, type RowGroup } from '../result/rows.ts'
import { pageText } from '../texts/page.ts'
import { problemText } from '../texts/problems.ts'
import { resultText } from '../texts/result.ts'
import { After } from './after.tsx'
import { bind, type FormActions } from './binding.ts'
import { Guard } from './guard.tsx'
import { Inputs } from './inputs.tsx'
import { useSettled } from './kept.tsx'
import { notesOn } from './notes.ts'

export type PageProps = {
  /** `scripts`: calculates on the device. `posts`: sends the form, for browsers without JavaScript. */
  readonly kind: 'scripts' | 'posts'
  readonly places: Places
  readonly state: FormState
  /** What follows from `state`. */
  readonly worked: Worked
  /** The boxes whose problems are shown. `all` where the form was sent whole. */
  readonly touched: ReadonlySet<string> | 'all'
  /** On a phone: the bill is open. */
  readonly expanded?: boolean
  /** Absent until the scripts run. */
  readonly actions?: FormActions & PageActions
}

export type PageActions = {
  readonly expand: () => void
  readonly example: () => void
  readonly clear: () => void
  readonly print: () => void
}

/** Everything between the header and the footer: the questions, the answer, and why. */
export function Page(props: PageProps): JSX.Element {
  const { kind, places, state, worked, touched, actions } = props
  const posts = kind === 'posts'
  const shown = shownProblems(worked.reading.problems, touched)
  const notes = useMemo(() => notesOn(worked), [worked])
  const links = posts ? linksTo(groupsOf(worked)) : undefined

  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {pageText.title}
      </h1>
      <ProblemSummary
        title={pageText.problems(shown.length)}
        problems={shown.map(({ name, label, problem }) => ({
          name,
          label,
          text: problemText(problem),
        }))}
      />
      <div class={`two ${kind}`}>
        <Answer {...props} links={links} />
        <Inputs
          form={bind(state, shown, notes, actions)}
          places={places}
          worked={worked}
          sent={posts}
          onExample={actions?.example}
        />
        <Guard on={worked} instead={null}>
          <Rest worked={worked} links={links} posts={posts} actions={actions} />
        </Guard>
      </div>
    </>
  )
}

type Links = ReadonlyMap<Figure, string> | undefined

/** The bill, and what a screen reader hears of it. */
function Answer(props: PageProps & { readonly links: Links }): JSX.Element {
  const { kind, worked, touched, expanded = kind === 'posts', actions, links } = props
  const { 査定 } = worked
  const { problems } = worked.reading
  // What is still being typed is not counted against the answer before the hand rests.
  const rested = useSettled(problems, 1_000)
  const counted = kind === 'posts' ? problems : [...shownProblems(problems, touched), ...rested]
  const unread = problems.filter(({ name }) => counted.some((one) => one.name === name))
  const close = (event: { readonly key: string }): void => {
    if (event.key === 'Escape' && expanded) actions?.expand()
  }
  return (
    // Escape is one more way to press the button that stands in the bill.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div class="answer" onKeyDown={close}>
      <Guard
        on={worked}
        instead={
          <Bill
            worked={{ ...worked, 査定: undefined, failed: true }}
            unread={[]}
            links={links}
            expanded
          />
        }
      >
        <Bill
          worked={worked}
          unread={unread}
          links={links}
          expanded={expanded}
          onExpand={actions?.expand}
        />
      </Guard>
      <Announcement
        text={査定 && resultText.announce(査定.年度.名称, yenText(査定.年税額.yen), unread.length)}
      />
    </div>
  )
}

type RestProps = {
  readonly worked: Worked
  readonly links: Links
  readonly posts: boolean
  readonly actions: PageActions | undefined
}

/** The long part below, which follows the typing at a small distance. */
function Rest({ worked, links, posts, actions }: RestProps): JSX.Element | null {
  const settled = useSettled(worked, 80)
  return useMemo(
    () =>
      settled.査定 === undefined ? null : (
        <After
          reading={settled.reading}
          groups={groupsOf(settled)}
          links={links}
          buttons={posts ? undefined : (actions ?? {})}
        />
      ),
    [settled, links, posts, actions],
  )
}

const groupsOf = ({ reading, 査定 }: Worked): readonly RowGroup[] =>
  査定 === undefined ? [] : rowsOf(査定, reading.団体)

const shownProblems = (
  problems: readonly FieldProblem[],
  touched: ReadonlySet<string> | 'all',
): readonly FieldProblem[] =>
  touched === 'all' ? problems : problems.filter(({ name }) => touched.has(name))

/** Where each line of the calculation stands, so that a reason can point to it. */
const linksTo = (groups: readonly RowGroup[]): ReadonlyMap<Figure, string> =>
  new Map(groups.flatMap(({ rows }) => rows.map(({ id, figure }) => [figure, id] as const)))
