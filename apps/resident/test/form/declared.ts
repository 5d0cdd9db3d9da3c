/** What is filled in, and what the declaration then holds. */
export type Declared = {
  readonly of: string
  readonly fields: Readonly<Record<string, string>>
  readonly declared: object
}
