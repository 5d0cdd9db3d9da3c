import { 所得税法, type Citation } from '../kernel/citation.ts'
import { called, declared, legal, type Figure } from '../kernel/figure.ts'
import { lesser, minus } from '../kernel/operators.ts'
import type { Term, Whose } from '../glossary/index.ts'
import type { ほかの所得の申告, 収支 } from '../declaration.ts'
import type { 年度の定め } from '../years/shape.ts'
import { ない所得, 赤字を合わせる, 赤字を引く, type 損益 } from './son-eki.ts'

const 一時の根拠 = 所得税法('第34条第2項')
const 譲渡の根拠 = 所得税法('第33条第3項から第5項まで')
const 山林の根拠 = 所得税法('第32条第3項')

/** 収入から経費を引いた黒字か赤字。 */
export function 差し引き(収支: 収支, 名: Term, だれの: Whose, 根拠?: Citation): 損益 {
  const 収入 = declared('総収入金額', 収支.収入金額, だれの)
  const 経費 = declared('必要経費', 収支.必要経費, だれの)
  if (収入.yen >= 経費.yen) {
    const 差 = minus(収入, 経費)
    const 黒字 = 根拠 === undefined ? called(名, 差, だれの) : legal(名, 根拠, 差, だれの)
    return { 黒字, 赤字: undefined }
  }
  return { 黒字: ない所得(名, だれの), 赤字: called('赤字の金額', minus(経費, 収入), だれの) }
}

/** 一時所得の金額（円）。二分の一にする前。赤字はなかったものとする。 */
export function 一時所得の金額(収支: 収支, 年度: 年度の定め): Figure {
  const { 黒字 } = 差し引き(収支, '収入から必要経費を引いた額', '一時所得')
  const 控除 = called('一時所得の特別控除額', lesser(黒字, 年度.ほかの所得.特別控除.一時所得))
  return legal('一時所得の金額', 一時の根拠, minus(黒字, 控除))
}

/** 総合課税の譲渡所得（円）。長期は二分の一にする前。赤字は短期と長期を通算した残り。 */
export type 総合譲渡 = {
  readonly 短期: Figure
  readonly 長期: Figure
  readonly 赤字: Figure | undefined
}

/** 短期と長期を通算し、特別控除の五十万円を短期から先に引く。 */
export function 総合譲渡を計算する(申告: ほかの所得の申告, 年度: 年度の定め): 総合譲渡 {
  const 短期 = 差し引き(申告.短期譲渡, '譲渡益', '短期譲渡')
  const 長期 = 差し引き(申告.長期譲渡, '譲渡益', '長期譲渡')
  const 短期の残り = 赤字を引く(短期.黒字, 長期.赤字, '通算後の譲渡益', '通算しきれない赤字')
  const 長期の残り = 赤字を引く(長期.黒字, 短期.赤字, '通算後の譲渡益', '通算しきれない赤字')
  const 短期の控除 = called(
    '譲渡所得の特別控除額',
    lesser(短期の残り.黒字, 年度.ほかの所得.特別控除.譲渡所得),
    '短期譲渡',
  )
  const 控除の残り = called(
    '譲渡所得の特別控除の残り',
    minus(年度.ほかの所得.特別控除.譲渡所得, 短期の控除),
  )
  const 長期の控除 = called('譲渡所得の特別控除額', lesser(長期の残り.黒字, 控除の残り), '長期譲渡')
  return {
    短期: legal('譲渡所得の金額', 譲渡の根拠, minus(短期の残り.黒字, 短期の控除), '短期譲渡'),
    長期: legal('譲渡所得の金額', 譲渡の根拠, minus(長期の残り.黒字, 長期の控除), '長期譲渡'),
    赤字: 赤字を合わせる(短期の残り.赤字, 長期の残り.赤字),
  }
}

/** 山林所得の黒字か赤字（円）。特別控除と、残っていれば青色申告特別控除を引く。 */
export function 山林所得を計算する(
  収支: 収支,
  青色の残り: Figure | undefined,
  年度: 年度の定め,
): 損益 {
  const { 黒字: 差引, 赤字 } = 差し引き(収支, '収入から必要経費を引いた額', '山林')
  if (赤字 !== undefined) return { 黒字: 差引, 赤字 }
  const 特別控除 = called('山林所得の特別控除額', lesser(差引, 年度.ほかの所得.特別控除.山林所得))
  const 控除後 = legal('山林所得の金額', 山林の根拠, minus(差引, 特別控除))
  if (青色の残り === undefined || 青色の残り.yen === 0 || 控除後.yen === 0)
    return { 黒字: 控除後, 赤字 }
  const 青色 = called('青色申告特別控除額', lesser(控除後, 青色の残り), '山林')
  return { 黒字: legal('山林所得の金額', 山林の根拠, minus(控除後, 青色), '山林'), 赤字 }
}
