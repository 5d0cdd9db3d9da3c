import type { 申告, 査定, Figure } from '@zeimori/tax'
import type { Filing } from './filing.ts'
import { within } from './filing.ts'
import { miscellaneousOf, profitOf } from './front.ts'
import { amount, text, type Entry } from './value.ts'

type Others = NonNullable<申告['ほかの所得']>
type Account = NonNullable<Others['営業等']>
type Worked = NonNullable<査定['所得']['ほか']>['事業と不動産']
type Whose = '営業等' | '農業' | ''

type Line = {
  readonly kind: string
  readonly account: Account
  readonly earned: Worked['営業等']
  readonly whose: Whose
}

function linesOf({ 申告: { ほかの所得 }, 査定 }: Filing): readonly Line[] {
  const worked = 査定.所得.ほか?.事業と不動産
  if (ほかの所得 === undefined || worked === undefined) return []
  const { 営業等, 農業, 不動産 } = ほかの所得
  return [
    ...(営業等
      ? [{ kind: '営業等', account: 営業等, earned: worked.営業等, whose: '営業等' as const }]
      : []),
    ...(農業 ? [{ kind: '農業', account: 農業, earned: worked.農業, whose: '農業' as const }] : []),
    ...(不動産
      ? [{ kind: '不動産', account: 不動産, earned: worked.不動産, whose: '' as const }]
      : []),
  ]
}

const inProfit = ({ earned }: Line): Figure | undefined =>
  earned.赤字 === undefined ? earned.黒字 : undefined

const blue = (line: Line): number => {
  const profit = inProfit(line)
  return profit === undefined ? 0 : (within(profit, '青色申告特別控除額', line.whose) ?? 0)
}
const familyWorkers = (line: Line): number => {
  const profit = inProfit(line)
  return profit === undefined ? 0 : (within(profit, '事業専従者控除額', line.whose) ?? 0)
}

/** 必要経費（円）。青色事業専従者の給与を含む。収入 － 経費 － 青色 － 専従者控除 ＝ 所得 になる。 */
const expenses = (line: Line): number =>
  inProfit(line) === undefined
    ? line.account.必要経費 + line.account.青色専従者給与
    : line.account.収入金額 - profitOf(line.earned) - blue(line) - familyWorkers(line)

/** 7 事業・不動産所得に関する事項。 */
export const businessOf = (filing: Filing): readonly Entry[] =>
  linesOf(filing).flatMap((line, i) => [
    ...text(`jigyo-${i + 1}-shurui`, line.kind),
    ...amount(`jigyo-${i + 1}-shunyu`, line.account.収入金額),
    ...amount(`jigyo-${i + 1}-keihi`, expenses(line)),
    ...amount(`jigyo-${i + 1}-aoiro`, blue(line)),
  ])

/** 8 配当所得に関する事項。 */
export const dividendsOf = ({ 申告 }: Filing): readonly Entry[] =>
  (申告.ほかの所得?.配当 ?? []).flatMap(({ 種類, 収入金額, 負債の利子 }, i) => [
    ...text(`haito-${i + 1}-shumoku`, 種類 === '配当控除の対象外' ? '配当' : 種類),
    ...amount(`haito-${i + 1}-shunyu`, 収入金額),
    ...amount(`haito-${i + 1}-keihi`, 負債の利子),
  ])

/** 9 雑所得（公的年金等以外）に関する事項。 */
export function miscellaneousRowsOf({ 申告, 査定 }: Filing): readonly Entry[] {
  const { ほか } = 査定.所得
  if (申告.ほかの所得 === undefined || ほか === undefined) return []
  const { 業務の雑, その他の雑 } = 申告.ほかの所得
  const profit = miscellaneousOf(ほか)
  const rows = [
    { kind: '業務', income: 業務の雑.収入金額, profit: profit.business },
    { kind: 'その他', income: その他の雑.収入金額, profit: profit.other },
  ].filter(({ income, profit: left }) => income !== 0 || left !== 0)
  return rows.flatMap(({ kind, income, profit: left }, i) => [
    ...text(`zatsu-${i + 1}-shumoku`, kind),
    ...amount(`zatsu-${i + 1}-shunyu`, income),
    ...amount(`zatsu-${i + 1}-keihi`, income - left),
  ])
}

/** 11 事業専従者に関する事項。名前と月数は聞いていないので、続柄と合計だけ。 */
export function familyWorkersOf(filing: Filing): readonly Entry[] {
  const lines = linesOf(filing)
  const rows = lines
    .filter((line) => familyWorkers(line) > 0)
    .flatMap(({ account }) => account.白色専従者)
  return [
    ...rows.flatMap((who, i) => text(`senju-${i + 1}-zokugara`, who === '配偶者' ? who : '')),
    ...amount(
      'senju-gokei',
      lines.reduce((sum, line) => sum + familyWorkers(line) + line.account.青色専従者給与, 0),
    ),
  ]
}
