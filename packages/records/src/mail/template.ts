/** One kind of mail. Subject and text are fixed; only what stands in braces is put in. */
export type MailTemplate = {
  readonly subject: string
  /** What is put in, besides the recipient's name and the console's address, which every text may use. */
  readonly fields: readonly string[]
  readonly text: string
}

/** What stands at the end of every mail that answers to somebody's deed. */
export const end = `

心当たりがないときは、すぐに所属の管理者か提供者に知らせてください。
このメールは自動で送っています。返信はできません。
税守 管理の画面: {console}/`
