import type { Figure, 査定 } from '@zeimori/tax'

/** A figure of an income beside salaries and pensions, with the id of its line. */
export type NamedFigure = readonly [id: string, figure: Figure]

/** The incomes that are neither salary nor pension, each where there is any; a loss stands as its own amount. */
export function otherIncomes({ 所得 }: 査定): readonly NamedFigure[] {
  const { ほか } = 所得
  if (ほか === undefined) return []
  const { 営業等, 農業, 不動産 } = ほか.事業と不動産
  const each: readonly (readonly [string, Figure | undefined])[] = [
    ['eigyo-shotoku', 営業等.黒字],
    ['eigyo-akaji', 営業等.赤字],
    ['nogyo-shotoku', 農業.黒字],
    ['nogyo-akaji', 農業.赤字],
    ['fudosan-shotoku', 不動産.黒字],
    ['fudosan-akaji', 不動産.赤字],
    ['rishi-shotoku', ほか.利子],
    ...ほか.配当.map(({ 金額 }, i) => [`haito-shotoku-${i + 1}`, 金額] as const),
    ['zatsu-shotoku', ほか.雑所得],
    ['tanki-joto', ほか.譲渡.短期],
    ['choki-joto', ほか.譲渡.長期],
    ['ichiji-shotoku', ほか.一時],
    ['sanrin-shotoku', ほか.山林.黒字],
    ['taishoku-shotoku-gaku', ほか.退職],
    ...ほか.分離.map(({ 所得金額 }, i) => [`bunri-shotoku-${i + 1}`, 所得金額] as const),
    ['soshotoku', 所得.総所得金額],
  ]
  return each.flatMap(([id, figure]) =>
    figure === undefined || figure.yen === 0 ? [] : [[id, figure] as const],
  )
}

/** The incomes that have rates of their own, as far as tax is due on them. */
export const separateTaxables = ({ 課税標準 }: 査定): readonly NamedFigure[] =>
  課税標準.分離.flatMap(({ 金額 }, i) =>
    金額.yen === 0 ? [] : [[`kazei-bunri-${i + 1}`, 金額] as const],
  )
