import type { 課税団体 } from '@zeimori/municipalities'
import { partsOf, type Condition, type Figure, type Part, type 税目 } from '@zeimori/tax'
import { listed, remarked, yenText } from '../texts/amounts.ts'
import { lawText } from '../texts/law.ts'

/** 「市民税」「都民税」: what the municipality calls each tax. */
export const taxName = (団体: 課税団体, 税目: 税目): string =>
  lawText.tax(税目 === '市町村民税' ? 団体.市町村民税の呼び名 : 団体.道府県民税の呼び名)

/** 「扶養控除額（2人目の親族）」「所得割額（市民税）」: a figure's name in this municipality's words. */
export function nameIn(団体: 課税団体, { term, whose }: Figure): string {
  if (whose === '') return lawText.term(term)
  const owner =
    whose === '市町村民税' || whose === '道府県民税' ? taxName(団体, whose) : lawText.whose(whose)
  return term === '市町村民税・道府県民税の額' ? owner : lawText.named(lawText.term(term), owner)
}

/** 「合計所得金額 3,560,000円 は 24,000,000円以下」, or a plain fact. */
export const conditionIn = (団体: 課税団体, condition: Condition): string =>
  'fact' in condition
    ? lawText.fact(condition.fact)
    : lawText.compared(
        nameIn(団体, condition.figure),
        yenText(condition.figure.yen),
        condition.is,
        yenText(condition.bound),
      )

/** How an amount came about, piece by piece, in the words of the page. What was given needs no pieces. */
export function piecesOf(figure: Figure): readonly Part[] {
  const parts = partsOf(figure).flatMap((part) => (part.kind === 'note' ? [] : [inWords(part)]))
  switch (figure.op) {
    case 'declared':
    case 'statutory':
    case 'ordinance':
      return []
    case 'none':
      return [note(lawText.none)]
    case 'deduct':
      return figure.yen === 0 ? [...parts, note(lawText.deductedToNought)] : parts
    case 'lesser':
      return among(lawText.lesser, parts)
    case 'greater':
      return among(lawText.greater, parts)
    case 'timesDown':
    case 'timesUp':
    case 'prorateUp':
      return [...parts, note(roundingOf(figure))]
    case 'same':
    case 'plus':
    case 'minus':
    case 'times':
      return parts
  }
}

/** The same as one piece of text, with the conditions, as it stands on paper. */
export function howText(団体: 課税団体, figure: Figure, given: string): string {
  const pieces = piecesOf(figure).map((part) =>
    part.kind === 'figure' ? `${nameIn(団体, part.figure)} ${yenText(part.figure.yen)}` : part.text,
  )
  const how = pieces.length === 0 ? given : pieces.join(' ')
  return figure.when.length === 0
    ? how
    : remarked(how, listed(figure.when.map((condition) => conditionIn(団体, condition))))
}

const note = (text: string): Part => ({ kind: 'note', text })

const inWords = (part: Part): Part =>
  part.kind === 'rate' ? { kind: 'rate', text: lawText.rate(part.text) } : part

/** 「A と B の少ない方」: each language has its own order. */
const among = (words: readonly string[], parts: readonly Part[]): readonly Part[] =>
  words.flatMap((word, i) => [...(word === '' ? [] : [note(word)]), ...parts.slice(i, i + 1)])

const roundingOf = ({ op, unit }: Figure): string =>
  lawText.rounded({ unit: yenText(unit), up: op !== 'timesDown' })
