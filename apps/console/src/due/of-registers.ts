import { registerOf } from '@zeimori/records'
import { readEntries, readDue, type Entry, type Within } from '@zeimori/store'
import type { Caller } from '../acts/act.ts'
import { approves, isOwn } from '../acts/registers/which.ts'

/** How much is late of what her side can do: papers are the provider's to write. */
export async function overdueDeadlines(
  within: Within,
  tenant: string | undefined,
  now: Date,
): Promise<number> {
  const all = await readDue(within, tenant, now.getTime())
  return all.filter(
    ({ standing, of }) =>
      standing.state === 'over' && (of.kind === 'register' || tenant === undefined),
  ).length
}

/** How many entries wait for an answer that she may give. */
export async function entriesToAnswer(within: Within, caller: Caller): Promise<number> {
  const waits = (entry: Entry): boolean =>
    entry.state === 'asked' && approves(registerOf(entry.register), caller) && !isOwn(entry, caller)
  return (await readEntries(within)).filter(waits).length
}
