import { caseOf, caseStanding, recordsOf, type Case, type CaseStanding } from '@zeimori/inventory'
import {
  readWeaknesses,
  readWeaknessRecords,
  type WeaknessRecordRow,
  type Within,
} from '@zeimori/store'

/** A weakness as the register shows it. */
export type ShownWeakness = Case & {
  readonly id: string
  readonly standing: CaseStanding
  readonly records: readonly WeaknessRecordRow[]
}

/** What is late first, then what is due next, then what is over. */
export async function shownWeaknesses(
  within: Within,
  now: Date,
): Promise<readonly ShownWeakness[]> {
  const rows = await readWeaknesses(within)
  const records = await readWeaknessRecords(within)
  const dueOf = ({ standing }: ShownWeakness): number =>
    standing.state === 'done' ? Infinity : standing.dueAt
  return rows
    .map((row) => {
      const one = caseOf(row)
      const own = records.filter(({ weakness }) => weakness === row.id)
      const standing = caseStanding(one, recordsOf(own), now.getTime())
      return { ...one, id: row.id, standing, records: own }
    })
    .toSorted((a, b) => (dueOf(a) === dueOf(b) ? b.seenAt - a.seenAt : dueOf(a) - dueOf(b)))
}

/** What of it waits for somebody else's agreement. */
export const waitingOf = ({ records }: ShownWeakness): WeaknessRecordRow | undefined =>
  records.findLast(({ kind, agreed }) => kind === 'not-affected' && agreed === null)
