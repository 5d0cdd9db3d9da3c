import { 納める回を並べる, type Figure, type 査定, type 納める回, type 納め方 } from '@zeimori/tax'
import { Fragment, type JSX } from 'preact'
import type { Reading } from '../form/read-form.ts'
import { yenText } from '../texts/amounts.ts'
import { resultText } from '../texts/result.ts'
import { Line } from './line.tsx'
import { Why } from './why.tsx'

type PaymentsProps = {
  readonly reading: Reading
  readonly 査定: 査定
  readonly links: ReadonlyMap<Figure, string> | undefined
}

/** How the tax is paid: every way that can be hers, each adding up to what is to be paid. */
export function Payments({ reading: { 団体 }, 査定, links }: PaymentsProps): JSX.Element {
  const ways = 査定.納め方
  const told = ways.length > 1 && ways.some(({ 年金 }) => 年金 !== undefined)
  const overpaid = ways.some(({ 年金 }) => 年金?.引きすぎた額 !== undefined)
  return (
    <>
      {ways.length > 1 && <li class="remark">{resultText.either}</li>}
      {ways.map((way, i) => (
        <Fragment key={i}>
          {told && (
            <li class="remark">{i === 0 ? resultText.whileSalaried : resultText.withoutSalary}</li>
          )}
          <Way way={way} 団体={団体} links={links} />
        </Fragment>
      ))}
      {ways.some(({ 年金 }) => 年金?.前半.納め方 === '自分で') && (
        <li class="remark">{resultText.fromPension}</li>
      )}
      {overpaid && <li class="remark">{resultText.overpaidNote}</li>}
    </>
  )
}

type WayProps = {
  readonly way: 納め方
  readonly 団体: Reading['団体']
  readonly links: PaymentsProps['links']
}

/** One way: what the pension takes, and what is left for the salary or for herself. */
function Way({ way, 団体, links }: WayProps): JSX.Element {
  const { 年金, 給与, 普通 } = way
  const all = 納める回を並べる(way)
  const why = (figure: Figure) => <Why figure={figure} 団体={団体} links={links} />
  return (
    <>
      {年金 && (
        <Line name={resultText.pension} amount={partsOf(all, '年金')}>
          {why(年金.後半.十月)}
        </Line>
      )}
      {年金?.引きすぎた額 && (
        <Line name={resultText.overpaid} amount={yenText(年金.引きすぎた額.yen)}>
          {why(年金.引きすぎた額)}
        </Line>
      )}
      {給与 && (
        <Line name={resultText.salary} amount={fromSalary(給与, all)}>
          {why(給与.七月だけ ?? 給与.六月)}
        </Line>
      )}
      {普通 && (
        <Line name={resultText.self} amount={byHerself(普通, all)}>
          {why(普通[0])}
        </Line>
      )}
    </>
  )
}

const fromSalary = (
  { 六月, 七月だけ, 七月以後 }: NonNullable<納め方['給与']>,
  all: readonly 納める回[],
): string | readonly string[] => {
  if (七月以後.yen > 0) return partsOf(all, '給与')
  return 七月だけ === undefined
    ? resultText.salaryOnce(yenText(六月.yen))
    : resultText.salaryOnceInJuly(yenText(七月だけ.yen))
}

function byHerself(
  [first, ...later]: NonNullable<納め方['普通']>,
  all: readonly 納める回[],
): string | readonly string[] {
  const [second] = later
  if (later.every(({ yen }) => yen === 0)) return resultText.selfOnce(yenText(first.yen))
  if (later.some((figure) => figure !== second)) return partsOf(all, '普通')
  return parted([
    `${resultText.instalments.第1期} ${yenText(first.yen)}`,
    `${resultText.laterTerms} ${yenText(second.yen)}`,
  ])
}

/** 「6月 20,900円 ／」「以降 20,500円」: the instalments of one kind, each with its name. */
const partsOf = (all: readonly 納める回[], kind: 納める回['何の分']): readonly string[] =>
  parted(
    all
      .filter(({ 何の分 }) => 何の分 === kind)
      .map(({ どこから, いつ, 額 }) => {
        const part = `${resultText.instalments[いつ]} ${yenText(額.yen)}`
        if (kind !== '年金') return part
        if (どこから === '自分で') return いつ === '6月' ? resultText.byYourself(part) : part
        return いつ === '10月' ? resultText.outOfPension(part) : part
      }),
  )

const parted = (parts: readonly string[]): readonly string[] =>
  parts.map((part, i) => (i < parts.length - 1 ? `${part} ${resultText.nextInstalment}` : part))
