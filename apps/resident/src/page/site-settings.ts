import type { LanguageCode } from '../languages/list.ts'
import type { Layout } from './paths.ts'

export type Assets = {
  /** Calculates. */
  readonly script: string
  /** Runs before the first sight; refuses frames, and keeps the page for when there is no network. */
  readonly shell: string
  /** Brings a municipality's name and news into the pages that all share. */
  readonly about: string
  readonly style: string
  /** Fetched early, because all text waits for them. */
  readonly fonts: readonly string[]
  /** The style sheet of the fonts that no first sight needs. */
  readonly laterFonts?: string
}

/** What every page of one site shares. */
export type SiteSettings = {
  readonly assets: Assets
  readonly version: string
  /** Nothing on it counts yet: every page says so. */
  readonly trial: boolean
  readonly layout: Layout
  /** The languages that the site is built in. */
  readonly offered: readonly LanguageCode[]
  /** Whether a listener answers the page without JavaScript. A purely static hosting has none. */
  readonly hasListener: boolean
}
