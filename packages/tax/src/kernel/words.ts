import type { Condition, Figure } from './figure.ts'
import { grouped, rateText, yenText } from './numerals.ts'
import { emptyPage, say, textOf, write, type Page } from './phrase.ts'
import type { Rate } from './rate.ts'

/** A piece of the sentence that says how an amount came about. */
export type Part =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'sign'; readonly text: '＋' | '－' | '×' | '÷' }
  | { readonly kind: 'rate'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }

/** Takes down on `P` how an amount came about, piece by piece. */
type Listener<P> = {
  readonly figure: (on: P, figure: Figure) => void
  readonly sign: (on: P, text: '＋' | '－' | '×' | '÷') => void
  readonly rate: (on: P, rate: Rate) => void
  readonly note: (on: P, text: string) => void
}

/** Tells how an amount came about. The one place where an operation is put into words. */
function describe<P>(of: Figure, to: Listener<P>, on: P): void {
  const tell = (n: number): void => {
    const figure = of.of[n]
    if (figure !== undefined) to.figure(on, figure)
  }
  switch (of.op) {
    case 'declared':
      return to.note(on, 'あなたの申告した額')
    case 'statutory':
      return to.note(on, '法令で決まった額')
    case 'ordinance':
      return to.note(on, '条例で決まった額')
    case 'none':
      return to.note(on, '適用なし')
    case 'same':
      return tell(0)
    case 'plus':
      return tellSum(counted(of.of), to, on)
    case 'minus':
    case 'deduct':
      tell(0)
      to.sign(on, '－')
      tell(1)
      return of.op === 'deduct' && of.yen === 0 ? to.note(on, '引ききれないときは0円') : undefined
    case 'times':
    case 'timesDown':
    case 'timesUp':
      tell(0)
      if (!isWhole(of.rate)) {
        to.sign(on, '×')
        to.rate(on, of.rate)
      }
      return of.op === 'times' ? undefined : to.note(on, roundingOf(of))
    case 'prorateUp':
      tell(0)
      to.sign(on, '×')
      tell(1)
      to.sign(on, '÷')
      tell(2)
      return to.note(on, roundingOf(of))
    case 'lesser':
    case 'greater':
      tell(0)
      to.note(on, 'と')
      tell(1)
      return to.note(on, of.op === 'lesser' ? 'の少ない方' : 'の多い方')
  }
}

const collector: Listener<Part[]> = {
  figure: (parts, figure) => parts.push({ kind: 'figure', figure }),
  sign: (parts, text) => parts.push({ kind: 'sign', text }),
  rate: (parts, rate) => parts.push({ kind: 'rate', text: rateText(rate) }),
  note: (parts, text) => parts.push({ kind: 'note', text }),
}

/** How the amount came about, as pieces to be joined; made when asked, since words cost most of the time. */
export function partsOf(of: Figure): readonly Part[] {
  const parts: Part[] = []
  describe(of, collector, parts)
  return parts
}

const writer: Listener<Page> = {
  figure: (page, figure) => {
    say(page, ' ')
    sayName(page, figure)
  },
  sign: (page, sign) => {
    say(page, ' ')
    say(page, sign)
  },
  // Some rates are made of a resident's amounts.
  rate: (page, rate) => {
    say(page, ' ')
    write(page, rateText(rate))
  },
  note: (page, note) => {
    say(page, ' ')
    say(page, note)
  },
}

/** What the reason of an amount leads on to: the amounts it shows, then those its conditions look at. */
export function childrenOf(of: Figure): readonly Figure[] {
  const shown = shownOf(of)
  if (of.when.length === 0) return shown
  const children = [...shown]
  for (const condition of of.when)
    if ('figure' in condition && !children.includes(condition.figure))
      children.push(condition.figure)
  return children
}

/** The amounts that a reason shows. */
export const shownOf = (of: Figure): readonly Figure[] =>
  of.op === 'plus' ? counted(of.of) : of.of

function tellSum<P>(of: readonly Figure[], to: Listener<P>, on: P): void {
  let first = true
  for (const item of of) {
    if (!first) to.sign(on, '＋')
    first = false
    to.figure(on, item)
  }
}

/** Nought adds nothing, so it is left out where anything else is there. */
function counted(of: readonly Figure[]): readonly Figure[] {
  if (!hasNought(of)) return of
  const some = of.filter(({ yen }) => yen !== 0)
  return some.length === 0 ? of.slice(0, 1) : some
}

function hasNought(of: readonly Figure[]): boolean {
  for (const { yen } of of) if (yen === 0) return true
  return false
}

const isWhole = ({ num, den }: Rate): boolean => num === 1 && den === 1

function roundingOf({ op, unit }: Figure): string {
  const roundings = op === 'timesUp' || op === 'prorateUp' ? roundingsUp : roundingsDown
  let words = roundings.get(unit)
  if (words === undefined) {
    words = `（${yenText(unit)}未満は${roundings === roundingsUp ? '切上げ' : '切捨て'}）`
    roundings.set(unit, words)
  }
  return words
}

const roundingsUp = new Map<number, string>()
const roundingsDown = new Map<number, string>()

/** 「合計所得金額 3,560,000円 が 24,000,000円以下」. */
export function conditionText(condition: Condition): string {
  const page = emptyPage()
  sayCondition(page, condition)
  return textOf(page)
}

/** 「扶養控除額（2人目の親族）」. */
export const nameOf = ({ term, whose }: Figure): string =>
  whose === '' ? term : `${term}（${whose}）`

function sayName(page: Page, { term, whose }: Figure): void {
  say(page, term)
  if (whose === '') return
  say(page, '（')
  say(page, whose)
  say(page, '）')
}

function writeYen(page: Page, amount: number, then: string): void {
  write(page, amount < 0 ? `－${grouped(-amount)}` : grouped(amount))
  say(page, then)
}

/** One line: 「調整控除額 2,500円 ← 調整控除の基礎となる額 × 5％［地方税法第37条］」. */
export function lineOf(of: Figure): string {
  const page = emptyPage()
  writeLine(page, of)
  return textOf(page)
}

export function writeLine(page: Page, of: Figure): void {
  sayName(page, of)
  say(page, ' ')
  writeYen(page, of.yen, '円 ←')
  describe(of, writer, page)
  if (of.when.length > 0) sayConditions(page, of.when)
  if (of.doubt !== undefined) {
    say(page, '【未確認: ')
    say(page, of.doubt)
    say(page, '】')
  }
  if (of.law === undefined) return
  say(page, '［')
  say(page, of.law.law)
  say(page, of.law.article)
  say(page, '］')
}

function sayConditions(page: Page, when: readonly Condition[]): void {
  let before = '（'
  for (const condition of when) {
    say(page, before)
    sayCondition(page, condition)
    before = '、'
  }
  say(page, '）')
}

function sayCondition(page: Page, condition: Condition): void {
  if ('fact' in condition) return say(page, condition.fact)
  sayName(page, condition.figure)
  say(page, ' ')
  writeYen(page, condition.figure.yen, '円 が ')
  writeYen(page, condition.bound, '円')
  say(page, condition.is)
}
