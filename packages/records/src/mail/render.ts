import { mailTemplates, type MailTemplateName } from './templates.ts'

/** A mail as it is sent, but for its headers. */
export type MailText = { readonly subject: string; readonly text: string }

/** What every text may use. */
export type MailSurroundings = {
  /** The recipient. */
  readonly name: string
  /** The console's address, such as 「https://kanri.example.jp」, without a slash at its end. */
  readonly console: string
}

/** Line breaks, other control characters, and those that turn or hide what follows. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g

/** A value stays within its line, so that nobody can add a line that looks like ours. */
const inOneLine = (value: string): string => value.replaceAll(unseen, ' ').trim()

/** A signed note keeps its lines: it is ours, and made of base64 and plain ASCII. */
const keepsLines: ReadonlySet<string> = new Set(['note'])

/**
 * Puts the values into the text. What looks like a brace inside a value is not looked at again.
 * @throws RangeError if a value is missing: our defect
 */
export function renderMail(
  template: MailTemplateName,
  values: Readonly<Record<string, string>>,
  surroundings: MailSurroundings,
): MailText {
  const { subject, text } = mailTemplates[template]
  const all: Readonly<Record<string, string>> = { ...values, ...surroundings }
  const filled = text.replaceAll(/\{(\w+)\}/g, (_, field: string) => {
    const value = all[field]
    if (value === undefined) throw new RangeError(`the mail ${template} lacks ${field}`)
    return keepsLines.has(field) ? value : inOneLine(value)
  })
  return { subject, text: `${filled}\n` }
}

/**
 * Whether mail can be sent there: one plain address, without quotes, comments, routes or line breaks, so
 * that no library can read it as another or as two. (CWE-93)
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(
    text,
  )
