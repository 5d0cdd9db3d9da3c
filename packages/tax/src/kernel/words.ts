import type { Citation } from './citation.ts'
import { fraction, type Rate } from './rate.ts'
import type { Condition, Figure } from './figure.ts'

/** A piece of the sentence that says how an amount came about. */
export type Part =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'sign'; readonly text: '＋' | '－' | '×' | '÷' }
  | { readonly kind: 'rate'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }

/** Takes down how an amount came about, piece by piece. */
type Listener = {
  readonly figure: (figure: Figure) => void
  readonly sign: (text: '＋' | '－' | '×' | '÷') => void
  readonly rate: (rate: Rate) => void
  readonly note: (text: string) => void
}

/** Tells how an amount came about. The one place where an operation is put into words. */
function describe(of: Figure, to: Listener): void {
  const [a, b, c] = of.of
  const tell = (figure: Figure | undefined): void => {
    if (figure !== undefined) to.figure(figure)
  }
  switch (of.op) {
    case 'declared':
      return to.note('あなたの申告した額')
    case 'statutory':
      return to.note('法令で決まった額')
    case 'none':
      return to.note('適用なし')
    case 'same':
      return tell(a)
    case 'plus':
      for (const [i, item] of counted(of.of).entries()) {
        if (i > 0) to.sign('＋')
        to.figure(item)
      }
      return undefined
    case 'minus':
    case 'deduct':
      tell(a)
      to.sign('－')
      tell(b)
      return of.op === 'deduct' && of.yen === 0 ? to.note('引ききれないときは0円') : undefined
    case 'times':
    case 'timesDown':
    case 'timesUp':
      tell(a)
      if (!isWhole(of.rate)) {
        to.sign('×')
        to.rate(of.rate)
      }
      return of.op === 'times' ? undefined : to.note(roundingOf(of))
    case 'prorateUp':
      tell(a)
      to.sign('×')
      tell(b)
      to.sign('÷')
      tell(c)
      return to.note(roundingOf(of))
    case 'lesser':
    case 'greater':
      tell(a)
      to.note('と')
      tell(b)
      return to.note(of.op === 'lesser' ? 'の少ない方' : 'の多い方')
  }
}

/** How the amount came about, as pieces to be joined; made when asked, since words cost most of the time. */
export function partsOf(of: Figure): readonly Part[] {
  const parts: Part[] = []
  describe(of, {
    figure: (figure) => parts.push({ kind: 'figure', figure }),
    sign: (text) => parts.push({ kind: 'sign', text }),
    rate: (rate) => parts.push({ kind: 'rate', text: rateText(rate) }),
    note: (text) => parts.push({ kind: 'note', text }),
  })
  return parts
}

let text = ''
/** One listener for every line: making one for each costs more than the words. */
const writer: Listener = {
  figure: (figure) => (text += ` ${nameOf(figure)}`),
  sign: (sign) => (text += ` ${sign}`),
  rate: (rate) => (text += ` ${rateText(rate)}`),
  note: (note) => (text += ` ${note}`),
}

/** The same as one piece of text: 「調整控除の基礎となる額 × 5％」. */
function howText(of: Figure): string {
  text = ''
  describe(of, writer)
  return text
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
  if (of.every(({ yen }) => yen !== 0)) return of
  const some = of.filter(({ yen }) => yen !== 0)
  return some.length === 0 ? of.slice(0, 1) : some
}

const isWhole = ({ num, den }: Rate): boolean => num === 1 && den === 1

const roundingOf = ({ op, unit }: Figure): string =>
  `（${yenText(unit)}未満は${op === 'timesUp' || op === 'prorateUp' ? '切上げ' : '切捨て'}）`

/** 「3％」「84.895％」「3/5」「11」; of a made rate, what it was made of: 「20％ ÷（79.79％ × 3/5）」. */
export function rateText(rate: Rate): string {
  let words = rateTexts.get(rate)
  if (words === undefined) rateTexts.set(rate, (words = writeRate(rate)))
  return words
}

/** Most rates stand in the years' tables and are said again and again. */
const rateTexts = new WeakMap<Rate, string>()

function writeRate(rate: Rate): string {
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
  amount < 0 ? `－${grouped(-amount)}円` : `${grouped(amount)}円`

/** 「1,234,567」. */
export function grouped(amount: number): string {
  if (amount < 1_000) return String(amount)
  const rest = amount % 1_000
  return grouped((amount - rest) / 1_000) + (threeDigits[rest] ?? '')
}

/** 「,000」 to 「,999」. */
const threeDigits = Array.from({ length: 1_000 }, (_, n) => `,${String(n).padStart(3, '0')}`)

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
  if (of.op !== 'statutory') return writeLine(of)
  let line = statutoryLines.get(of)
  if (line === undefined) statutoryLines.set(of, (line = writeLine(of)))
  return line
}

/** What a law fixes stands in the years' tables and is said again and again. */
const statutoryLines = new WeakMap<Figure, string>()

function writeLine(of: Figure): string {
  let line = `${nameOf(of)} ${yenText(of.yen)} ←${howText(of)}`
  for (const [i, condition] of of.when.entries())
    line += (i === 0 ? '（' : '、') + conditionText(condition)
  if (of.when.length > 0) line += '）'
  if (of.doubt !== undefined) line += `【未確認: ${of.doubt}】`
  return of.law === undefined ? line : line + citationText(of.law)
}

function citationText(citation: Citation): string {
  let words = citationTexts.get(citation)
  if (words === undefined)
    citationTexts.set(citation, (words = `［${citation.law}${citation.article}］`))
  return words
}

const citationTexts = new WeakMap<Citation, string>()
