import { fraction, type Rate } from './rate.ts'
import type { Condition, Figure } from './figure.ts'

/** A piece of the sentence that says how an amount came about. */
export type Part =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'sign'; readonly text: '＋' | '－' | '×' | '÷' }
  | { readonly kind: 'rate'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }

const figure = (of: Figure | undefined): Part[] => (of ? [{ kind: 'figure', figure: of }] : [])
const sign = (text: '＋' | '－' | '×' | '÷'): Part => ({ kind: 'sign', text })
const note = (text: string): Part => ({ kind: 'note', text })

/** How the amount came about, as pieces to be joined; made when asked, since words cost most of the time. */
export function partsOf(of: Figure): readonly Part[] {
  const [a, b, c] = of.of
  switch (of.op) {
    case 'declared':
      return [note('あなたの申告した額')]
    case 'statutory':
      return [note('法令で決まった額')]
    case 'none':
      return [note('適用なし')]
    case 'same':
      return figure(a)
    case 'plus':
      return sumParts(of.of)
    case 'minus':
      return [...figure(a), sign('－'), ...figure(b)]
    case 'deduct':
      return [
        ...figure(a),
        sign('－'),
        ...figure(b),
        ...(of.yen === 0 ? [note('引ききれないときは0円')] : []),
      ]
    case 'times':
    case 'timesDown':
    case 'timesUp':
      return productParts(of, a)
    case 'prorateUp':
      return [...figure(a), sign('×'), ...figure(b), sign('÷'), ...figure(c), note(roundingOf(of))]
    case 'lesser':
      return [...figure(a), note('と'), ...figure(b), note('の少ない方')]
    case 'greater':
      return [...figure(a), note('と'), ...figure(b), note('の多い方')]
  }
}

/** What the reason of an amount leads on to: the amounts it shows, then those its conditions look at. */
export function childrenOf(of: Figure): readonly Figure[] {
  const shown = of.op === 'plus' ? counted(of.of) : of.of
  if (of.when.length === 0) return shown
  const children = [...shown]
  for (const condition of of.when)
    if ('figure' in condition && !children.includes(condition.figure))
      children.push(condition.figure)
  return children
}

/** Nought adds nothing, so it is left out where anything else is there. */
function counted(of: readonly Figure[]): readonly Figure[] {
  const some = of.filter(({ yen }) => yen !== 0)
  return some.length === 0 ? of.slice(0, 1) : some
}

const sumParts = (of: readonly Figure[]): readonly Part[] =>
  counted(of).flatMap((item, i) => (i === 0 ? figure(item) : [sign('＋'), ...figure(item)]))

function productParts(of: Figure, a: Figure | undefined): readonly Part[] {
  const rate: Part[] = isWhole(of.rate)
    ? []
    : [sign('×'), { kind: 'rate', text: rateText(of.rate) }]
  const rounding = of.op === 'times' ? [] : [note(roundingOf(of))]
  return [...figure(a), ...rate, ...rounding]
}

const isWhole = ({ num, den }: Rate): boolean => num === 1 && den === 1

const roundingOf = ({ op, unit }: Figure): string =>
  `（${yenText(unit)}未満は${op === 'timesUp' || op === 'prorateUp' ? '切上げ' : '切捨て'}）`

/** 「3％」「84.895％」「3/5」「11」; of a made rate, what it was made of: 「20％ ÷（79.79％ × 3/5）」. */
export function rateText(rate: Rate): string {
  if (rate.of === undefined) return plainRateText(rate)
  const { a, sign: by, b } = rate.of
  if (by === '＋' && b.num < 0) return `（${rateText(a)} － ${rateText(fraction(-b.num, b.den))}）`
  if (by === '＋') return `（${rateText(a)} ＋ ${rateText(b)}）`
  return `${rateText(a)} ${by}${b.of ? `（${rateText(b)}）` : ` ${rateText(b)}`}`
}

function plainRateText({ num, den }: Rate): string {
  if (den === 1) return String(num)
  if (den < 100 || 100_000 % den !== 0) return `${num}/${den}`
  const thousandths = (num * 100_000) / den
  return `${Math.floor(thousandths / 1_000)}${decimals(thousandths % 1_000)}％`
}

const decimals = (thousandths: number): string =>
  thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0').replace(/0+$/, '')}`

/** 「1,234,567円」, with a true minus sign. */
export const yenText = (amount: number): string =>
  `${amount < 0 ? '－' : ''}${grouped(Math.abs(amount))}円`

/** 「1,234,567」. */
export function grouped(amount: number): string {
  const digits = String(amount)
  let text = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(end - 3, 0), end)},${text}`
  return text
}

/** 「合計所得金額 3,560,000円 が 24,000,000円以下」. */
export const conditionText = (condition: Condition): string =>
  'fact' in condition
    ? condition.fact
    : `${nameOf(condition.figure)} ${yenText(condition.figure.yen)} が ${yenText(condition.bound)}${condition.is}`

/** 「扶養控除額（2人目の親族）」. */
export const nameOf = ({ term, whose }: Figure): string =>
  whose === '' ? term : `${term}（${whose}）`

/** One line: 「調整控除額 2,500円 ← 調整控除の基礎となる額 × 5％［地方税法第37条］」. */
export function lineOf(of: Figure): string {
  let line = `${nameOf(of)} ${yenText(of.yen)} ←`
  for (const part of partsOf(of))
    line += part.kind === 'figure' ? ` ${nameOf(part.figure)}` : ` ${part.text}`
  if (of.when.length > 0) line += `（${of.when.map(conditionText).join('、')}）`
  return of.law === undefined ? line : `${line}［${of.law.law}${of.law.article}］`
}
