import type { Rate } from './kernel/rate.ts'
import type { 級地, 税目 } from './years/shape.ts'

/** 一つの税目について、その団体の条例が標準税率と違える所。違えなければ undefined と零円。 */
export type 条例の定め = {
  /** 所得割の標準税率への上乗せ（減税なら負）。 */
  readonly 所得割の上乗せ: Rate | undefined
  /** 均等割の標準税率への上乗せ（円、減税なら負）。 */
  readonly 均等割の上乗せ: number
}

/** ある年度に住所地として課税する市区町村と、その都道府県。 */
export type 団体 = {
  readonly 名称: string
  readonly 指定都市: boolean
  /** 生活保護の級地。均等割の非課税限度額に効く。 */
  readonly 級地: 級地
  readonly 条例: Readonly<Record<税目, 条例の定め>>
}
