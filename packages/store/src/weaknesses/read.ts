import type { Within } from '../within.ts'

/** Every weakness that was ever seen, in the order in which they were. */
export const readWeaknesses = (within: Within) =>
  within.selectFrom('weakness').selectAll().orderBy('seen_at').orderBy('id').execute()

export type WeaknessRow = Awaited<ReturnType<typeof readWeaknesses>>[number]

/** What people did about them, the earliest first, each with what somebody else answered to it. */
export const readWeaknessRecords = (within: Within) =>
  within
    .selectFrom('weakness_record as r')
    .leftJoin('weakness_answer as a', 'a.record', 'r.id')
    .selectAll('r')
    .select(['a.agreed', 'a.body as answer', 'a.answered_name', 'a.answered_at'])
    .orderBy('r.written_at')
    .orderBy('r.id')
    .execute()

export type WeaknessRecordRow = Awaited<ReturnType<typeof readWeaknessRecords>>[number]

/** When somebody looked last; undefined for never. */
export const lastWeaknessLook = (within: Within) =>
  within.selectFrom('weakness_look').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst()
