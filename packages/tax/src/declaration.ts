import type { Day } from './kernel/day.ts'
import type { Yen } from './kernel/yen.ts'

/** 所得税・住民税の障害者の区分。同居しているかどうかは家族の側で言う。 */
export type 障害の区分 = '普通' | '特別'

/** 一枚の源泉徴収票（または支払者）。 */
export type 支払 = { readonly 支払金額: Yen }

export type 本人の申告 = {
  readonly 生年月日: Day | undefined
  readonly 障害者: 障害の区分 | undefined
  /** 事実婚でなく、生計を一にする子がいる人。母か父かで人的控除差が違う。 */
  readonly ひとり親: '母' | '父' | undefined
  /** 夫と死別したか、離婚した（扶養親族がいることが要る）女性。 */
  readonly 寡婦: '死別' | '離別' | undefined
  readonly 勤労学生: boolean
  /** 賦課期日に生活保護法の生活扶助を受けている。 */
  readonly 生活扶助: boolean
}

/** 家族の前年の収入。税金が引かれる前の金額。 */
export type 家族の収入 = {
  readonly 給与の収入金額: Yen
  readonly 公的年金等の収入金額: Yen
  /** 給与と公的年金等のほかの所得の金額（経費を引いたあと）。 */
  readonly その他の所得金額: Yen
}

export type 配偶者の申告 = 家族の収入 & {
  readonly 生年月日: Day | undefined
  readonly 障害者: 障害の区分 | undefined
  readonly 同居: boolean
}

export type 親族の申告 = 家族の収入 & {
  readonly 生年月日: Day | undefined
  readonly 続柄: '子' | '父母・祖父母' | 'その他'
  readonly 同居: boolean
  readonly 障害者: 障害の区分 | undefined
  /** 国外に住む30歳以上70歳未満の人で、留学・障害・38万円以上の送金のどれにも当たらない。 */
  readonly 国外で要件を満たさない: boolean
}

/** 前年中に払った保険料。区分は保険会社の証明書のとおり。 */
export type 生命保険料の申告 = {
  readonly 新生命保険料: Yen
  readonly 旧生命保険料: Yen
  readonly 介護医療保険料: Yen
  readonly 新個人年金保険料: Yen
  readonly 旧個人年金保険料: Yen
}

export type 地震保険料の申告 = {
  readonly 地震保険料: Yen
  /** 2006年末までに結んだ長期の損害保険。 */
  readonly 旧長期損害保険料: Yen
}

export type 寄附の申告 = {
  /** 前年中に都道府県・市区町村へした寄附の合計。 */
  readonly ふるさと納税: Yen
  /** ワンストップ特例（申告特例）を使い、確定申告をしない。 */
  readonly 申告特例: boolean
}

/** 一人の一年分の申告。金額は円、読み込みの時に確かめたもの。 */
export type 申告 = {
  readonly 本人: 本人の申告
  readonly 給与: readonly 支払[]
  readonly 公的年金等: readonly 支払[]
  readonly 社会保険料: Yen
  readonly 小規模企業共済等掛金: Yen
  readonly 生命保険料: 生命保険料の申告
  readonly 地震保険料: 地震保険料の申告
  readonly 配偶者: 配偶者の申告 | undefined
  readonly 親族: readonly 親族の申告[]
  readonly 寄附: 寄附の申告
}
