import type { Services } from '../src/services.ts'

/** A weakness that was published two days ago. @returns its id */
export async function sampleWeakness(
  { store, now }: Services,
  name = 'CVE-2026-1',
): Promise<string> {
  const at = now().getTime()
  const day = 24 * 60 * 60 * 1000
  const { id } = await store.db
    .insertInto('weakness')
    .values({
      ecosystem: 'npm',
      name: 'mihon',
      names: JSON.stringify([name, 'GHSA-1']),
      published_at: new Date(at - 2 * day),
      seen_at: new Date(at - day),
      severity: 'high',
      summary: '<b>見本</b>の弱さ',
      fixed_in: '2.0.0',
      versions: '["1.0.0"]',
      doubtful: false,
      state: 'open',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** That somebody else says that it is none here. @returns the id of the record */
export async function sampleExemption({ store, now }: Services, weakness: string): Promise<string> {
  const { id } = await store.db
    .insertInto('weakness_record')
    .values({
      weakness,
      kind: 'not-affected',
      body: 'この機能を使っていない',
      whom: '',
      until: '2027-01-01',
      written_by: 'a',
      written_name: '見本 一郎',
      written_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
