import type { Day } from './kernel/day.ts'
import type { Yen } from './kernel/yen.ts'

/** 所得税・住民税の障害者の区分。同居しているかどうかは家族の側で言う。 */
export type 障害の区分 = '普通' | '特別'

/** 収入と、それを得るためにかかった額。 */
export type 収支 = { readonly 収入金額: Yen; readonly 必要経費: Yen }

/** 営業等・農業・不動産のどれか一つの決算。 */
export type 決算 = 収支 & {
  /** 青色事業専従者に払った給与。白色申告では零円。 */
  readonly 青色専従者給与: Yen
  /** 白色申告の事業専従者。配偶者かどうかで控除の限度が違う。 */
  readonly 白色専従者: readonly ('配偶者' | 'その他')[]
}

export type 不動産の決算 = 決算 & {
  /** 必要経費のうち、土地を取得するための負債の利子。赤字のとき、この分は通算できない。 */
  readonly 土地の負債の利子: Yen
}

/** 総合課税の配当。 */
export type 配当の申告 = {
  readonly 種類: '剰余金の配当等' | '証券投資信託' | '外貨建等証券投資信託' | '配当控除の対象外'
  readonly 収入金額: Yen
  readonly 負債の利子: Yen
}

export const 土地建物の区分たち = [
  '短期一般',
  '短期軽減',
  '長期一般',
  '優良住宅地等',
  '居住用',
] as const
export type 土地建物の区分 = (typeof 土地建物の区分たち)[number]

export const 土地建物の特別控除たち = [
  '収用等',
  '居住用財産',
  '被相続人の居住用財産',
  '被相続人の居住用財産（相続人三人以上）',
  '特定土地区画整理事業等',
  '特定住宅地造成事業等',
  '平成二十一・二十二年に取得した土地',
  '農地保有の合理化等',
  '低未利用土地等',
] as const
export type 土地建物の特別控除 = (typeof 土地建物の特別控除たち)[number]

/** 一つの土地・建物の譲渡。必要経費は取得費と譲渡費用の合計。 */
export type 土地建物の譲渡 = 収支 & {
  readonly 区分: 土地建物の区分
  readonly 特別控除: 土地建物の特別控除 | undefined
}

/** 前年以前から繰り越した損失。住民税の額による。 */
export type 繰越損失の申告 = {
  readonly 純損失: Yen
  readonly 雑損失: Yen
  readonly 居住用財産の譲渡損失: Yen
  readonly 上場株式等の譲渡損失: Yen
  readonly 先物取引の損失: Yen
}

/** 給与と公的年金等のほかの所得。 */
export type ほかの所得の申告 = {
  readonly 営業等: 決算 | undefined
  readonly 農業: 決算 | undefined
  readonly 不動産: 不動産の決算 | undefined
  /** 青色申告特別控除の限度。承認を受けていなければ undefined。 */
  readonly 青色申告特別控除: '65万円' | '55万円' | '10万円' | undefined
  /** 内職や外交員など、必要経費に最低保障のある人。 */
  readonly 家内労働者等: boolean
  /** 総合課税の利子（預貯金の利子は源泉分離なので含まない）。 */
  readonly 利子: Yen
  readonly 配当: readonly 配当の申告[]
  readonly 業務の雑: 収支
  readonly その他の雑: 収支
  readonly 一時: 収支
  /** 総合課税の譲渡。短期は所有が五年以下。 */
  readonly 短期譲渡: 収支
  readonly 長期譲渡: 収支
  readonly 山林: 収支
  /** 支払のときに住民税を引かれなかった退職手当等（国外払いなど）の退職所得。 */
  readonly 特別徴収されない退職所得: Yen
  readonly 土地建物: readonly 土地建物の譲渡[]
  readonly 一般株式等: 収支
  readonly 上場株式等: 収支
  /** 申告分離課税を選んだ上場株式等の配当等・特定公社債の利子。 */
  readonly 上場株式等の配当等: 収支
  readonly 先物取引: 収支
  readonly 繰越損失: 繰越損失の申告
}

