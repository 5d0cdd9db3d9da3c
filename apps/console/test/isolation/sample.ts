import type { TSchema } from 'typebox'
import { Check } from 'typebox/value'

/** What a box may hold, from which the first that fits its form is taken. */
const candidates: readonly string[] = [
  'yes',
  'a',
  'mihon',
  '1',
  '2026-11-22',
  '090000',
  'mihon@example.jp',
  '/people',
  '00000000-0000-4000-8000-00000000000a',
  'a'.repeat(43),
  '',
]

export type Fields = Readonly<Record<string, string>>

const propertiesOf = (schema: TSchema): Readonly<Record<string, TSchema>> =>
  'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null
    ? Object.fromEntries(
        Object.entries(schema.properties).filter((entry): entry is [string, TSchema] =>
          isSchema(entry[1]),
        ),
      )
    : {}

const isSchema = (value: unknown): value is TSchema => typeof value === 'object' && value !== null

/** The names of everything that an address takes. */
export const namesOf = (schema: TSchema): readonly string[] => Object.keys(propertiesOf(schema))

/** Every literal of a schema, wherever it stands. */
const literalsOf = (schema: TSchema): readonly string[] => {
  const own = 'const' in schema && typeof schema.const === 'string' ? [schema.const] : []
  const parts: readonly unknown[] =
    'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : []
  return [...own, ...parts.filter(isSchema).flatMap(literalsOf)]
}

const requiredOf = (schema: TSchema): ReadonlySet<unknown> =>
  new Set('required' in schema && Array.isArray(schema.required) ? schema.required : [])

/**
 * Fills in what an address takes, so that it is taken: from the table of addresses alone. What may be left
 * out is left out, unless it is preferred.
 * @param preferred what some names are to hold, where it fits
 */
export function sample(schema: TSchema, preferred: Fields = {}): Fields {
  const required = requiredOf(schema)
  const entries = Object.entries(propertiesOf(schema)).flatMap(([name, part]) => {
    const wanted = preferred[name]
    if (wanted === undefined && !required.has(name)) return []
    const tried = [
      ...(wanted === undefined ? [] : [wanted]),
      ...literalsOf(part).filter((one) => one !== ''),
      ...candidates,
    ]
    const fitting = tried.find((one) => Check(part, one))
    return fitting === undefined ? [] : [[name, fitting] as const]
  })
  return Object.fromEntries(entries)
}
