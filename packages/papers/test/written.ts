import { valueText, type Values } from '../src/index.ts'

/** The boxes of some ids as they are written; blank ones are not there. */
export const written = (values: Values, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const value = values[id]
      return value === undefined ? [] : [[id, valueText(value)]]
    }),
  )

export const filledIn = (values: Values, prefix: string): Readonly<Record<string, string>> =>
  written(
    values,
    Object.keys(values).filter((id) => id.startsWith(prefix)),
  )
