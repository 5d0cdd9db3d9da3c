import type { Doubt } from '../glossary/doubts.ts'
import type { Citation } from '../kernel/citation.ts'
import type { Figure } from '../kernel/figure.ts'
import type { Rate } from '../kernel/rate.ts'
import type { ほかの所得の定め, 分離課税の定め } from './shape-income.ts'
import type { 所得税の定め, 税額控除の定め } from './shape-credits.ts'

/** 市町村民税（特別区民税を含む）か道府県民税（都民税を含む）か。 */
export type 税目 = '市町村民税' | '道府県民税'

/** 指定都市とそれ以外で違い、市町村民税と道府県民税で違う率。 */
export type 税目別の率 = Readonly<Record<税目, { readonly 一般: Rate; readonly 指定都市: Rate }>>

/** 給与の収入金額の一つの段。`以上` から次の段の手前まで。 */
export type 給与の段 = { readonly 以上: number } & (
  | { readonly 算定: '所得なし' }
  | { readonly 算定: '収入から差し引く'; readonly 差引: Figure }
  | { readonly 算定: '定額'; readonly 金額: Figure }
  /** 別表第五。四千円未満を切り捨てた額に率を乗じ、定額を引く（足す）。 */
  | { readonly 算定: '別表'; readonly 率: Rate; readonly 差引: Figure }
  | { readonly 算定: '別表に加算'; readonly 率: Rate; readonly 加算: Figure }
  | { readonly 算定: '率'; readonly 率: Rate; readonly 差引: Figure }
)

/** 収入金額や保険料の一つの段。額 ＝ もとの額×率 ＋ 定額。 */
export type 率と定額の段 = { readonly 以下: number; readonly 率: Rate; readonly 定額: Figure }

export type 保険料控除の定め = {
  readonly 新契約: readonly 率と定額の段[]
  readonly 旧契約: readonly 率と定額の段[]
  /** 新契約と旧契約の両方があるときの一区分の限度。 */
  readonly 新旧の限度: Figure
  readonly 合計の限度: Figure
}

/** 一つの区分の新契約の段と、旧契約もあるときの限度。 */
export type 一般の生命保険料の定め = Pick<保険料控除の定め, '新契約' | '旧契約' | '新旧の限度'>

export type 地震保険料控除の定め = {
  readonly 地震: Rate
  readonly 地震の限度: Figure
  readonly 旧長期: readonly 率と定額の段[]
  readonly 合計の限度: Figure
}

/** 人的控除の額と、調整控除に使う法定の差（実際の控除額の引き算ではない）と、所得税での額。 */
export type 人的控除の額 = {
  readonly 控除額: Figure
  readonly 人的控除差: Figure
  readonly 所得税の控除額: Figure
}

/** 納税者の合計所得金額による三つの段（九百万円・九百五十万円・千万円以下）。 */
export type 納税者の段別<額> = readonly [額, 額, 額]

export type 配偶者特別控除の段 = {
  readonly 以下: number
  readonly 控除額: 納税者の段別<Figure>
}

/** 配偶者特別控除の人的控除差の段。配偶者の合計所得金額が `未満` のもの。 */
export type 配偶者特別控除の差の段 = {
  readonly 未満: number
  readonly 人的控除差: 納税者の段別<Figure>
}

export type 所得の段 = { readonly 以下: number; readonly 控除額: Figure }

/** ふるさと納税の特例控除の割合と、申告特例控除の比（附則第5条の6・第7条の3）。 */
export type 特例控除の段 = {
  readonly 以下: number
  readonly 割合: Rate
  readonly 申告特例の比: Rate
}

export type 級地 = 1 | 2 | 3

/** 基本額×（本人と家族の人数）＋ 十万円 ＋（家族がいれば）加算額。 */
export type 非課税限度額の定め = {
  readonly 基本額: Figure
  readonly 十万円: Figure
  readonly 加算額: Figure
}

/** 令和6年度は本人・控除対象配偶者・扶養親族、令和7年度は控除対象配偶者でない同一生計配偶者の分。 */
export type 定額減税の定め = {
  readonly 対象: '本人と家族' | '控除対象でない配偶者'
  readonly 根拠: Citation
  readonly 所得の限度: number
  readonly 一人分: Figure
}

