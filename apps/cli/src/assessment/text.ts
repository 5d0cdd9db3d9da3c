import { reasonTexts, yenText } from '@zeimori/tax'
import {
  allAmounts,
  bases,
  donation,
  limits,
  retirement,
  setOff,
  taxes,
  type Named,
  type Simulated,
} from './amounts.ts'
import { noteLines } from './notes.ts'
import { wayLines } from './ways.ts'

/** The assessment for people: every amount first, then every reason once. */
export const assessmentText = (of: Simulated): string =>
  [
    ...taxLines(of),
    ...section('所得と課税標準', bases(of)),
    ...section('非課税の限度額（合計所得金額などがこれ以下なら、かからない）', limits(of)),
    ...section('引かれた配当割額などの行き先', setOff(of)),
    '',
    ...wayLines(of.査定.納め方),
    ...section('ふるさと納税', donation(of)),
    ...section('退職所得の住民税（支払のときに引かれ、上の年税額に入らない）', retirement(of)),
    ...after('', noteLines(of)),
    '',
    '理由',
    reasonTexts(allAmounts(of)).join('\n\n'),
  ].join('\n')

function taxLines(of: Simulated): readonly string[] {
  const { 年度, 団体 } = of.査定
  return taxes(of).map(([name, { yen }], i) => {
    if (i === 0) return `${年度.名称}の年税額（${団体.名称}）  ${yenText(yen)}`
    const [whole = '', part] = name.split('の')
    return part === undefined ? `  ${whole}  ${yenText(yen)}` : `    ${part}  ${yenText(yen)}`
  })
}

const section = (heading: string, amounts: readonly Named[]): readonly string[] =>
  after(
    `\n${heading}`,
    amounts.map(([name, { yen }]) => `  ${name}  ${yenText(yen)}`),
  )

/** Lines under a heading; nothing where there is none. */
const after = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines]
