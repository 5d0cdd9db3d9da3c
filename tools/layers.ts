/**
 * Every import across packages must stand in the table of docs/architecture.md, and every package that
 * a file imports must stand in its own package.json. Prints a line for each that does not.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(fileURLToPath(new URL('..', import.meta.url)))

/** Which workspace folders each folder may import: `undefined` for all. */
function readTable(): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const rows = readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(
    /^\| `([\w/-]+)` \|[^|]*\| ([^|]*?) \|$/gm,
  )
  return new Map(
    [...rows].map(([, place = '', allowed = '']) => [
      place,
      allowed === 'すべて'
        ? undefined
        : new Set(allowed === '–' ? [] : allowed.split(/,\s*/).map((name) => `@zeimori/${name}`)),
    ]),
  )
}

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>> | undefined>
>

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

const importPattern =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

function importsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(importPattern)].flatMap(([, a, b]) => a ?? b ?? [])
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function problemsOf(folder: string, allowed: ReadonlySet<string> | undefined): readonly string[] {
  const manifest = readManifest(folder)
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))
  return globSync('**/*.{ts,tsx}', { cwd: join(root, folder) }).flatMap((name) => {
    const file = join(root, folder, name)
    const isTest = /(^|\/)test\//.test(name)
    return importsOf(file).flatMap((specifier) => {
      const at = `${relative(root, file)}: ${specifier}`
      if (specifier.startsWith('.')) {
        const target = relative(join(root, folder), resolve(dirname(file), specifier))
        return target.startsWith('..') ? [`${at} は隣のパッケージの中のファイルです`] : []
      }
      if (specifier.startsWith('node:')) return []
      const name_ = packageOf(specifier)
      if (name_.startsWith('@zeimori/') && allowed !== undefined && !allowed.has(name_))
        return [`${at} は docs/architecture.md の表で許されていません`]
      return declared.has(name_) || isTest ? [] : [`${at} が ${folder}/package.json にありません`]
    })
  })
}

const table = readTable()
const folders = globSync(['packages/*/package.json', 'apps/*/package.json', 'bench/package.json'], {
  cwd: root,
}).map((file) => dirname(file))
const problems = folders.flatMap((folder) =>
  table.has(folder)
    ? problemsOf(folder, table.get(folder))
    : [`${folder} が docs/architecture.md の表にありません`],
)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
