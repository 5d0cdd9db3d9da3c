/** 一つの用語を、住民にどう言うか。 */
export type Entry = {
  /** ふつうの言葉での一文か二文。 */
  readonly plain: string
  /** 税額決定通知書のどの欄に出るか。出ないものにはない。 */
  readonly notice?: string
}
