import { yenText, type Figure } from '@zeimori/tax'
import { ProblemSummary } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { FieldProblem } from '../form/box-reader.ts'
import type { Places } from '../form/read-form.ts'
import type { FormState } from '../form/state.ts'
import { Announcement } from '../result/announcement.tsx'
import { Bill } from '../result/bill.tsx'
import { rowsOf, type RowGroup } from '../result/rows.ts'
import { pageText } from '../texts/page.ts'
import { resultText } from '../texts/result.ts'
import { After } from './after.tsx'
import { bind, type FormActions } from './binding.ts'
import { Inputs } from './inputs.tsx'
import { useSettled } from './kept.tsx'
import { workOut, type Worked } from './worked.ts'

export type PageProps = {
  /** `scripts`: calculates on the device. `posts`: sends the form, for browsers without JavaScript. */
  readonly kind: 'scripts' | 'posts'
  readonly places: Places
  readonly state: FormState
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
export function Page({ kind, places, state, touched, expanded, actions }: PageProps): JSX.Element {
  const posts = kind === 'posts'
  const worked = useMemo(() => workOut(state, places), [state, places])
  const { reading, 査定 } = worked
  const shown = shownProblems(reading.problems, touched)
  const links = posts ? linksTo(groupsOf(worked)) : undefined

  return (
    <>
      <h1>{pageText.title}</h1>
      <ProblemSummary title={pageText.problems(shown.length)} problems={shown} />
      <div class={`two ${kind}`}>
        <div class="answer">
          <Bill
            査定={査定}
            年度の名称={reading.年度.名称}
            団体={reading.団体}
            donated={reading.申告.寄附.ふるさと納税}
            links={links}
            expanded={expanded ?? posts}
            onExpand={actions?.expand}
          />
          <Announcement
            text={査定 && resultText.announce(査定.年度.名称, yenText(査定.年税額.yen))}
          />
        </div>
        <Inputs
          form={bind(state, shown, actions)}
          places={places}
          worked={worked}
          sent={posts}
          onExample={actions?.example}
        />
        <Rest worked={worked} links={links} posts={posts} actions={actions} />
      </div>
    </>
  )
}

type RestProps = {
  readonly worked: Worked
  readonly links: ReadonlyMap<Figure, string> | undefined
  readonly posts: boolean
  readonly actions: PageActions | undefined
}

/** The long part below, which follows the typing at a small distance. */
function Rest({ worked, links, posts, actions }: RestProps): JSX.Element | null {
  const settled = useSettled(worked)
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
