import {
  reasonText,
  reasons,
  ふるさと納税の限度額,
  yenText,
  type Figure,
  type 査定,
} from '@zeimori/tax'

/** The assessment for people: the amounts first, then every reason. */
export function assessmentText(査定: 査定): string {
  const 限度額 = ふるさと納税の限度額(査定)
  const { 税目, 期割, 非課税 } = 査定
  const lines: readonly (readonly [string, Figure])[] = [
    [`${査定.年度.名称}の年税額（${査定.団体.名称}）`, 査定.年税額],
    ['  市町村民税', 税目.市町村民税.合計],
    ['  道府県民税', 税目.道府県民税.合計],
    ['  森林環境税', 査定.森林環境税額],
    ['給与から引かれる額 6月', 期割.特別徴収.六月],
    ['給与から引かれる額 7月以後', 期割.特別徴収.七月以後],
    ['自分で納める額 第1期', 期割.普通徴収[0]],
    ['自分で納める額 第2期以後', 期割.普通徴収[1]],
    ['ふるさと納税の限度額', 限度額],
    ['均等割の非課税限度額', 非課税.均等割の非課税限度額],
    ['所得割の非課税限度額', 非課税.所得割の非課税限度額],
  ]
  return [
    ...lines.map(([name, { yen }]) => `${name}  ${yenText(yen)}`),
    ...waitingLines(査定),
    '',
    '理由',
    reasonText(査定.年税額),
    '',
    reasonText(限度額),
  ].join('\n')
}

const waitingLines = ({ まだ要る答え }: 査定): readonly string[] =>
  まだ要る答え.map(({ だれの, 問い, 理由 }) => `まだ要る答え: ${だれの}の${問い}（${理由}）`)

/** The assessment for programs. `reasons` holds every figure once; figures point to each other by index. */
export function assessmentJson(査定: 査定): unknown {
  const 限度額 = ふるさと納税の限度額(査定)
  const { 税目, 期割 } = 査定
  const results = {
    年税額: 査定.年税額,
    市町村民税の所得割額: 税目.市町村民税.所得割額,
    市町村民税の均等割額: 税目.市町村民税.均等割額,
    市町村民税: 税目.市町村民税.合計,
    道府県民税の所得割額: 税目.道府県民税.所得割額,
    道府県民税の均等割額: 税目.道府県民税.均等割額,
    道府県民税: 税目.道府県民税.合計,
    森林環境税: 査定.森林環境税額,
    合計所得金額: 査定.所得.合計所得金額,
    総所得金額等: 査定.所得.総所得金額等,
    総所得金額: 査定.所得.総所得金額,
    所得控除の合計額: 査定.所得控除.合計,
    課税総所得金額: 査定.課税標準.課税総所得金額,
    特別徴収の六月の額: 期割.特別徴収.六月,
    特別徴収の七月以後の額: 期割.特別徴収.七月以後,
    普通徴収の第一期の額: 期割.普通徴収[0],
    普通徴収の第二期以後の額: 期割.普通徴収[1],
    ふるさと納税の限度額: 限度額,
    均等割の非課税限度額: 査定.非課税.均等割の非課税限度額,
    所得割の非課税限度額: 査定.非課税.所得割の非課税限度額,
  }
  const all = [
    ...new Set(Object.values(results).flatMap((of) => reasons(of).map(({ figure }) => figure))),
  ]
  const index = new Map(all.map((figure, i) => [figure, i]))
  return {
    年度: 査定.年度.記号,
    団体: 査定.団体.名称,
    額: Object.fromEntries(Object.entries(results).map(([name, { yen }]) => [name, yen])),
    理由の番号: Object.fromEntries(
      Object.entries(results).map(([name, of]) => [name, index.get(of)]),
    ),
    まだ要る答え: 査定.まだ要る答え,
    理由: all.map((figure) => reasonJson(figure, index)),
  }
}

function reasonJson(figure: Figure, index: ReadonlyMap<Figure, number>): unknown {
  const { term, whose, yen, op, rate, unit, law } = figure
  return {
    名: term,
    ...(whose !== '' && { だれの: whose }),
    円: yen,
    計算: op,
    // Nought adds nothing to a sum, and has no reason of its own.
    ...(figure.of.length > 0 && { もと: figure.of.flatMap((of) => index.get(of) ?? []) }),
    ...((rate.num !== 1 || rate.den !== 1) && { 率: `${rate.num}/${rate.den}` }),
    ...(unit !== 1 && { 端数: unit }),
    ...(figure.when.length > 0 && {
      条件: figure.when.map((condition) =>
        'fact' in condition
          ? { 事実: condition.fact }
          : { 額: index.get(condition.figure), が: `${condition.bound}円${condition.is}` },
      ),
    }),
    ...(law && { 根拠: `${law.law}${law.article}` }),
  }
}
