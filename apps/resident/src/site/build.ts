import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { 市区町村 } from '@zeimori/municipalities'
import { build as bundle, stop, type OutputFile } from 'esbuild'
import type { Assets } from '../page/document.tsx'
import { entrance, pagePath, scriptedPage, type SiteSettings } from '../page/pages.tsx'
import { ascii, charactersOf, fontsOf, unicodeRange, type Font } from './fonts.ts'
import { hostingFiles } from './hosting.ts'
import { licenses } from './licenses.ts'
import { paperFonts } from './paper-fonts.ts'

const html = 'text/html; charset=utf-8'

/** A file of the site: what is served under a path. */
export type SiteFile = { readonly bytes: Uint8Array; readonly type: string }

/** The built site. Nothing in it is made per request, so any web server can carry it. */
export type Site = {
  /** By path, without the leading slash. A folder's page is its `index.html`. */
  readonly files: ReadonlyMap<string, SiteFile>
  /** By path: settings for the web servers that may carry the site. No listener of ours serves them. */
  readonly hosting: ReadonlyMap<string, Uint8Array>
  readonly settings: SiteSettings
}

export type BuildOptions = {
  /** The checkout, or the release, that holds the sources and node_modules. */
  readonly root: string
  /** The first one's name stands over the entrance. */
  readonly tenants: readonly [市区町村, ...市区町村[]]
  readonly version: string
  readonly trial: boolean
  /** Whether a listener answers the page without JavaScript. A purely static hosting has none. */
  readonly hasListener: boolean
}

/**
 * Builds the static site of all tenants. The same input gives the same bytes. One at a time: the
 * bundler's process ends with the build.
 */
export async function buildSite(options: BuildOptions): Promise<Site> {
  const { root, tenants, version, trial, hasListener } = options
  const { client, places, inputs } = await bundleClient(root)
  const scripts = client.filter(({ path }) => path.endsWith('.js'))
  const script = scripts.find((file) => fileName(file).startsWith('app-'))
  const style = client.find(({ path }) => path.endsWith('.css'))
  if (script === undefined || style === undefined)
    throw new Error('the client bundle is incomplete')

  const page = (assets: Assets, tenant: 市区町村): string =>
    scriptedPage(tenant, { assets, version, trial }, hasListener)
  const noAssets: Assets = { script: '', style: '', fonts: [] }
  const drafts = [
    entrance(tenants, { assets: noAssets, version, trial }),
    ...tenants.map((tenant) => page(noAssets, tenant)),
  ]
  // What the first page shows comes at once; the rest when a reason or a message needs it.
  const first = charactersOf([...drafts, ascii])
  const isPlaces = (file: OutputFile): boolean => places.has(fileName(file))
  const later = others(
    charactersOf(scripts.filter((file) => !isPlaces(file)).map(({ text }) => text)),
    first,
  )
  // The names of the municipalities: only for who looks for another one than the page's own.
  const named = others(charactersOf(scripts.filter(isPlaces).map(({ text }) => text)), first, later)
  const cache = join(root, '.cache/fonts')
  const sets = [first, later, named].map((characters) => fontsOf(characters, cache))
  const fonts = (await Promise.all(sets)).flat().map((font) => ({
    ...font,
    path: hashed(`noto-sans-jp-${font.weight}`, 'woff2', font.bytes),
  }))
  const sheet = Buffer.from(fonts.map(fontFace).join('') + style.text)
  const sheetPath = hashed('site', 'css', sheet)
  const assets: Assets = {
    script: `/assets/${fileName(script)}`,
    style: `/${sheetPath}`,
    fonts: fonts.filter(({ characters }) => characters === first).map(({ path }) => `/${path}`),
  }

  return {
    settings: { assets, version, trial },
    hosting: hostingFiles(),
    files: new Map<string, SiteFile>([
      ...scripts.map(
        (file) =>
          [
            `assets/${fileName(file)}`,
            { bytes: file.contents, type: 'text/javascript; charset=utf-8' },
          ] as const,
      ),
      [sheetPath, { bytes: sheet, type: 'text/css; charset=utf-8' }],
      ...fonts.map(({ path, bytes }) => [path, { bytes, type: 'font/woff2' }] as const),
      [
        'assets/LICENSES.txt',
        {
          bytes: Buffer.from(licenses(root, inputs)),
          type: 'text/plain; charset=utf-8',
        },
      ],
      [
        'index.html',
        { bytes: Buffer.from(entrance(tenants, { assets, version, trial })), type: html },
      ],
      ...tenants.map(
        (tenant) =>
          [
            `${pagePath(tenant).slice(1)}index.html`,
            { bytes: Buffer.from(page(assets, tenant)), type: html },
          ] as const,
      ),
    ]),
  }
}

/** The characters that are in none of the known sets. */
const others = (characters: string, ...known: readonly string[]): string =>
  characters
    .split('')
    .filter((character) => !known.some((set) => set.includes(character)))
    .join('')

type Client = {
  readonly client: readonly OutputFile[]
  /** The names of the modules that hold a prefecture's municipalities. */
  readonly places: ReadonlySet<string>
  /** Every source that went in. */
  readonly inputs: readonly string[]
}

async function bundleClient(root: string): Promise<Client> {
  const source = join(root, 'apps/resident/src')
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: { app: join(source, 'client.tsx'), site: join(source, 'styles/site.css') },
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    splitting: true,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    // Phones of 2018 and later; what is older takes the page without JavaScript.
    target: ['es2018'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    metafile: true,
    plugins: [paperFonts(root)],
  })
  await stop()
  const places = Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint?.includes('/by-prefecture/'))
    .map(([path]) => path.slice(path.lastIndexOf('/') + 1))
  return { client: outputFiles, places: new Set(places), inputs: Object.keys(metafile.inputs) }
}

const fileName = ({ path }: OutputFile): string => path.slice(path.lastIndexOf('/') + 1)

function hashed(name: string, extension: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return `assets/${name}-${hash}.${extension}`
}

/** With `optional` a slow line keeps the system's font: the text is there at once and never jumps. */
const fontFace = ({ weight, characters, path }: Font & { readonly path: string }): string =>
  `@font-face{font-family:'Noto Sans JP';font-weight:${weight};font-display:optional;src:url(/${path}) format('woff2');unicode-range:${unicodeRange(characters)}}`

/** The product's version, from the manifest of the checkout or release. */
export function readVersion(root: string): string {
  const manifest: { version?: unknown } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return typeof manifest.version === 'string' ? manifest.version : '0.0.0'
}
