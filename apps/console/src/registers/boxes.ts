import { registerOf, writtenFields, type RegisterName } from '@zeimori/records'
import { Type } from 'typebox'

/** The name of a field's box: no box of the page itself is called so. */
export const boxName = (field: string): string => `field-${field}`

/** The boxes of a register are its own: what the definition does not name is not read. */
export const boxes = { additionalProperties: Type.String({ maxLength: 20_000 }) } as const

/** What stood in the boxes of a register's form. */
export const typedIn = (
  name: RegisterName,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    writtenFields(registerOf(name)).flatMap(({ id }) => {
      const text = given[boxName(id)]
      return typeof text === 'string' ? [[id, text] as const] : []
    }),
  )
