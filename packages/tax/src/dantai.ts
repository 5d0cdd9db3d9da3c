import type { Rate } from './kernel/rate.ts'
import type { 級地, 税目 } from './years/shape.ts'

/** 一つの税目について、その団体の条例が標準税率と違える所。違えなければ undefined と零円。 */
export type 条例の定め = {
  /** 所得割の標準税率への上乗せ（減税なら負）。 */
  readonly 所得割の上乗せ: Rate | undefined
  /** 均等割の標準税率への上乗せ（円、減税なら負）。 */
  readonly 均等割の上乗せ: number
  /** その年度の定めを確かめていない。額に印がつく。 */
  readonly 未確認?: boolean
}

/** 条例が級地による額と違えた、均等割の非課税限度額（合計所得金額、円）。 */
export type 条例の非課税限度額 = {
  readonly 単身: number
  readonly 一人あたり: number
  /** 同一生計配偶者か扶養親族のある人に加える額。十万円を含む。 */
  readonly 加算: number
}

/** ある年度に住所地として課税する市区町村と、その都道府県。 */
export type 団体 = {
  readonly 名称: string
  readonly 指定都市: boolean
  /** 生活保護の級地。均等割の非課税限度額に効く。 */
  readonly 級地: 級地
  /** なければ級地による額を条例も定めているものとする。 */
  readonly 均等割の非課税限度額?: 条例の非課税限度額 | undefined
  readonly 条例: Readonly<Record<税目, 条例の定め>>
}
