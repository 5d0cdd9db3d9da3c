import type { ListSheet } from '@zeimori/documents'
import { Type } from 'typebox'
import { Compile } from 'typebox/compile'

const note = Type.Union([
  Type.Literal('error'),
  Type.Literal('no-answer'),
  Type.Literal('above'),
  Type.Literal('across'),
])
const sheets = Compile(
  Type.Array(
    Type.Object({
      name: Type.String(),
      rows: Type.Array(
        Type.Object({
          row: Type.Integer(),
          hidden: Type.Boolean(),
          cells: Type.Array(
            Type.Object({
              column: Type.Integer(),
              text: Type.String(),
              note: Type.Optional(note),
            }),
          ),
        }),
      ),
      hiddenColumns: Type.Array(Type.Integer()),
    }),
  ),
)

/** The sheets as they wait in the database. */
export const storedText = (read: readonly ListSheet[]): string => JSON.stringify(read)

/** @throws TypeError where something else stands there: a defect of ours */
export function storedSheets(text: string): readonly ListSheet[] {
  const given: unknown = JSON.parse(text)
  if (!sheets.Check(given)) throw new TypeError('what waits to be imported has another form')
  return given
}
