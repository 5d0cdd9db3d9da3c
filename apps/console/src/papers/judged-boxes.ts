import { judgedFields, paperOf, type Judged, type PaperName } from '@zeimori/records'

/** The name of the box of something that a person writes: no box of the page itself is called so. */
export const judgedName = (field: string): string => `judged-${field}`

/** What stood in the boxes of a paper's form. */
export const judgedIn = (name: PaperName, given: Readonly<Record<string, unknown>>): Judged =>
  Object.fromEntries(
    judgedFields(paperOf(name)).flatMap(({ id }) => {
      const text = given[judgedName(id)]
      return typeof text === 'string' ? [[id, text] as const] : []
    }),
  )
