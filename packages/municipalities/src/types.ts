/** 分数。税の率は小数で持たない。 */
export type 率 = { readonly num: number; readonly den: number }

export type 級地 = 1 | 2 | 3

/** 値を持つ年度。賦課期日（1月1日）の属する年度で、`R8` は令和8年度分の個人住民税。 */
export const 年度記号一覧 = ['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const
export type 年度記号 = (typeof 年度記号一覧)[number]

/**
 * 値をどこまで確かめたか。
 * `公表資料` は国か団体の公表した資料で、`二次資料` はそれを引いた資料で確かめた。
 * `見込み` は前後の年度の資料から同じと読んだ。`未確認` は裏づける資料がないまま計算に使う。
 */
export const 確度一覧 = ['公表資料', '二次資料', '見込み', '未確認'] as const
export type 確度 = (typeof 確度一覧)[number]

/** ある値の確かさ。画面で額のそばに示す。 */
export type 裏づけ = {
  readonly 確度: 確度
  readonly 出典: string | undefined
  /** 確かでない所を、住民に言う一文。 */
  readonly 注記: string | undefined
}

/** どの年度に当てはまる値か。書いてある年度だけに当てはまる。 */
export type 年度つき = {
  readonly 出典: string
  readonly 年度: Readonly<Partial<Record<年度記号, 確度>>>
  readonly 注記: Readonly<Partial<Record<年度記号, string>>>
}

/** 条例の税率と標準税率との差。差がないと確かめた年度は、零円と undefined。 */
export type 上乗せ = 年度つき & {
  /** 差がなければ undefined。 */
  readonly 税の名称: string | undefined
  /** 円。減税なら負。 */
  readonly 均等割: number
  /** 指定都市なら百分の八（道府県民税は百分の二）との差。減税なら負。 */
  readonly 所得割: 率 | undefined
}

/** 条例が定める均等割の非課税限度額（合計所得金額、円）。 */
export type 非課税限度額 = 年度つき & {
  /** 同一生計配偶者も扶養親族もない人。 */
  readonly 単身: number
  /** 本人・同一生計配偶者・扶養親族の数に乗じる額。 */
  readonly 一人あたり: number
  /** 同一生計配偶者か扶養親族のある人に加える額。十万円を含む。 */
  readonly 加算: number
}

/** 市区町村の番号・名称・よみ・級地。 */
export type 市区町村の行 = readonly [番号: string, 名称: string, よみ: string, 級地: 級地]

/** 一つの都道府県の資料。`by-prefecture` の一つのファイル。市区町村ごとの欄は、六桁の番号で引く。 */
export type 県の資料 = {
  /** JIS X 0401 の二桁。 */
  readonly 番号: string
  readonly 名称: string
  readonly 上乗せ: readonly 上乗せ[]
  readonly 指定都市: readonly string[]
  readonly 市区町村: readonly 市区町村の行[]
  /** 標準税率と違うか、標準税率どおりと確かめた市区町村。 */
  readonly 市区町村の上乗せ: Readonly<Record<string, readonly 上乗せ[]>>
  /** 級地を公表資料で確かめた市区町村。 */
  readonly 級地の裏づけ: Readonly<Record<string, 裏づけ>>
  readonly 非課税限度額: Readonly<Record<string, readonly 非課税限度額[]>>
}

export type 都道府県 = {
  readonly 番号: string
  readonly 名称: string
  readonly 上乗せ: readonly 上乗せ[]
}

/** 市区町村（特別区を含む。指定都市の行政区は団体ではない）。 */
export type 市区町村 = {
  /** 全国地方公共団体コードの六桁（検査数字を含む）。 */
  readonly 番号: string
  readonly 名称: string
  /** ひらがな。 */
  readonly よみ: string
  /** 架空の市にはない。 */
  readonly 都道府県: 都道府県 | undefined
  /** 生活保護の級地（枝番を除く）。 */
  readonly 級地: 級地
  readonly 級地の裏づけ: 裏づけ
  readonly 指定都市: boolean
  /** 空なら標準税率。 */
  readonly 上乗せ: readonly 上乗せ[]
  /** 空なら、級地による額を条例も定めているものとする。 */
  readonly 非課税限度額: readonly 非課税限度額[]
}
