import { ふるさと納税の限度額, type Figure, type 査定 } from '@zeimori/tax'
import { Button, ShareBar } from '@zeimori/ui'
import { Fragment, type ComponentChildren, type JSX } from 'preact'
import type { FieldProblem } from '../form/box-reader.ts'
import type { Reading } from '../form/read-form.ts'
import type { Worked } from '../form/worked.ts'
import { digits, listed, yearName, yenMarks, yenText } from '../texts/amounts.ts'
import { resultText } from '../texts/result.ts'
import { Facts } from './facts.tsx'
import { paidFromSalary } from './rows.ts'
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
  const { 査定, reading, failed } = worked
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
          <p class="blank">{failed ? resultText.failed : resultText.blank}</p>
        ) : (
          <Breakdown {...props} 査定={査定} />
        )}
      </div>
    </section>
  )
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

/** How the tax is paid: out of a salary, where there is one, or by herself. */
function Payments({ reading, 査定, links }: PaymentsProps): JSX.Element | null {
  if (査定.納付額.yen === 0) return null
  const { 団体 } = reading
  const { 特別徴収, 普通徴収 } = 査定.期割
  const once = 普通徴収[1].yen === 0
  const salary = paidFromSalary(査定)
  return (
    <>
      {(salary || allFromPension(査定)) && <li class="remark">{resultText.either}</li>}
      {salary && (
        <Line
          name={resultText.salary}
          amount={
            once
              ? resultText.salaryOnce(yenText(特別徴収.六月.yen))
              : resultText.salaryMonths(yenText(特別徴収.六月.yen), yenText(特別徴収.七月以後.yen))
          }
        >
          <Why figure={特別徴収.六月} 団体={団体} links={links} />
        </Line>
      )}
      <Line
        name={resultText.self}
        amount={
          once
            ? resultText.selfOnce(yenText(普通徴収[0].yen))
            : resultText.selfTerms(yenText(普通徴収[0].yen), yenText(普通徴収[1].yen))
        }
      >
        <Why figure={普通徴収[0]} 団体={団体} links={links} />
      </Line>
      {査定.年金特別徴収 && <FromPension 年金={査定.年金特別徴収} 団体={団体} links={links} />}
    </>
  )
}

/** Her pension bears the whole tax, so that what she would pay herself is instead of it. */
const allFromPension = ({ 年金特別徴収, 納付額 }: 査定): boolean =>
  年金特別徴収 !== undefined && 年金特別徴収.年金の分の年税額.yen >= 納付額.yen

const Line = ({
  name,
  amount,
  children,
}: {
  name: ComponentChildren
  /** In parts that stay whole where the line breaks. */
  amount: string | readonly string[]
  children: ComponentChildren
}): JSX.Element => (
  <li>
    <div class="line">
      <span class="name">{name}</span>
      <b class="num">
        {[amount].flat().map((part, i) => (
          <Fragment key={i}>
            {i > 0 && ' '}
            <span>{part}</span>
          </Fragment>
        ))}
      </b>
    </div>
    {children}
  </li>
)

type FromPensionProps = {
  readonly 年金: NonNullable<査定['年金特別徴収']>
  readonly 団体: Reading['団体']
  readonly links: BillProps['links']
}

/** From the second year on the first half is taken as half of the year before, and only then is told. */
const FromPension = ({ 年金: { 前半, 後半 }, 団体, links }: FromPensionProps): JSX.Element => {
  const later = [yenText(後半.十月.yen), yenText(後半.十二月と二月.yen)] as const
  return (
    <>
      <Line
        name={resultText.pension}
        amount={
          前半.納め方 === '自分で'
            ? resultText.pensionHalves(yenText(前半.六月.yen), yenText(前半.八月.yen), ...later)
            : resultText.pensionWhole(
                yenText(前半.四月.yen),
                yenText(前半.六月と八月.yen),
                ...later,
              )
        }
      >
        <Why figure={後半.十月} 団体={団体} links={links} />
      </Line>
      {前半.納め方 === '自分で' && <li class="remark">{resultText.fromPension}</li>}
    </>
  )
}
