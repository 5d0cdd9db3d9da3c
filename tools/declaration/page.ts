/** A page, the keys that have no meaning and the meanings that have no key. */
export type Page = {
  readonly text: string
  readonly unexplained: readonly string[]
  readonly unread: readonly string[]
}

/** The keys without a meaning and the meanings without a key. */
export const gaps = (
  keys: readonly string[],
  explained: readonly string[],
): Pick<Page, 'unexplained' | 'unread'> => ({
  unexplained: keys.filter((key) => !explained.includes(key)),
  unread: explained.filter((key) => !keys.includes(key)),
})

/** A row of a table. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
