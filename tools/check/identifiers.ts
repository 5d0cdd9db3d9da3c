/**
 * Names in kanji must be the names they seem to be: full-width digits, half-width kana and compatibility
 * characters compile, but are other names than those that look the same. Files and folders are ASCII.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-step.ts'

/** Comments and texts are not names. */
const texts = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
const identifier = /[\p{ID_Start}_$][\p{ID_Continue}$]*/gu
const folders = ['packages', 'apps', 'bench', 'tools']

const problems: string[] = []
for (const name of globSync(
  folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
  { cwd: root, exclude: (path) => path.includes('node_modules') },
)) {
  if (/[^\x20-\x7e]/.test(name)) problems.push(`${name}: ファイルの名前は ASCII にします`)
  const found = readFileSync(join(root, name), 'utf8').replace(texts, ' ').matchAll(identifier)
  for (const word of new Set(Array.from(found, ([text]) => text)))
    if (word !== word.normalize('NFKC'))
      problems.push(`${name}: ${word} は ${word.normalize('NFKC')} と書きます`)
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
