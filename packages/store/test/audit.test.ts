import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { AuditEvent } from '@zeimori/records'
import {
  appendEvents,
  checkLog,
  forProvider,
  forTenant,
  japanTime,
  sealWith,
  sequence,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const log = 'zeimori.test/log'
const sealing = sealWith(new Uint8Array(32).fill(7))

const event = (tenant: string, id: string): AuditEvent => ({
  at: japanTime(new Date(0)),
  where: { host: 'test', service: 'console', instance: '1' },
  who: { kind: 'operator', id: 'u1' },
  what: { tenant, kind: 'account', id },
  how: { action: 'account.invite', result: 'ok' },
})

onBoth('the audit log', ({ store }) => {
  const run = (): Promise<number> =>
    sequence({
      store: store(),
      sealing,
      log,
      now: () => new Date('2026-11-22T00:00:00Z'),
      tampered: (text) => ({
        ...event('', ''),
        what: { kind: 'record' },
        how: { action: 'audit.verify', result: 'failed', reason: `${text.length}` },
      }),
    })

  it('numbers what waits, and its chain holds', async () => {
    await forProvider(store(), (within) =>
      appendEvents(within, sealing, [event('131016', 'a'), event('142051', 'b')]),
    )
    expect(await run()).toBe(2)
    expect(await run()).toBe(0)
    const { size, broken } = await checkLog(store(), log, [])
    expect({ size, broken }).toEqual({ size: 2, broken: undefined })
  })

  it('shows a municipality its own records only', async () => {
    const rows = await forTenant(store(), '131016', (within) =>
      within.selectFrom('audit_record').select(['seq', 'tenant']).execute(),
    )
    expect(rows).toEqual([{ seq: 1, tenant: '131016' }])
  })

  for (const statement of [
    "update audit_record set text = 'x'",
    'delete from audit_record',
    'truncate audit_record',
    "update audit_pending set event = 'x'",
    'truncate audit_pending',
    'truncate audit_record_202611',
    "update audit_record_202611 set text = 'x'",
    'delete from audit_archive',
    'delete from audit_pending',
    'delete from audit_checkpoint',
  ])
    it(`refuses the owner to ${statement}`, async () => {
      await forProvider(store(), (within) => appendEvents(within, sealing, [event('131016', 'c')]))
      if (statement.endsWith('audit_checkpoint'))
        await sql
          .raw(`insert into audit_checkpoint (size, note) values (1, 'x') on conflict do nothing`)
          .execute(store().db)
      if (statement.endsWith('audit_archive'))
        await sql
          .raw(
            `insert into audit_archive values ('2026-01-01', 1, 1, 'x', 'x')
            on conflict do nothing`,
          )
          .execute(store().db)
      await expect(sql.raw(statement).execute(store().db)).rejects.toThrow(/append-only/)
    })

  for (const statement of [
    'select event from audit_pending',
    'delete from audit_pending',
    "update audit_record set text = 'x'",
    'delete from audit_record',
    "insert into audit_record values (9, now(), '', '', '', '', '', '')",
    'select audit_month(current_date)',
    "select audit_detach('2020-01-01')",
    'select * from audit_waiting()',
    'select * from audit_record_202611',
    'drop table audit_record',
  ])
    it(`gives no right to ${statement}`, async () => {
      await expect(
        forTenant(store(), '131016', (within) => sql.raw(statement).execute(within)),
      ).rejects.toThrow(/permission denied|must be owner/)
    })
})
