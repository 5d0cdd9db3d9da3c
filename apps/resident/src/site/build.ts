import { stop } from 'esbuild'
import { languageCodes, type LanguageCode } from '../languages/list.ts'
import { lawRead } from '../about/law-read.ts'
import type { Release } from '../offline/release.ts'
import { pagePath, type Layout } from '../page/paths.ts'
import type { SiteSettings } from '../page/site-settings.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { assetsFor, pagesAbout } from './assets.ts'
import { bundleWorker } from './bundle.ts'
import { hostingFiles } from './hosting.ts'
import type { Pages } from './languages.ts'
import { listsOf, placed } from './lists.ts'
import { shellsOf, type Drawn } from './shells.ts'
import { html, json, script, type SiteFile } from './site-file.ts'
import { hashOf, publicKeyOf, signedRelease, type Signing } from './sign.ts'
import { tenantFiles } from './tenant-files.ts'

/** The built site. Nothing in it is made per request, so any web server can carry it. */
export type Site = {
  /** By path, without the leading slash. A folder's page is its `index.html`. */
  readonly files: ReadonlyMap<string, SiteFile>
  /** By path: settings for the web servers that may carry the site. No listener of ours serves them. */
  readonly hosting: ReadonlyMap<string, Uint8Array>
  readonly tenants: Tenants
  /** How the pages of each language are drawn, for what is answered per request. */
  readonly drawn: readonly [Spoken, ...Spoken[]]
  /** Names what the site is made of. */
  readonly release: string
}
/** A language, and how its pages are drawn. */
type Spoken = readonly [LanguageCode, Drawing]
export type Drawing = { readonly pages: Pages; readonly settings: SiteSettings }

export type Tenants = readonly [Tenant, ...Tenant[]]

export type BuildOptions = {
  /** The checkout, or the release, that holds the sources and node_modules. */
  readonly root: string
  readonly tenants: Tenants
  readonly version: string
  readonly trial: boolean
  /** Whether a listener answers the page without JavaScript. A purely static hosting has none. */
  readonly hasListener: boolean
  /** `own`: a host for one municipality. */
  readonly layout: Layout
  readonly sign: Signing
  /** The first is where visitors without a language are led. Every one that there is, where not given. */
  readonly languages?: readonly LanguageCode[]
}

/**
 * Builds the static site of all tenants. The same input gives the same bytes. One at a time: the
 * bundler's process ends with the build.
 */
export async function buildSite(options: BuildOptions): Promise<Site> {
  const { root, tenants, sign } = options
  const shells = await shellsOf(root, options.languages ?? languageCodes)
  const worker = await bundleWorker(root, publicKeyOf(sign.key))
  await stop()
  const { drawn, files: assets, usedBy } = await assetsFor(options, shells)

  const files = new Map<string, SiteFile>(assets)
  const [main, ...others] = drawn
  if (main === undefined) throw new Error('no language')
  files.set('index.html', html(main.shell.pages.entrance(tenants, main.settings)))
  for (const one of drawn)
    for (const [path, text] of pagesAbout(one, options)) files.set(path, text)
  for (const tenant of tenants) addTenant(files, tenant, drawn, options.layout)

  const { hashes, files: lists } = listsOf(bytesIn(files), placed(usedBy))
  for (const [path, bytes] of lists) files.set(path, { bytes, type: json })
  const hosting = hostingFiles()
  const beside = new Map([...hosting, ['service-worker.js', worker.contents] as const])
  const release = releaseOf(options, hashes, beside)
  files.set('release.json', { bytes: signedRelease(release, sign.key), type: json })
  files.set('service-worker.js', { bytes: worker.contents, type: script })
  return {
    files,
    hosting,
    tenants,
    drawn: [spoken(main), ...others.map(spoken)],
    release: release.release,
  }
}

const spoken = ({ shell: { language, pages }, settings }: Drawn): Spoken => [
  language,
  { pages, settings },
]

const bytesIn = (files: ReadonlyMap<string, SiteFile>): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].map(([path, { bytes }]) => [path, bytes]))

function releaseOf(
  { version, sign, layout, tenants: [first] }: BuildOptions,
  lists: Release['lists'],
  beside: ReadonlyMap<string, Uint8Array>,
): Release {
  const made = hashOf(Buffer.from(JSON.stringify(lists))).slice(0, 12)
  const release = `${version}-${made}`
  return {
    format: 1,
    release,
    version,
    law: lawRead.地方税法,
    issued: sign.issued(release),
    lists,
    beside: Object.fromEntries(
      Array.from(beside, ([path, bytes]) => [`/${path}`, hashOf(bytes)] as const),
    ),
    ...(layout === 'own' && { host: first.団体.番号 }),
    stopped: sign.stopped,
    revoked: sign.revoked,
  }
}

/** A municipality's page in each language, and what they share. */
function addTenant(
  files: Map<string, SiteFile>,
  tenant: Tenant,
  drawn: readonly Drawn[],
  layout: Layout,
): void {
  const { files: own, colours } = tenantFiles(tenant, layout)
  for (const [path, file] of own) files.set(path, file)
  for (const { shell, settings } of drawn) {
    const place = pagePath({ code: tenant.団体.番号, language: shell.language }, layout)
    files.set(
      `${place.slice(1)}index.html`,
      html(shell.pages.scriptedPage(tenant, settings, colours)),
    )
  }
}
