import { join } from 'node:path'
import {
  build as bundle,
  type BuildOptions,
  type Metafile,
  type OutputFile,
  type Plugin,
} from 'esbuild'
import type { LanguageCode } from '../languages/list.ts'
import { inLanguage } from './languages.ts'
import { rareFont } from './paper-fonts.ts'

/** What one language hands to the browser. */
export type Client = {
  readonly files: readonly OutputFile[]
  /** The names of the modules that hold a prefecture's municipalities. */
  readonly places: ReadonlySet<string>
  /** The names of the modules that are fetched when they are needed, and not kept before. */
  readonly rare: ReadonlySet<string>
  /** Every source that went in. */
  readonly inputs: readonly string[]
}

const source = (root: string): string => join(root, 'apps/resident/src')

const shared = (root: string, plugins: readonly Plugin[]) =>
  ({
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    plugins: [...plugins],
  }) satisfies BuildOptions

/** Phones of 2018 and later; what is older takes the page without JavaScript. */
const browsers = ['es2018']

/**
 * The scripts and the style of one language.
 * @param fonts puts the fonts of the papers in
 */
export async function bundleClient(
  root: string,
  language: LanguageCode,
  fonts: Plugin,
): Promise<Client> {
  const { outputFiles, metafile } = await bundle({
    ...shared(root, [inLanguage(root, language), fonts]),
    entryPoints: {
      app: join(source(root), 'client.tsx'),
      about: join(source(root), 'about/client.ts'),
      site: join(source(root), 'styles/site.css'),
    },
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    splitting: true,
    minify: true,
    target: browsers,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const enteredAt = (wanted: RegExp): ReadonlySet<string> =>
    new Set(
      Object.entries(metafile.outputs)
        .filter(([, { entryPoint = '' }]) => wanted.test(entryPoint))
        .map(([path]) => path.slice(path.lastIndexOf('/') + 1)),
    )
  const shell = await bundleShell(root, language, partsOf(metafile, startOfApp))
  return {
    files: [...outputFiles, ...shell.outputFiles],
    places: enteredAt(/\/by-prefecture\//),
    rare: enteredAt(rareFont),
    inputs: [...Object.keys(metafile.inputs), ...Object.keys(shell.metafile.inputs)],
  }
}

/** What draws the screens, fetched when one of them is come to. */
const startOfApp = /\/page\/start-app\.tsx$/

/** The part that is entered at a source, and every part that it cannot begin without. */
function partsOf({ outputs }: Metafile, entry: RegExp): readonly string[] {
  const found = new Set<string>()
  const take = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { path: needed, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') take(needed)
  }
  for (const [path, { entryPoint = '' }] of Object.entries(outputs))
    if (entry.test(entryPoint)) take(path)
  return [...found].map((path) => `/${path}`)
}

/** The script that runs before the first sight: one file by itself, so that nothing else is waited for. */
const bundleShell = (root: string, language: LanguageCode, parts: readonly string[]) =>
  bundle({
    ...shared(root, [inLanguage(root, language)]),
    entryPoints: { shell: join(source(root), 'offline/shell.ts') },
    outdir: 'assets',
    entryNames: '[name]-[hash]',
    minify: true,
    target: browsers,
    define: { APP_PARTS: JSON.stringify(parts) },
  })

/** The service worker, with the key that it trusts. The same for all languages. */
export async function bundleWorker(root: string, publicKey: string): Promise<OutputFile> {
  const { outputFiles } = await bundle({
    ...shared(root, []),
    entryPoints: { 'service-worker': join(source(root), 'worker/main.ts') },
    outdir: '.',
    minify: true,
    target: ['es2020'],
    define: { RELEASE_KEY: JSON.stringify(publicKey) },
  })
  return only(outputFiles)
}

/** The name of a bundled file, without its folder. */
export const fileName = ({ path }: OutputFile): string => path.slice(path.lastIndexOf('/') + 1)

function only(files: readonly OutputFile[]): OutputFile {
  const [file, ...others] = files
  if (file === undefined || others.length > 0) throw new Error('one file was expected')
  return file
}