export type 雑損の申告 = {
  /** 災害・盗難・横領による損失。災害関連支出を含む。 */
  readonly 損失の金額: Yen
  readonly うち災害関連支出: Yen
  readonly 補塡される金額: Yen
}

/** 医療費控除と、その特例（セルフメディケーション税制）は、どちらか一方だけ。 */
export type 医療費の申告 = {
  readonly 種類: '医療費' | '特定一般用医薬品等'
  readonly 支払: Yen
  readonly 補塡される金額: Yen
}

/** 所得税の住宅借入金等特別控除を受けた人。 */
export type 住宅借入金等の申告 = {
  /** 源泉徴収票の「住宅借入金等特別控除可能額」。 */
  readonly 控除可能額: Yen
  readonly 居住開始: Day | undefined
  /** 消費税8％・10％で買った「特定取得」（令和4年に住み始めた人は「特別特例取得」など）。 */
  readonly 特定取得: boolean
}

export type 外国税額の申告 = {
  readonly 外国所得税額: Yen
  readonly 所得税の控除限度額: Yen
  readonly 復興特別所得税の控除限度額: Yen
}

/** こちらでは計算できない事情。 */
export const 特別な事情たち = [
  '賦課期日に国内に住所がない',
  '租税条約の適用を受ける',
  '国外中古建物の損失がある',
  '組合の事業の損失がある',
  '災害による減免を受ける',
] as const
export type 特別な事情 = (typeof 特別な事情たち)[number]

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
  /** 青色申告の事業専従者として給与を受けた。白色申告の事業専従者は、決算の側に書く。 */
  readonly 青色事業専従者: boolean
  readonly 生年月日: Day | undefined
  readonly 障害者: 障害の区分 | undefined
  readonly 同居: boolean
  /** 国外に住んでいる。定額減税の対象にならない。 */
  readonly 国外に住む: boolean
}

export type 親族の申告 = 家族の収入 & {
  readonly 生年月日: Day | undefined
  readonly 続柄: '子' | '父母・祖父母' | 'その他'
  /** 青色申告の事業専従者として給与を受けたか、白色申告の事業専従者である。 */
  readonly 事業専従者: boolean
  readonly 同居: boolean
  readonly 障害者: 障害の区分 | undefined
  /** 国外に住んでいる。定額減税の対象にならない。 */
  readonly 国外に住む: boolean
  /** ほかの人の扶養親族とした人。所得金額調整控除でだけ数える。 */
  readonly ほかの人が扶養: boolean
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
  /** 住所地の都道府県の共同募金会と日本赤十字社の支部への寄附。 */
  readonly 共同募金と日本赤十字社: Yen
  /** 都道府県・市区町村の条例で指定された法人への寄附。両方が指定していれば両方に書く。 */
  readonly 都道府県の条例で指定: Yen
  readonly 市区町村の条例で指定: Yen
}

/** 一人の一年分の申告。金額は円、読み込みの時に確かめたもの。 */
export type 申告 = {
  readonly 本人: 本人の申告
  readonly 給与: readonly 支払[]
  /** 給与所得者の特定支出の合計。 */
  readonly 特定支出: Yen
  readonly 公的年金等: readonly 支払[]
  readonly ほかの所得: ほかの所得の申告 | undefined
  readonly 雑損: 雑損の申告 | undefined
  readonly 医療費: 医療費の申告 | undefined
  readonly 社会保険料: Yen
  readonly 小規模企業共済等掛金: Yen
  readonly 生命保険料: 生命保険料の申告
  readonly 地震保険料: 地震保険料の申告
  readonly 配偶者: 配偶者の申告 | undefined
  readonly 親族: readonly 親族の申告[]
  readonly 寄附: 寄附の申告
  readonly 住宅借入金等: 住宅借入金等の申告 | undefined
  readonly 外国税額: 外国税額の申告 | undefined
  /** 申告した配当等・譲渡について引かれた住民税（五％）。 */
  readonly 配当割額と株式等譲渡所得割額: Yen
  /** 前年度に年金から住民税を引かれた人の、前年度の年金の分の年税額。初めての年は undefined。 */
  readonly 前年度の年金の分の年税額: Yen | undefined
  readonly 特別な事情: readonly 特別な事情[]
}
