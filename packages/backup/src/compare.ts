import { inSnapshot, type Store, type TableDigest } from '@zeimori/store'

const line = ({ table, rows, digest }: TableDigest): string => `${table} ${rows} ${digest}`

/** The tables that are not, to the last row, as they were copied; and those that were not copied. */
export async function differingTables(
  store: Store,
  copied: readonly TableDigest[],
): Promise<readonly string[]> {
  const now = await inSnapshot(store, async ({ tables }) => tables)
  const before = new Set(copied.map(line))
  const after = new Set(now.map(line))
  return [
    ...new Set(
      [
        ...copied.filter((one) => !after.has(line(one))),
        ...now.filter((one) => !before.has(line(one))),
      ].map(({ table }) => table),
    ),
  ]
}
