import type { 年度の記号 } from '@zeimori/tax'
import type { Colours } from './colours.ts'
import type { Correction } from './corrections.ts'
import type { LocalText } from './local-text.ts'

/** The round sign beside the name: a letter, or the outline of a drawing on a field of 24 by 24. */
export type Crest = { readonly letter: string } | { readonly outline: string }

/** Where residents may ask. */
export type Contact = {
  /** 「総務部 市民税課」 */
  readonly office: LocalText
  readonly phone: string
  /** 「平日 午前8時30分から午後5時まで」 */
  readonly hours: LocalText
  readonly address: LocalText | undefined
  readonly url: string | undefined
}

/** Something that a municipality tells its residents for a while. Both days are shown days, in Japan. */
export type Notice = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly title: LocalText
  readonly text: LocalText
  readonly url: string | undefined
}

/** A year that the municipality has approved, and the day from which residents see it. */
export type OpenYear = {
  readonly year: 年度の記号
  readonly opens: string
  readonly approvedBy: string
  readonly approvedOn: string
}

/** What a municipality has settled for its pages. Read once, from its file. */
export type TenantSettings = {
  /** The six digits. */
  readonly code: string
  readonly name: LocalText | undefined
  readonly crest: Crest | undefined
  readonly colours: Colours | undefined
  /** A sentence of its own above the first choice. */
  readonly greeting: LocalText | undefined
  readonly contact: Contact
  readonly years: readonly OpenYear[]
  readonly notices: readonly Notice[]
  readonly corrections: readonly Correction[]
  /** Files beside this one. */
  readonly rates: string | undefined
  readonly ownForm: { readonly pdf: string; readonly layout: string } | undefined
}
