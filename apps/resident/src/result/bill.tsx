import { ふるさと納税の限度額, type Figure, type 査定 } from '@zeimori/tax'
import { Button, ShareBar } from '@zeimori/ui'
import type { JSX } from 'preact'
import type { FieldProblem } from '../form/box-reader.ts'
import type { Reading } from '../form/read-form.ts'
import type { Worked } from '../form/worked.ts'
import { digits, listed, yearName, yenMarks, yenText } from '../texts/amounts.ts'
import { resultText } from '../texts/result.ts'
import { Facts } from './facts.tsx'
import { Line } from './line.tsx'
import { Payments } from './payments.tsx'
import { Why } from './why.tsx'
import { taxName } from './words.ts'

export type BillProps = {
  readonly worked: Worked
  /** The boxes that count as blank in the tax, because they could not be read. */
  readonly unread: readonly FieldProblem[]
  readonly links: ReadonlyMap<Figure, string> | undefined
  /** What stands above all: the tax of the year, or the limit of ふるさと納税. */
  readonly headline?: 'tax' | 'limit' | undefined
  /** On a phone the bill is a bar at the bottom that opens. */
  readonly expanded: boolean
  readonly onExpand?: (() => void) | undefined
}

/** The answer: the tax of the year, whose it is, how it is paid, and what follows from it. */
export function Bill(props: BillProps): JSX.Element {
  const { worked, unread, expanded, onExpand } = props
  const { 査定, reading } = worked
  const limit = props.headline === 'limit'
  return (
    <section class={`bill${expanded ? ' expanded' : ''}`} aria-labelledby="bill-title">
      <div class="top">
        <h2 id="bill-title">
          {limit ? resultText.limitTitle : resultText.title(yearName(reading.年度))}
        </h2>
        <Amount figure={査定 && (limit ? ふるさと納税の限度額(査定) : 査定.年税額)} />
        {unread.length > 0 && <p class="unread">{resultText.unread(unread.length)}</p>}
        {onExpand && 査定 !== undefined && (
          <div class="toggle">
            <Button look="quiet" expanded={expanded} controls="bill-body" onPress={onExpand}>
              {expanded ? resultText.showLess : resultText.showMore}
            </Button>
          </div>
        )}
      </div>
      <div class="body" id="bill-body">
        {査定 === undefined ? (
          <p class="blank">{withoutAnswer(worked)}</p>
        ) : (
          <Breakdown {...props} 査定={査定} />
        )}
      </div>
    </section>
  )
}

/** Why there is no amount. */
function withoutAnswer({ failed, closed, reading }: Worked): string {
  if (failed) return resultText.failed
  return closed ? resultText.closed(yearName(reading.年度)) : resultText.blank
}

const Amount = ({ figure }: { readonly figure: Figure | undefined }): JSX.Element => (
  <p class="yen num">
    {figure !== undefined && yenMarks.before !== '' && <span>{yenMarks.before}</span>}
    {figure === undefined ? '—' : digits(figure.yen)}
    {figure !== undefined && yenMarks.after !== '' && <span>{yenMarks.after}</span>}
  </p>
)

type BreakdownProps = BillProps & { readonly 査定: 査定 }

function Breakdown({ worked: { reading }, 査定, unread, links }: BreakdownProps): JSX.Element {
  const { 団体 } = reading
  const { 税目, 森林環境税額 } = 査定
  const lines = [
    { share: 1, name: taxName(団体, '市町村民税'), figure: 税目.市町村民税.合計 },
    { share: 2, name: taxName(団体, '道府県民税'), figure: 税目.道府県民税.合計 },
    { share: 3, name: resultText.forest, figure: 森林環境税額 },
  ]
  return (
    <>
      <ShareBar
        title={resultText.share(
          listed(lines.map(({ name, figure }) => `${name} ${yenText(figure.yen)}`)),
        )}
        shares={lines.map(({ name, figure }) => ({ label: name, amount: figure.yen }))}
      />
      <ul class="lines">
        {lines.map(({ share, name, figure }) => (
          <Line
            key={name}
            name={
              <>
                <i class={`dot share-${share}`} aria-hidden="true" />
                {name}
              </>
            }
            amount={yenText(figure.yen)}
          >
            <Why figure={figure} 団体={団体} links={links} />
          </Line>
        ))}
        <SetOff reading={reading} 査定={査定} links={links} />
        <Payments reading={reading} 査定={査定} links={links} />
      </ul>
      <Facts reading={reading} 査定={査定} unread={unread} links={links} />
    </>
  )
}

type PaymentsProps = {
  readonly reading: Reading
  readonly 査定: 査定
  readonly links: BillProps['links']
}

/** What was withheld already where she declared it: taken off what is to be paid, or given back. */
function SetOff({ reading: { 団体 }, 査定, links }: PaymentsProps): JSX.Element | null {
  const { 充当と還付, 納付額 } = 査定
  if (充当と還付 === undefined || 充当と還付.充当額.yen + 充当と還付.還付額.yen === 0) return null
  return (
    <>
      <Line name={resultText.toPay} amount={yenText(納付額.yen)}>
        <Why figure={納付額} 団体={団体} links={links} />
      </Line>
      {充当と還付.還付額.yen > 0 && (
        <Line name={resultText.refund} amount={yenText(充当と還付.還付額.yen)}>
          <Why figure={充当と還付.還付額} 団体={団体} links={links} />
        </Line>
      )}
    </>
  )
}
