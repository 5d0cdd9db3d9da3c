/** 値をどこまで確かめたか。`公表資料` は団体の公表した資料、`二次資料` はそれを引いた資料、`未確認` は資料なし。 */
export type 確度 = '公表資料' | '二次資料' | '未確認'

/** 分数。税の率は小数で持たない。 */
export type 率 = { readonly num: number; readonly den: number }

export type 級地 = 1 | 2 | 3

/** 都道府県と、その条例が標準税率に上乗せする額と率。 */
export type 都道府県 = {
  /** JIS X 0401 の二桁。 */
  readonly 番号: string
  readonly 名称: string
  /** 均等割への上乗せ（円）。 */
  readonly 均等割の上乗せ: number
  /** 道府県民税の所得割の標準税率への上乗せ。なければ undefined。 */
  readonly 所得割の上乗せ: 率 | undefined
  readonly 税の名称: string | undefined
  /** 条例の定める最後の年度。`R8` は令和8年度。延長後の期限がわからないものは、前の期限。 */
  readonly 期限: string | undefined
  readonly 出典: string | undefined
  readonly 確度: 確度
}

/** 市区町村（特別区を含む）。 */
export type 市区町村 = {
  /** 全国地方公共団体コードの六桁（検査数字を含む）。 */
  readonly 番号: string
  readonly 名称: string
  /** 生活保護の級地（枝番を除く）。 */
  readonly 級地: 級地
  readonly 指定都市: boolean
  /** 市町村民税の所得割の標準税率への上乗せ（減税なら負）。標準税率どおりなら undefined。 */
  readonly 所得割の上乗せ: 率 | undefined
  /** 均等割の標準税率への上乗せ（円、減税なら負）。 */
  readonly 均等割の上乗せ: number
  readonly 税の名称: string | undefined
  readonly 出典: string | undefined
  readonly 確度: 確度
}
