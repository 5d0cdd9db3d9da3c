import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the texts stand: the Japanese ones here, each other language's in a folder beneath. */
export const texts = join(import.meta.dirname, '../../src/texts')

const isModule = (name: string): boolean => name.endsWith('.ts')

/** The files that every language has, by name. */
export const modules: readonly string[] = readdirSync(texts).filter(isModule)

/** Every file of a language, folders within it too, from `texts`: 「ja-easy/law/words.ts」. */
export const filesOf = (language: string): readonly string[] =>
  readdirSync(join(texts, language), { recursive: true, encoding: 'utf8' })
    .filter(isModule)
    .map((name) => join(language, name))

/** The words of a module, and of one that it passes on, line by line, without remarks. */
export function wordsOf(path: string): readonly string[] {
  const source = readFileSync(join(texts, path), 'utf8')
  const passedOn = /^export \* from '([^']+)'$/m.exec(source)?.[1]
  return [
    ...source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').split('\n'),
    ...(passedOn === undefined ? [] : wordsOf(join(dirname(path), passedOn))),
  ]
}

/** Each text by itself, without the keys of tables and what is filled in. */
export const literalsOf = (path: string): readonly string[] =>
  wordsOf(path)
    .join('\n')
    .replace(/'[^'\n]*':|\$\{[^{}`']*\}/g, '')
    .match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []
