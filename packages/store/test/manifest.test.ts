import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { checkSchema } from '../src/index.ts'
import { onBoth } from './stores.ts'

onBoth('the schema of a migrated database', ({ store }) => {
  it('is what the manifest says', async () => {
    expect(await checkSchema(store())).toEqual({ missing: [], foreign: [] })
  })

  for (const [what, statement, undo] of [
    [
      'a trigger that refuses to change the log',
      'alter table audit_record disable trigger audit_record_refuse_rows',
      'alter table audit_record enable trigger audit_record_refuse_rows',
    ],
    [
      'row-level security',
      'alter table account no force row level security',
      'alter table account force row level security',
    ],
    [
      'a right that somebody gave',
      'grant delete on audit_checkpoint to zeimori_tenant',
      'revoke delete on audit_checkpoint from zeimori_tenant',
    ],
    ['a table of somebody else', 'create table other (id int)', 'drop table other'],
  ] as const)
    it(`tells of ${what}`, async () => {
      await sql.raw(statement).execute(store().db)
      const { missing, foreign } = await checkSchema(store())
      await sql.raw(undo).execute(store().db)
      expect(missing.length + foreign.length).toBeGreaterThan(0)
      expect(await checkSchema(store())).toEqual({ missing: [], foreign: [] })
    })
})
