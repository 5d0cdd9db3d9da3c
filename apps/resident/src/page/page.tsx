import type { 市区町村 } from '@zeimori/municipalities'
import { assess, yenText, 所得税の生命保険料控除額, type Figure, type 査定 } from '@zeimori/tax'
import { Button, ProblemSummary } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import { answersIn } from '../form/answers.ts'
import type { FieldProblem } from '../form/box-reader.ts'
import { readForm, type Reading } from '../form/read-form.ts'
import { countName, listNames } from '../form/names.ts'
import { countOf, type FormState } from '../form/state.ts'
import { Announcement } from '../result/announcement.tsx'
import { Bill } from '../result/bill.tsx'
import { rowsOf, type RowGroup } from '../result/rows.ts'
import { Sheet } from '../result/sheet.tsx'
import { Steps } from '../result/steps.tsx'
import { pageText } from '../texts/page.ts'
import { resultText } from '../texts/result.ts'
import { bind, type FormActions } from './binding.ts'
import { FamilyCard } from './family-card.tsx'
import { DonationCard, OthersCard, SelfCard } from './other-cards.tsx'
import { PensionCard } from './pension-card.tsx'
import { Place } from './place.tsx'
import { SlipCard, type SlipOutputs } from './slip-card.tsx'

export type PageProps = {
  /** `scripts`: calculates on the device. `posts`: sends the form, for browsers without JavaScript. */
  readonly kind: 'scripts' | 'posts'
  readonly tenant: 市区町村
  readonly state: FormState
  readonly version: string
  /** The boxes whose problems are shown. `all` where the form was sent whole. */
  readonly touched: ReadonlySet<string> | 'all'
  /** Absent until the scripts run. */
  readonly actions?: FormActions & PageActions
}

export type PageActions = {
  readonly expanded: boolean
  readonly expand: () => void
  readonly example: () => void
  readonly clear: () => void
  readonly print: () => void
}

/** Everything between the header and the footer: the form, the answer, and why. */
export function Page(props: PageProps): JSX.Element {
  const { kind, state, actions, tenant } = props
  const posts = kind === 'posts'
  const reading = readForm(state)
  const 査定 = reading.blank ? undefined : assess(reading.申告, reading.団体, reading.年度)
  const groups = 査定 === undefined ? [] : rowsOf(査定, reading.団体)
  const links = posts ? linksTo(groups) : undefined
  const shown = shownProblems(reading.problems, props.touched)
  const form = bind(state, shown, actions)

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
            expanded={actions?.expanded ?? posts}
            onExpand={actions?.expand}
          />
          <Announcement
            text={査定 && resultText.announce(査定.年度.名称, yenText(査定.年税額.yen))}
          />
        </div>
        <Form sent={posts} state={state}>
          <Place form={form} tenant={tenant} />
          {!posts && reading.blank && (
            <p class="buttons">
              <Button look="add" onPress={actions?.example}>
                {pageText.example}
              </Button>
            </p>
          )}
          <SlipCard form={form} outputs={査定 && slipOutputs(査定, reading)} />
          <PensionCard form={form} />
          <FamilyCard form={form} />
          <SelfCard form={form} />
          <OthersCard form={form} />
          <DonationCard form={form} />
          {posts && (
            <p class="buttons">
              <Button look="main" act="compute">
                {pageText.compute}
              </Button>
            </p>
          )}
        </Form>
        {査定 !== undefined && (
          <div class="after">
            {!posts && (
              <p class="buttons">
                <Button look="main" onPress={actions?.print}>
                  {pageText.print}
                </Button>
                <Button look="quiet" onPress={actions?.clear}>
                  {pageText.clear}
                </Button>
              </p>
            )}
            <Notes reading={reading} problems={reading.problems} />
            <Steps groups={groups} 団体={reading.団体} links={links} />
          </div>
        )}
      </div>
      {査定 !== undefined && (
        <Sheet
          査定={査定}
          団体={reading.団体}
          groups={groups}
          answers={answersIn(state)}
          version={props.version}
        />
      )}
    </>
  )
}

/** With scripts nothing is ever sent, so there is no form that Enter could send. */
const Form = ({
  sent,
  state,
  children,
}: {
  sent: boolean
  state: FormState
  children: ComponentChildren
}): JSX.Element =>
  sent ? (
    <form class="inputs" method="post" autocomplete="off" aria-label={pageText.formLabel}>
      {listNames.map((list) => (
        <input key={list} type="hidden" name={countName(list)} value={countOf(state, list)} />
      ))}
      {children}
    </form>
  ) : (
    <section class="inputs" aria-label={pageText.formLabel}>
      {children}
    </section>
  )

function Notes({
  reading,
  problems,
}: {
  reading: Reading
  problems: readonly FieldProblem[]
}): JSX.Element {
  return (
    <ul class="notes">
      {problems.length > 0 && (
        <li>
          <strong>{resultText.left}</strong>：{problems.map(({ label }) => label).join('、')}
        </li>
      )}
      {reading.団体.出どころ.map(({ 税の名称, 出典, 確度 }) => (
        <li key={税の名称}>
          {resultText.source(税の名称)}（
          {出典 === undefined ? (
            resultText.certainty[確度]
          ) : (
            <a href={出典} rel="noreferrer" target="_blank">
              {resultText.certainty[確度]}
            </a>
          )}
          ）
        </li>
      ))}
      <li>{resultText.notYet}</li>
      <li>{resultText.estimate}</li>
    </ul>
  )
}

const shownProblems = (
  problems: readonly FieldProblem[],
  touched: ReadonlySet<string> | 'all',
): readonly FieldProblem[] =>
  touched === 'all' ? problems : problems.filter(({ name }) => touched.has(name))

/** Where each line of the calculation stands, so that a reason can point to it. */
const linksTo = (groups: readonly RowGroup[]): ReadonlyMap<Figure, string> =>
  new Map(groups.flatMap(({ rows }) => rows.map(({ id, figure }) => [figure, id] as const)))

function slipOutputs(査定: 査定, { 申告, 年度 }: Reading): SlipOutputs {
  const 控除 = (名: string): number => 査定.所得控除.内訳.find(({ term }) => term === 名)?.yen ?? 0
  return {
    給与所得: 査定.所得.給与所得の金額.yen,
    所得税の生命保険料控除: 所得税の生命保険料控除額(申告.生命保険料, 年度).yen,
    住民税の生命保険料控除: 控除('生命保険料控除額'),
    住民税の地震保険料控除: 控除('地震保険料控除額'),
  }
}
