/**
 * Every import across packages must stand in the table of docs/architecture.md, and every package that
 * a file imports must stand in its own package.json. Tests may look at any package's front door. What asks the
 * database stands where docs/architecture.md says.
 * Prints a line for each import that breaks this.
 */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { queryProblems } from './queries.ts'
import { root } from './run-step.ts'

type Allowed = ReadonlySet<string> | 'everything'

/** Which packages each folder may import. */
function readTable(): ReadonlyMap<string, Allowed> {
  const rows = readFileSync(join(root, 'docs/architecture.md'), 'utf8').matchAll(
    /^\| `([\w/-]+)` +\|[^|]*\| ([^|]*?) +\|$/gm,
  )
  return new Map([...rows].map(([, place = '', cell = '']) => [place, readCell(cell)]))
}

function readCell(cell: string): Allowed {
  if (cell === 'すべて') return 'everything'
  return new Set(cell === '–' ? [] : cell.split(/,\s*/).map((name) => `@zeimori/${name}`))
}

const readManifest = (
  folder: string,
): { name: string; dependencies?: object; devDependencies?: object } =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

const importPattern =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(importPattern)].flatMap(([, a, b]) => a ?? b ?? [])

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function problemsOf(folder: string, allowed: Allowed): readonly string[] {
  const { name: own, dependencies, devDependencies } = readManifest(folder)
  const declared = new Set([own, ...Object.keys({ ...dependencies, ...devDependencies })])

  const problemWith = (file: string, specifier: string): string | undefined => {
    const inside = relative(join(root, folder), file)
    if (specifier.startsWith('.')) {
      const target = relative(join(root, folder), resolve(dirname(file), specifier))
      return target.startsWith('..') ? 'は隣のパッケージの中のファイルです' : undefined
    }
    const imported = packageOf(specifier)
    if (specifier.startsWith('node:') || inside.startsWith('test/')) return undefined
    if (imported.startsWith('@zeimori/') && allowed !== 'everything' && !allowed.has(imported))
      return 'は docs/architecture.md の表で許されていません'
    return declared.has(imported) ? undefined : `が ${folder}/package.json にありません`
  }

  return globSync('**/*.{ts,tsx}', { cwd: join(root, folder) }).flatMap((name) => {
    const file = join(root, folder, name)
    return importsOf(file).flatMap((specifier) => {
      const problem = problemWith(file, specifier)
      return problem === undefined ? [] : [`${folder}/${name}: ${specifier} ${problem}`]
    })
  })
}

const table = readTable()
const folders = globSync(['packages/*/package.json', 'apps/*/package.json', 'bench/package.json'], {
  cwd: root,
}).map((file) => dirname(file))
const problems = folders.flatMap((folder) => {
  const allowed = table.get(folder)
  return allowed === undefined
    ? [`${folder} が docs/architecture.md の表にありません`]
    : problemsOf(folder, allowed)
})
const all = [...problems, ...queryProblems()]
for (const problem of all) console.error(problem)
process.exitCode = all.length === 0 ? 0 : 1
