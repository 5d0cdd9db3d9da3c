import { ProblemSummary } from '@zeimori/ui'
import type { JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { answersIn, type Answer } from '../../form/answers.ts'
import { cardOf, type GroupId } from '../../form/fields/index.ts'
import { titleOf } from '../../form/labels.ts'
import { TenantContext } from '../../tenant/context.ts'
import { checkText } from '../../texts/check.ts'
import { pageText } from '../../texts/page.ts'
import { problemText } from '../../texts/problems.ts'
import { screenTexts } from '../../texts/screens.ts'
import { Answer as TaxAnswer } from '../answer.tsx'
import { Moves } from '../steps-nav.tsx'
import { placeRows } from './place-rows.ts'
import type { ScreenProps } from './props.ts'

/** Everything that has been typed, part by part, each with a way to mend it. */
export function CheckScreen(props: ScreenProps): JSX.Element {
  const { model, worked, dispatch, route } = props
  const { reading } = worked
  const open = useContext(TenantContext)?.open
  const answers = answersIn(model.form, reading.団体)
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {screenTexts.check.title}
      </h1>
      <p class="screen-lead">{screenTexts.check.lead}</p>
      <ProblemSummary
        title={pageText.problems(reading.problems.length)}
        problems={reading.problems.map(({ name, label, problem }) => ({
          name,
          label,
          text: problemText(problem),
        }))}
      />
      <div class="two scripts">
        <TaxAnswer
          worked={worked}
          touched="all"
          links={undefined}
          headline="tax"
          expanded={model.expanded}
          onExpand={() => dispatch({ kind: 'expand' })}
        />
        <div class="inputs">
          <Part title={titleOf('basho')} rows={placeRows(reading, open)} />
          {cardsIn(answers).map(([id, rows]) => (
            <Part key={id} title={titleOf(id)} rows={rows} />
          ))}
          {answers.length === 0 && <p class="card">{checkText.nothing}</p>}
          <Moves route={route} />
        </div>
      </div>
    </>
  )
}

type Rows = readonly Pick<Answer, 'name' | 'label' | 'answer'>[]

/** The answers, put together by the card in which they are asked. */
function cardsIn(answers: readonly Answer[]): readonly (readonly [GroupId, Rows])[] {
  const cards = new Map<GroupId, Answer[]>()
  for (const answer of answers) {
    const card = cardOf(answer.group)
    cards.set(card, [...(cards.get(card) ?? []), answer])
  }
  return [...cards]
}

const Part = ({ title, rows }: { readonly title: string; readonly rows: Rows }): JSX.Element => (
  <section class="card">
    <h2>{title}</h2>
    <table class="answers">
      <tbody>
        {rows.map(({ name, label, answer }) => (
          <tr key={name}>
            <th scope="row" id={`asked-${name}`}>
              {label}
            </th>
            <td class="num">{answer}</td>
            <td>
              {/* Named by what is seen, and by what it mends. */}
              <a
                id={`mend-${name}`}
                href={`#${name}`}
                aria-labelledby={`mend-${name} asked-${name}`}
              >
                {checkText.mend}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
