/** The laws that are cited, with the id under which e-Gov publishes each. */
const laws = {
  地方税法: '325AC0000000226',
  地方税法施行令: '325CO0000000245',
  所得税法: '340AC0000000033',
  国税通則法: '337AC0000000066',
  租税特別措置法: '332AC0000000026',
  東日本大震災からの復興に関し地方公共団体が実施する防災のための施策に必要な財源の確保に係る地方税の臨時特例に関する法律:
    '423AC0000000118',
  森林環境税及び森林環境譲与税に関する法律: '431AC0000000003',
} as const

export type LawName = keyof typeof laws

/** Where a step stands in the law, numbered as on 2026-07-31: never a guide or an explainer. */
export type Citation = {
  readonly law: LawName
  readonly article: string
  /** The day (ISO) from which an amendment since 令和3年度 fixed this very amount; undefined where none is known. */
  readonly from: string | undefined
}

const citing =
  (law: LawName) =>
  (article: string, from?: string): Citation => ({ law, article, from })

/** The id under which e-Gov publishes the law. */
export const lawId = (law: LawName): string => laws[law]

export const 地方税法 = citing('地方税法')
export const 地方税法施行令 = citing('地方税法施行令')
export const 所得税法 = citing('所得税法')
export const 国税通則法 = citing('国税通則法')
export const 租税特別措置法 = citing('租税特別措置法')
export const 防災財源法 = citing(
  '東日本大震災からの復興に関し地方公共団体が実施する防災のための施策に必要な財源の確保に係る地方税の臨時特例に関する法律',
)
export const 森林環境税法 = citing('森林環境税及び森林環境譲与税に関する法律')

/** The page on e-Gov that holds the law's text. */
export const egovUrl = (law: LawName): string => `https://laws.e-gov.go.jp/law/${lawId(law)}`