/** 一つの年度の地方税の定め。率と金額はここに一度だけ書く。 */
export type 年度の定め = {
  readonly 名称: string
  readonly 記号: 年度の記号
  /** この年度の額と率を資料と照らした日（西暦）。 */
  readonly 確認日: string
  /** 施行の前の定めによる年度。額は変わることがある。 */
  readonly 予告: boolean
  /** 一つの額でなく、この年度の全体にかかる、確かめていない点。 */
  readonly 未確認の点: readonly Doubt[]
  /** 前年。この年の一月から十二月までの所得による。西暦。 */
  readonly 所得の年: number

  readonly 給与所得: readonly 給与の段[]
  /** 特定支出控除の判定に使う給与所得控除額。収入金額×率 ＋ 定額。 */
  readonly 給与所得控除額: readonly 率と定額の段[]
  readonly 所得金額調整控除: {
    readonly 収入の限度: Figure
    readonly 基準額: Figure
    readonly 率: Rate
    readonly 子の年齢未満: number
    readonly 給与と年金の限度: Figure
  }
  readonly ほかの所得: ほかの所得の定め
  readonly 公的年金等控除: {
    readonly 年齢: number
    readonly 年齢未満: readonly 率と定額の段[]
    readonly 年齢以上: readonly 率と定額の段[]
    /** 公的年金等以外の合計所得金額が `超` のとき控除額から引く額。大きい順。 */
    readonly 他の所得による減額: readonly { readonly 超: number; readonly 減額: Figure }[]
  }

  readonly 雑損控除: { readonly 所得に対する割合: Rate; readonly 五万円: Figure }
  readonly 医療費控除: {
    readonly 所得に対する割合: Rate
    readonly 十万円: Figure
    readonly 限度: Figure
    readonly 特例の足切り: Figure
    readonly 特例の限度: Figure
  }
  readonly 生命保険料控除: 保険料控除の定め
  readonly 所得税の生命保険料控除: 保険料控除の定め
  /** 23歳未満の扶養親族のいる人の、一般の生命保険料の分。令和9年度（令和8年分）だけで、ほかは undefined。 */
  readonly 子育て世帯の所得税の生命保険料控除: 一般の生命保険料の定め | undefined
  readonly 地震保険料控除: 地震保険料控除の定め
  readonly 所得税の地震保険料控除: 地震保険料控除の定め

  readonly 障害者控除: Readonly<Record<'普通' | '特別' | '同居特別', 人的控除の額>>
  readonly 寡婦控除: 人的控除の額
  readonly ひとり親控除: Readonly<Record<'母' | '父', 人的控除の額>>
  readonly 寡婦とひとり親の所得の限度: number
  readonly 勤労学生控除: 人的控除の額 & {
    readonly 所得の限度: number
    readonly 勤労によらない所得の限度: number
  }
  /** 同一生計配偶者・扶養親族・ひとり親の子の合計所得金額（総所得金額等）の限度。 */
  readonly 扶養の所得の限度: number
  /** 国外に住むこの年齢の人に、留学・障害・送金の要件がある。令和6年度から。 */
  readonly 国外の扶養の要件: { readonly 以上: number; readonly 未満: number } | undefined
  readonly 配偶者控除: {
    readonly 納税者の限度: 納税者の段別<number>
    readonly 老人の年齢: number
    readonly 一般: 納税者の段別<人的控除の額>
    readonly 老人: 納税者の段別<人的控除の額>
  }
  readonly 配偶者特別控除: {
    readonly 段: readonly 配偶者特別控除の段[]
    readonly 差の段: readonly 配偶者特別控除の差の段[]
  }
  readonly 扶養控除: {
    readonly 対象の年齢: number
    readonly 特定の年齢: readonly [以上: number, 未満: number]
    readonly 老人の年齢: number
  } & Readonly<Record<'一般' | '特定' | '老人' | '同居老親等', 人的控除の額>>
  /** 令和8年度から。それより前の年度は undefined。 */
  readonly 特定親族特別控除: readonly 所得の段[] | undefined
  readonly 基礎控除: readonly 所得の段[]

  readonly 非課税: {
    readonly 障害者等の所得の限度: Figure
    readonly 成年年齢: number
    /** 級地ごとの基本額と加算額（施行令第47条の3、施行規則第9条の21）。 */
    readonly 均等割: Readonly<Record<級地, 非課税限度額の定め>>
    readonly 所得割: 非課税限度額の定め
  }

  readonly 標準税率: 税目別の率
  readonly 分離課税: 分離課税の定め
  readonly 課税標準の端数: number
  readonly 所得割の端数: number
  readonly 調整控除: {
    readonly 適用上限: number
    /** 人ごとの差に加える額。課税所得が二百万円を超える人では、控除の基礎となる額が下回らない額でもある。 */
    readonly 五万円: Figure
    readonly 二百万円: Figure
    readonly 率: 税目別の率
  }
  readonly 寄附金税額控除: {
    readonly 自己負担: Figure
    readonly 総所得金額等に対する限度: Rate
    readonly 基本控除の率: 税目別の率
    readonly 特例控除の率: 税目別の率
    readonly 特例控除の段: readonly 特例控除の段[]
    /** 課税総所得金額から人的控除差調整額を引くと零を下回るときの割合。 */
    readonly 零を下回るときの割合: Rate
    /**
     * 課税総所得金額がないか零を下回り、分離課税の所得があるときの割合（附則第5条の5・第5条の6）。申告特例控除の
     * 比は、課税総所得金額の段にしかない（附則第7条の2第2項・第5項）。
     */
    readonly 分離課税の割合: Readonly<Record<'短期' | 'その他', Rate>>
    readonly 所得割額に対する限度: Rate
    /** 人的控除差調整額に加える額を出すための、所得税の基礎控除から引く四十八万円。 */
    readonly 四十八万円: Figure
  }
  readonly 税額控除: 税額控除の定め
  readonly 所得税の基礎控除: readonly 所得の段[]
  readonly 所得税: 所得税の定め
  /** 令和6・7年度だけ。 */
  readonly 定額減税: 定額減税の定め | undefined

  readonly 均等割額: Readonly<Record<税目, Figure>>
  /** 令和6年度から。それより前の年度は undefined。 */
  readonly 森林環境税額: Figure | undefined
  readonly 期割: {
    readonly 特別徴収の端数: number
    readonly 普通徴収の端数: number
  }
}

export type 年度の記号 = 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9'
