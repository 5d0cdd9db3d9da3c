import { lawId, reasons, 納める回を並べる, type Figure, type 査定, type 納め方 } from '@zeimori/tax'
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
import { unconfirmedOf } from './notes.ts'
import { wayName, wayTotal } from './ways.ts'

/** The assessment for programs. `理由` holds every figure once; figures point to each other by index. */
export function assessmentJson(of: Simulated): unknown {
  const { 査定 } = of
  const results = new Map(
    [taxes, bases, limits, setOff, donation, retirement, paid].flatMap((group) => group(of)),
  )
  const all = [
    ...new Set(
      [...allAmounts(of), 査定.納付額].flatMap((root) => reasons(root).map(({ figure }) => figure)),
    ),
  ]
  const index = new Map(all.map((figure, i) => [figure, i]))
  return {
    年度: 査定.年度.記号,
    団体: 査定.団体.名称,
    額: Object.fromEntries([...results].map(([name, { yen }]) => [name, yen])),
    理由の番号: Object.fromEntries([...results].map(([name, figure]) => [name, index.get(figure)])),
    試した寄附: Object.fromEntries(tried(of).map(([name, { yen }]) => [name, yen])),
    納め方: 査定.納め方.map((way) => wayJson(way, index)),
    引けなかったもの: of.引けなかったもの.map((figure) => index.get(figure)),
    まだ要る答え: 査定.まだ要る答え,
    引き受けられない点: 査定.引き受けられない点,
    未確認の点: unconfirmedOf(of),
    理由: all.map((figure) => reasonJson(figure, index)),
  }
}

/** What is to be paid, and the instalments by the names that they have on the notices. */
const paid = ({ 査定 }: Simulated): readonly Named[] => [
  ['納付額', 査定.納付額],
  ...fromSalary(査定),
  ...byHerself(査定),
]

function fromSalary({ 納め方 }: 査定): readonly Named[] {
  const 給与 = 納め方.find((way) => way.給与 !== undefined)?.給与
  if (給与 === undefined) return []
  return [
    ['特別徴収の六月の額', 給与.六月],
    ...(給与.七月だけ ? [['特別徴収の七月の額', 給与.七月だけ] as const] : []),
    [給与.七月だけ ? '特別徴収の八月以後の額' : '特別徴収の七月以後の額', 給与.七月以後],
  ]
}

function byHerself({ 納め方 }: 査定): readonly Named[] {
  const 普通 = 納め方.find((way) => way.普通 !== undefined)?.普通
  if (普通 === undefined) return []
  const [第一期, 第二期, 第三期, 第四期] = 普通
  return [
    ['普通徴収の第一期の額', 第一期],
    ...(第二期 === 第四期 ? [['普通徴収の第二期以後の額', 第二期] as const] : []),
    ['普通徴収の第二期の額', 第二期],
    ['普通徴収の第三期の額', 第三期],
    ['普通徴収の第四期の額', 第四期],
  ]
}

const wayJson = (way: 納め方, index: ReadonlyMap<Figure, number>): unknown => ({
  納め方: wayName(way),
  回: 納める回を並べる(way).map(({ 額, ...when }) => ({
    ...when,
    円: 額.yen,
    理由の番号: index.get(額),
  })),
  ...(way.年金?.引きすぎた額 && {
    引きすぎた額: {
      円: way.年金.引きすぎた額.yen,
      理由の番号: index.get(way.年金.引きすぎた額),
    },
  }),
  合計: wayTotal(way),
})

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
