import type { FormReader } from '../form-reader.ts'
import { layoutOf, type Line } from '../layout.ts'
import type { Form } from './form.ts'

const kind = 'WOA00000'
const year = 'WOC00000'
const sameYear = 'WOG00000'
const whole = { paid: 'WOK00000', expected: 'WOL00000', total: 'WOM00000' } as const

/** Premiums paid ahead, by the year that they are for. */
const parts = [
  part('当年分', ['WON00020', 'WON00030', 'WON00040', 'WON00050', 'WON00060']),
  part('翌年分', ['WON00080', 'WON00090', 'WON00100', 'WON00110', 'WON00120']),
  part('翌々年分', ['WON00140', 'WON00150', 'WON00160', 'WON00170', 'WON00180']),
]
type Part = ReturnType<typeof part>

function part(printed: string, codes: readonly [string, string, string, string, string]) {
  const [paid, expected, total, forYear, certified] = codes
  return { printed, paid, expected, total, forYear, certified }
}

const linesOf = ({ printed, paid, expected, total, forYear, certified }: Part): readonly Line[] => [
  [paid, `${printed} 納付済額`, 'amount', 'inside-another'],
  [expected, `${printed} 見込額`, 'amount', 'inside-another'],
  [total, `${printed} 合計額`, 'amount', 'inside-another'],
  [forYear, `${printed} 申告年分`, 'year'],
  [certified, `${printed} 証明額`, 'amount', 'other-year'],
]

/** 国民年金保険料等控除証明書, of the 国民年金 and of the 国民年金基金: both are 社会保険料. */
export const pensionForm: Form = {
  kind: 'pension-premium',
  versions: ['1.0'],
  layout: layoutOf([
    [kind, '種別', 'choice'],
    [year, '証明年分', 'year'],
    [sameYear, '証明年分（内容）', 'year'],
    [whole.paid, '納付済額', 'amount', 'inside-another'],
    [whole.expected, '見込額', 'amount', 'inside-another'],
    [whole.total, '合計額', 'amount', 'inside-another'],
    ...parts.flatMap(linesOf),
    ['WOP00050', '特例保険料額', 'amount', 'inside-another'],
  ]),
  read: (reader) => {
    reader.choice(kind, ['1', '2'])
    const declared = yearOf(reader)
    const split = parts.filter(
      ({ forYear, certified }) =>
        reader.amount(certified) !== undefined && reader.year(forYear) === declared,
    )
    const inWhole = (reader.amount(whole.total) ?? 0) > 0 || (reader.amount(whole.paid) ?? 0) > 0
    const question =
      inWhole && split.length > 0
        ? reader.ask('paid-ahead', ['at-once', 'each-year'], { preset: 'at-once' })
        : undefined
    if (inWhole) readWhole(reader, question)
    for (const one of parts) checkPart(reader, one)
    for (const { certified } of split)
      reader.carryAmount(certified, '社会保険料', {
        when: question === undefined ? undefined : { question, is: ['each-year'] },
      })
    return [declared]
  },
}

/** The year of the whole; of a certificate of a part alone, the year that the part is for. */
function yearOf(reader: FormReader): number | undefined {
  const printed = reader.year(year) ?? reader.year(sameYear)
  if (reader.year(sameYear) !== undefined && reader.year(sameYear) !== printed)
    reader.contradict(year, sameYear)
  if ((reader.amount(whole.paid) ?? 0) > 0 || (reader.amount(whole.total) ?? 0) > 0) return printed
  const years = new Set(
    parts
      .filter(({ certified }) => reader.amount(certified) !== undefined)
      .map(({ forYear }) => reader.year(forYear)),
  )
  if (years.has(printed) || years.size === 0) return printed
  if (years.size > 1) reader.refuse({ kind: 'several-years' })
  return [...years][0]
}

/** Without anything expected the form leaves the total at nought, and what is paid is all. */
function readWhole(reader: FormReader, question: string | undefined): void {
  const paid = reader.amount(whole.paid)
  const expected = reader.amount(whole.expected) ?? 0
  const total = reader.amount(whole.total) ?? 0
  if (paid !== undefined && total > 0 && total !== paid + expected)
    reader.contradict(whole.total, whole.paid)
  if (expected > 0 && total === 0) reader.contradict(whole.total, whole.expected)
  const atOnce = question === undefined ? undefined : { question, is: ['at-once'] }
  if (expected === 0 || paid === undefined)
    return reader.carryAmount(total > 0 ? whole.total : whole.paid, '社会保険料', { when: atOnce })
  if (question !== undefined) return reader.carryAmount(whole.total, '社会保険料', { when: atOnce })
  const basis = reader.ask('basis', ['expected', 'paid'], { preset: 'expected' })
  reader.carryAmount(whole.total, '社会保険料', { when: { question: basis, is: ['expected'] } })
  reader.carryAmount(whole.paid, '社会保険料', { when: { question: basis, is: ['paid'] } })
}

function checkPart(reader: FormReader, { paid, expected, certified }: Part): void {
  const proven = reader.amount(certified)
  const sum = (reader.amount(paid) ?? 0) + (reader.amount(expected) ?? 0)
  if (proven !== undefined && reader.amount(paid) !== undefined && proven !== sum)
    reader.contradict(certified, paid)
}
