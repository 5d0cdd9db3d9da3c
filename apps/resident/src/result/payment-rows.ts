import { 納める回を並べる, type Figure, type 査定, type 納める回, type 納め方 } from '@zeimori/tax'
import { remarked } from '../texts/amounts.ts'
import { resultText, rowText } from '../texts/result.ts'
import type { Row, RowGroup } from './rows.ts'

type MakeRow = (id: string, figure: Figure, total?: true) => Row

/** How the tax is paid: a group for each way that can be hers. */
export const paymentGroups = (査定: 査定, row: MakeRow): readonly RowGroup[] =>
  査定.納め方.map((way, i) => ({
    id: i === 0 ? 'osamekata' : `osamekata-${i + 1}`,
    title: titleOf(way, 査定.納め方),
    rows: rowsOfWay(way, i === 0 ? '' : `-${i + 1}`, row),
  }))

const titleOf = ({ 給与 }: 納め方, all: readonly 納め方[]): string =>
  all.length === 1
    ? rowText.payment
    : remarked(
        rowText.payment,
        給与 === undefined ? resultText.withoutSalary : resultText.whileSalaried,
      )

/** Each amount once: several instalments can share it. */
function rowsOfWay(way: 納め方, suffix: string, row: MakeRow): readonly Row[] {
  const all = 納める回を並べる(way)
  const shown = all.filter(({ 額 }, i) => all.findIndex((other) => other.額 === 額) === i)
  const rows = shown.map((one) => {
    const made = row(`${ids[one.何の分]}${numberOf(one)}${suffix}`, one.額)
    const alike = shown.filter(({ 額: { term } }) => term === one.額.term).length > 1
    return alike ? { ...made, label: remarked(made.label, resultText.instalments[one.いつ]) } : made
  })
  const overpaid = way.年金?.引きすぎた額
  return overpaid === undefined ? rows : [...rows, row(`hikisugi${suffix}`, overpaid)]
}

const ids: Readonly<Record<納める回['何の分'], string>> = {
  年金: 'nenkin-bun-',
  給与: 'kyuyo-bun-',
  普通: 'futsu-bun-',
}

/** 「6月」 is 6, 「第2期」 is 2: the first number of the name. */
const numberOf = ({ いつ }: 納める回): string => /[0-9]+/u.exec(いつ)?.[0] ?? ''
