import type { LanguageCode } from '../languages/list.ts'
import { aboutPages, aboutPath, refusalPages } from '../page/paths.ts'
import type { Assets, SiteSettings } from '../page/site-settings.ts'
import type { BuildOptions } from './build.ts'
import { fileName } from './bundle.ts'
import { facesFor, fontFace, hashedName } from './faces.ts'
import { licenses } from './licenses.ts'
import { assetsOf, isDrawnInOurFont, scriptsOf, styleOf, type Drawn, type Shell } from './shells.ts'
import { html, plain, script, style, type SiteFile } from './site-file.ts'

export type AssetFiles = {
  readonly drawn: readonly Drawn[]
  readonly files: ReadonlyMap<string, SiteFile>
  /** Which languages need an asset, by its path. */
  readonly usedBy: ReadonlyMap<string, readonly LanguageCode[]>
}

/** Scripts, style and fonts, and with them how each language draws its pages. */
export async function assetsFor(
  options: BuildOptions,
  shells: readonly Shell[],
): Promise<AssetFiles> {
  const { root, tenants, version, trial, hasListener, layout } = options
  const offered = shells.map(({ language }) => language)
  const settings = (assets: Assets): SiteSettings => ({
    assets,
    version,
    trial,
    layout,
    offered,
    hasListener,
  })
  const drafts = shells.map((shell) => ({
    shell,
    settings: settings(assetsOf(shell, { style: '', fonts: [] })),
  }))
  const [first] = tenants
  const texts = drafts
    .filter(({ shell }) => isDrawnInOurFont(shell.language))
    .map((draft) => ({
      first: draft.shell.pages.scriptedPage(first, draft.settings, undefined),
      later: pagesAbout(draft, options).map(([, { bytes }]) => Buffer.from(bytes).toString('utf8')),
    }))
  const [own] = texts
  const faces = await facesFor(
    root,
    shells,
    own?.first ?? '',
    texts.flatMap(({ first: other, later }) => [other, ...later]),
  )
  const [shell] = shells
  const [early, late] = [true, false].map((now) => faces.filter(({ isFirst }) => isFirst === now))
  const sheet = sheetOf(
    'site',
    (early ?? []).map(fontFace).join('') + (shell === undefined ? '' : styleOf(shell)),
  )
  const lateSheet = sheetOf('fonts', (late ?? []).map(fontFace).join(''))
  // Japanese terms stand on every page, and not every device has letters for them.
  const styles = { style: `/${sheet.path}`, fonts: [], laterFonts: `/${lateSheet.path}` }
  const ours = {
    ...styles,
    fonts: (early ?? []).map(({ path }) => `/${path}`),
  }
  const drawn = shells.map((one) => ({
    shell: one,
    settings: settings(assetsOf(one, isDrawnInOurFont(one.language) ? ours : styles)),
  }))

  const files = new Map<string, SiteFile>()
  const usedBy = new Map<string, readonly LanguageCode[]>()
  const add = (
    path: string,
    bytes: Uint8Array,
    type: string,
    by: readonly LanguageCode[],
  ): void => {
    files.set(path, { bytes, type })
    usedBy.set(`/${path}`, [...(usedBy.get(`/${path}`) ?? []), ...by])
  }
  for (const one of shells)
    for (const file of scriptsOf(one)) {
      const by = one.client.rare.has(fileName(file)) ? [] : [one.language]
      add(`assets/${fileName(file)}`, file.contents, script, by)
    }
  for (const { path, bytes } of [sheet, lateSheet]) add(path, bytes, style, offered)
  for (const { path, bytes } of faces) add(path, bytes, 'font/woff2', offered)
  const inputs = shells.flatMap(({ client }) => client.inputs)
  add('assets/LICENSES.txt', Buffer.from(licenses(root, inputs)), plain, [])
  return { drawn, files, usedBy }
}

const sheetOf = (name: string, text: string) => {
  const bytes = Buffer.from(text)
  return { path: hashedName(name, 'css', bytes), bytes }
}

/** The pages about the site, in one language. On a host of its own they bear the municipality's name. */
export function pagesAbout(
  { shell: { language, pages }, settings }: Drawn,
  { layout, tenants: [first] }: BuildOptions,
): readonly (readonly [string, SiteFile])[] {
  const whose = layout === 'own' ? first : undefined
  return [
    ...aboutPages.map(
      (name) =>
        [
          `${aboutPath(name, language).slice(1)}index.html`,
          html(pages.aboutPage(name, settings, whose)),
        ] as const,
    ),
    ...refusalPages.map(
      (name) =>
        [
          `${aboutPath(name, language).slice(1)}index.html`,
          html(pages.refusalPage(name, settings)),
        ] as const,
    ),
  ]
}
