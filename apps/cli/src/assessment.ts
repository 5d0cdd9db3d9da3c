import {
  lawId,
  unconfirmedPoints,
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
    ...pensionLines(査定),
    ...refundLines(査定),
    ['ふるさと納税の限度額', 限度額],
    ['均等割の非課税限度額', 非課税.均等割の非課税限度額],
    ['所得割の非課税限度額', 非課税.所得割の非課税限度額],
  ]
  return [
    ...lines.map(([name, { yen }]) => `${name}  ${yenText(yen)}`),
    ...waitingLines(査定),
    ...refusedLines(査定),
    ...unconfirmedLines(査定),
    '',
    '理由',
    reasonText(査定.年税額),
    '',
    reasonText(限度額),
  ].join('\n')
}

const waitingLines = ({ まだ要る答え }: 査定): readonly string[] =>
  まだ要る答え.map(({ だれの, 問い, 理由 }) => `まだ要る答え: ${だれの}の${問い}（${理由}）`)

const pensionLines = ({ 年金特別徴収 }: 査定): readonly (readonly [string, Figure])[] => {
  if (年金特別徴収 === undefined) return []
  const { 前半, 後半 } = 年金特別徴収
  return [
    ...(前半.納め方 === '年金から'
      ? ([
          ['年金から引かれる額 4月', 前半.四月],
          ['年金から引かれる額 6月・8月', 前半.六月と八月],
        ] as const)
      : ([
          ['年金の分を自分で納める額 6月', 前半.六月],
          ['年金の分を自分で納める額 8月', 前半.八月],
        ] as const)),
    ['年金から引かれる額 10月', 後半.十月],
    ['年金から引かれる額 12月・2月', 後半.十二月と二月],
  ]
}

const refundLines = ({ 充当と還付, 納付額 }: 査定): readonly (readonly [string, Figure])[] =>
  充当と還付 === undefined
    ? []
    : [
        ['配当割額等の充当額', 充当と還付.充当額],
        ['配当割額等の還付額', 充当と還付.還付額],
        ['これから納める額', 納付額],
      ]

const refusedLines = ({ 引き受けられない点 }: 査定): readonly string[] =>
  引き受けられない点.map(
    ({ 事情, 理由, 相談先 }) => `計算できないこと: ${事情}。${理由}（相談先: ${相談先}）`,
  )

/** The points on which this year and these amounts rest and which are not confirmed. */
const unconfirmedLines = (査定: 査定): readonly string[] => {
  const 額 = [査定.納付額, ふるさと納税の限度額(査定), 査定.非課税.均等割の非課税限度額]
  const points = new Set([...査定.年度.未確認の点, ...額.flatMap(unconfirmedPoints)])
  return [...points].map((point) => `確かめていない点: ${point}`)
}

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
    引き受けられない点: 査定.引き受けられない点,
    未確認の点: unconfirmedLines(査定),
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
    ...(law && {
      根拠: `${law.law}${law.article}`,
      法令ID: lawId(law.law),
      ...(law.from !== undefined && { 施行日: law.from }),
    }),
    ...(figure.doubt !== undefined && { 未確認: figure.doubt }),
  }
}
