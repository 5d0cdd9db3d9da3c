import type { LanguageCode } from '../languages/list.ts'
import type { Assets, SiteSettings } from '../page/site-settings.ts'
import { bundleClient, fileName, type Client } from './bundle.ts'
import { pagesIn, type Pages } from './languages.ts'
import { paperFonts } from './paper-fonts.ts'

/** What a language brings, shared by the pages of all municipalities. */
export type Shell = {
  readonly language: LanguageCode
  readonly client: Client
  readonly pages: Pages
}

/** Bundles these languages. A text that one of them lacks fails the build. */
export function shellsOf(root: string, codes: readonly LanguageCode[]): Promise<readonly Shell[]> {
  const fonts = paperFonts(root)
  return Promise.all(
    codes.map(async (language) => ({
      language,
      client: await bundleClient(root, language, fonts),
      pages: await pagesIn(root, language),
    })),
  )
}

export const scriptsOf = ({ client }: Shell) =>
  client.files.filter(({ path }) => path.endsWith('.js'))

/** The style, which is the same for every language. */
export function styleOf({ client }: Shell): string {
  const style = client.files.find(({ path }) => path.endsWith('.css'))
  if (style === undefined) throw new Error('the client bundle has no style')
  return style.text
}

/** Where a page of this language finds its programs. */
export function assetsOf(
  shell: Shell,
  styles: Pick<Assets, 'style' | 'fonts' | 'laterFonts'>,
): Assets {
  const named = (name: string): string => {
    const file = scriptsOf(shell).find((one) => fileName(one).startsWith(`${name}-`))
    if (file === undefined) throw new Error(`the client bundle has no ${name}`)
    return `/assets/${fileName(file)}`
  }
  return { script: named('app'), shell: named('shell'), about: named('about'), ...styles }
}

/** Only the Japanese pages bring a font along; the others take those of the device. */
export const isDrawnInOurFont = (language: LanguageCode): boolean =>
  language === 'ja' || language === 'ja-easy'

export type Drawn = { readonly shell: Shell; readonly settings: SiteSettings }
