import { createHash } from 'node:crypto'
import { SealedError, type FileCheck, type Within } from '@zeimori/store'
import type { AttachmentFolder } from './keep.ts'

/** Files that were found sound, and when: a long ledger does not open all of them at every look. */
const found = new WeakMap<AttachmentFolder, Map<string, number>>()

/** For how long a file that was found sound is taken to be, in milliseconds, where not looked at afresh. */
const holds = 10 * 60 * 1000

/** How closely files are looked at: opened whatever was found before, or not again within minutes. */
export type Looking = 'afresh' | 'lately'

/** Tells of each file of a record whether it is still what it was when it came. */
export const fileCheck =
  (within: Within, folder: AttachmentFolder, now: Date, looking: Looking): FileCheck =>
  async ({ id, sha256 }) => {
    const row = await within
      .selectFrom('attachment')
      .select(['state', 'sha256'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (row?.state === 'quarantined') return 'waiting'
    if (row?.state !== 'clean') return 'gone'
    if (row.sha256 !== sha256) return 'changed'
    const sound = found.get(folder) ?? new Map<string, number>()
    found.set(folder, sound)
    const at = sound.get(id)
    if (looking === 'lately' && at !== undefined && Math.abs(now.getTime() - at) < holds)
      return 'sound'
    sound.delete(id)
    const state = await stateOf(folder, id, sha256)
    if (state === 'sound') sound.set(id, now.getTime())
    return state
  }

async function stateOf(
  folder: AttachmentFolder,
  id: string,
  sha256: string,
): Promise<'sound' | 'changed' | 'gone'> {
  const bytes = await folder.read(id).catch((error: unknown) => {
    if (error instanceof SealedError) return 'changed' as const
    throw error
  })
  if (bytes === undefined) return 'gone'
  if (bytes === 'changed') return 'changed'
  return createHash('sha256').update(bytes).digest('base64') === sha256 ? 'sound' : 'changed'
}
