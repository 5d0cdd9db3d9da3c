import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { modules, texts } from './written-texts.ts'

const source = join(texts, '..')

/** Every program of the page but its texts, without what it imports. */
const programs: readonly string[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('texts/'))
  .map((path) => readFileSync(join(source, path), 'utf8').replace(/^import [\s\S]*?from .*$/gm, ''))

/** Every place in a table where a text stands: 「aboutText.scope.title」. */
function placesIn(value: unknown, at: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [at]
  return Object.entries(value).flatMap(([key, one]) => placesIn(one, `${at}.${key}`))
}

/**
 * What a program says of a table: 「aboutText.scope.title」; 「aboutText.scope」 where it hands on the whole; and
 * 「aboutText.*.title」 where it asks by a name that it holds. A constant that stands for a part of the table
 * counts as that part.
 */
function said(program: string, table: string): readonly string[] {
  const naming = new RegExp(`^const (\\w+) = (${table}(?:\\.\\w+)*)$`, 'gm')
  const names = [...program.matchAll(naming)].map(([, name = '', of = '']) => [name, of] as const)
  const rest = program.replace(naming, '')
  return [[table, table] as const, ...names].flatMap(([name, of]) =>
    [...rest.matchAll(saying(name))].map(
      ([, path = '', asked, after = '']) => of + path + (asked === undefined ? '' : `.*${after}`),
    ),
  )
}

/** A name that is no part of another one, what follows it, and what follows that behind brackets. */
const saying = (name: string): RegExp =>
  new RegExp(
    `(?<![\\w']|(?<!\\.\\.)\\.)${name}((?:\\.\\w+)*)(?![\\w:'])(?:(\\[)[^\\]]*\\]((?:\\.\\w+)*))?`,
    'g',
  )

/** Whether it is said itself, or with the whole that it is part of; what follows it in a use is done with it. */
function isSaid(place: string, use: string): boolean {
  const parts = place.split('.')
  return use
    .split('.')
    .slice(0, parts.length)
    .every((part, at) => part === '*' || part === parts[at])
}

describe('文の表に', () => {
  for (const name of modules)
    it(`${name} のどの文も、画面のどこかに出る`, async () => {
      const loaded: Record<string, unknown> = { ...(await import(join(texts, name))) }
      const unused = Object.entries(loaded).flatMap(([table, value]) => {
        if (typeof value !== 'object' || value === null) return []
        const uses = programs.flatMap((program) => said(program, table))
        return placesIn(value, table).filter((place) => !uses.some((use) => isSaid(place, use)))
      })
      expect(unused).toEqual([])
    })
})
