import { 納める回を並べる, yenText, type 納め方 } from '@zeimori/tax'

/** What a way of paying is called, and whose it is where there are two. */
export const wayName = ({ 年金, 給与, 普通 }: 納め方): string =>
  [年金 && '年金から', 給与 && '給与から', 普通 && '自分で'].filter(Boolean).join('と')

/** All instalments of one way, less what the pension took too much: what is to be paid. */
export const wayTotal = (way: 納め方): number =>
  納める回を並べる(way).reduce((sum, { 額, 回数 }) => sum + 額.yen * 回数, 0) -
  (way.年金?.引きすぎた額?.yen ?? 0)

/** The ways of paying, each with all its instalments and what they add up to. */
export function wayLines(ways: readonly 納め方[]): readonly string[] {
  if (ways.length === 0) return ['納める額はありません']
  const heading = ways.length > 1 ? '納め方（次のどちらか一つ）' : '納め方'
  return [heading, ...ways.flatMap((way) => linesOf(way, ways.length > 1))]
}

const linesOf = (way: 納め方, chosen: boolean): readonly string[] => [
  `  ${wayName(way)}${chosen ? whenOf(way) : ''}`,
  ...納める回を並べる(way).map(({ 何の分, どこから, いつ, 回数, 額 }) => {
    const whose = 何の分 === '年金' && どこから === '自分で' ? '（年金の分）' : ''
    const times = 回数 === 1 ? '' : `（${回数}回とも）`
    return `    ${どこから} ${いつ}${whose}  ${yenText(額.yen)}${times}`
  }),
  ...overpaidLines(way),
  `    合わせて  ${yenText(wayTotal(way))}`,
]

const whenOf = ({ 給与 }: 納め方): string =>
  給与 === undefined
    ? '（給与を受けていないとき、または給与から引かれないとき）'
    : '（4月1日に給与を受けているとき）'

const overpaidLines = ({ 年金 }: 納め方): readonly string[] =>
  年金?.引きすぎた額 === undefined
    ? []
    : [
        `    年金から引きすぎた額  ${yenText(年金.引きすぎた額.yen)}（還付されるか、まだ納めていない税に充てられる）`,
      ]
