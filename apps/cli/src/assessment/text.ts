import { conditionText, nameOf, reasonTexts, yenText, type Figure } from '@zeimori/tax'
import {
  allAmounts,
  bases,
  donation,
  limits,
  retirement,
  setOff,
  taxes,
  tried,
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
    ...section('ふるさと納税', [...donation(of), ...tried(of)]),
    ...donationNote(of),
    ...section('退職所得の住民税（支払のときに引かれ、上の年税額に入らない）', retirement(of)),
    ...after('\n申告したが、この年度に引けなかったもの', of.引けなかったもの.map(unusedLine)),
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

/** The limit tells only up to where 特例控除 is whole: other limits can come first. */
const donationNote = ({ 試した寄附, 査定 }: Simulated): readonly string[] =>
  試した寄附 === undefined || 試した寄附.増えない.寄附額.yen === 試した寄附.限度額まで.寄附額.yen
    ? []
    : [
        `  限度額まで寄附すると、自己負担は${yenText(査定.年度.寄附金税額控除.自己負担.yen)}では済みません。税額の端数のほかに自己負担が増えないのは「自己負担が増えない寄附額」までです。`,
      ]

function unusedLine(figure: Figure): string {
  const why = figure.when.map(conditionText).join('、')
  return `  ${nameOf(figure)}  ${yenText(figure.yen)}${why === '' ? '' : `（${why}）`}`
}

const section = (heading: string, amounts: readonly Named[]): readonly string[] =>
  after(
    `\n${heading}`,
    amounts.map(([name, { yen }]) => `  ${name}  ${yenText(yen)}`),
  )

/** Lines under a heading; nothing where there is none. */
const after = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines]
