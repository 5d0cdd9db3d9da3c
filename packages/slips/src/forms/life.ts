import type { FormReader } from '../form-reader.ts'
import { layoutOf, type Line } from '../layout.ts'
import type { AmountTarget } from '../slip.ts'
import type { Form } from './form.ts'

const row = 'WCE00000'
const year = 'WCE00010'
const regime = 'WCE00030'

/** One kind of premium: what is paid so far, and what will be paid by December. Each is gross, dividend, net. */
type Premium = {
  readonly target: AmountTarget
  readonly printed: string
  readonly old: boolean
  readonly actual: Amounts
  readonly expected: Amounts
}
type Amounts = readonly [gross: string, dividend: string, net: string]

/** Three codes that follow each other by ten. */
const amounts = (first: number): Amounts => [codeOf(first), codeOf(first + 10), codeOf(first + 20)]
const codeOf = (number: number): string => `WCE${String(number).padStart(5, '0')}`

const premiums: readonly Premium[] = [
  {
    target: '生命保険料.旧生命保険料',
    printed: '旧制度 一般',
    old: true,
    actual: amounts(240),
    expected: amounts(480),
  },
  {
    target: '生命保険料.旧個人年金保険料',
    printed: '旧制度 年金',
    old: true,
    actual: amounts(280),
    expected: amounts(520),
  },
  {
    target: '生命保険料.新生命保険料',
    printed: '新制度 一般',
    old: false,
    actual: amounts(330),
    expected: amounts(570),
  },
  {
    target: '生命保険料.介護医療保険料',
    printed: '新制度 介護医療',
    old: false,
    actual: amounts(370),
    expected: amounts(610),
  },
  {
    target: '生命保険料.新個人年金保険料',
    printed: '新制度 年金',
    old: false,
    actual: amounts(410),
    expected: amounts(650),
  },
]

/** What a conversion of the contract paid at once. */
const atOnce: readonly Line[] = [
  ['WCE00690', '転換等一時払保険料 一般', 'amount', 'inside-another'],
  ['WCE00700', '転換等一時払保険料 介護医療', 'amount', 'inside-another'],
  ['WCE00710', '転換等一時払保険料 年金', 'amount', 'inside-another'],
]

const linesOf = ({ printed, actual, expected }: Premium): readonly Line[] => [
  [actual[0], `証明額 ${printed} 保険料`, 'amount', 'inside-another'],
  [actual[1], `証明額 ${printed} 配当金`, 'amount', 'inside-another'],
  [actual[2], `証明額 ${printed} 差引保険料等合計額`, 'amount', 'not-needed'],
  [expected[0], `12月期想定 ${printed} 年間払込保険料`, 'amount', 'inside-another'],
  [expected[1], `12月期想定 ${printed} 配当金`, 'amount', 'inside-another'],
  [expected[2], `12月期想定 ${printed} 申告額`, 'amount', 'not-needed'],
]

/** 生命保険料控除証明書. */
export const lifeForm: Form = {
  kind: 'life-insurance',
  versions: ['1.0', '1.1'],
  layout: layoutOf([], {
    [row]: [
      [year, '証明年', 'year'],
      [regime, '適用制度', 'choice'],
      ...premiums.flatMap(linesOf),
      ...atOnce,
    ],
  }),
  read: (reader) => {
    const rows = reader.rows(row)
    for (const place of rows) for (const premium of premiums) readPremium(reader, premium, place)
    return rows.map((place) => reader.yearIn(year, place))
  },
}

function readPremium(reader: FormReader, premium: Premium, place: number): void {
  const { actual, expected, target } = premium
  const allowed = reader.choice(regime, ['1', '2', '3'], place)
  for (const amount of [actual, expected]) {
    checkNet(reader, amount, place)
    const other = premium.old ? '1' : '2'
    if (allowed === other && (reader.amount(amount[2], place) ?? 0) > 0)
      reader.contradict(regime, amount[2], place)
  }
  const both = [actual, expected].every(([, , net]) => reader.amount(net, place) !== undefined)
  if (!both) {
    for (const [, , net] of [actual, expected]) reader.carryAmount(net, target, { place })
    return
  }
  const question = reader.ask('basis', ['expected', 'paid'], { preset: 'expected' })
  reader.carryAmount(expected[2], target, { place, when: { question, is: ['expected'] } })
  reader.carryAmount(actual[2], target, { place, when: { question, is: ['paid'] } })
}

/** Net is gross less the dividend, unless something was paid at once, which the form adds in its own way. */
function checkNet(reader: FormReader, [gross, dividend, net]: Amounts, place: number): void {
  if (atOnce.some(([code]) => (reader.amount(code, place) ?? 0) > 0)) return
  const paid = reader.amount(gross, place)
  const left = reader.amount(net, place)
  if (paid === undefined || left === undefined) return
  if (left !== Math.max(paid - (reader.amount(dividend, place) ?? 0), 0))
    reader.contradict(gross, net, place)
}
