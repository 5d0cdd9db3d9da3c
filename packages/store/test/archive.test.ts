import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { includes, readCheckpoint, type AuditEvent, type Checkpoint } from '@zeimori/records'
import {
  appendEvents,
  archiveMonth,
  checkLog,
  detachMonth,
  forProvider,
  hashing,
  japanTime,
  logLag,
  sealWith,
  sequence,
  signLog,
  tenantLines,
  verifierOf,
  type Sealing,
  type Store,
} from '../src/index.ts'
import { onBoth } from './stores.ts'
import { log, signer } from './trials/made-log.ts'

const event = (n: number, tenant: string): AuditEvent => ({
  at: japanTime(new Date(n)),
  where: { host: 'test', service: 'console', instance: '1' },
  who: { kind: 'operator', id: 'u1', name: `見本\u2028${n}` },
  what: { tenant, kind: 'account', id: String(n) },
  how: { action: 'account.invite', result: 'ok' },
})

async function grow(store: Store, sealing: Sealing, day: string, count: number): Promise<void> {
  const events = Array.from({ length: count }, (_, n) => event(n, n % 2 ? '131016' : '142051'))
  await forProvider(store, (within) => appendEvents(within, sealing, events))
  const now = (): Date => new Date(`${day}T09:00:00+09:00`)
  const tampered = (): never => {
    throw new Error('tampered')
  }
  while ((await sequence({ store, sealing, log, now, tampered })) > 0);
}

const signed = async (store: Store): Promise<Checkpoint> => {
  const key = verifierOf(signer.publicKey)
  const read = key && readCheckpoint((await signLog(store, signer)) ?? '', key)
  if (read === undefined || !read.ok) throw new Error('no checkpoint')
  return read.checkpoint
}

onBoth('the archive of a month', ({ store }) => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = (month: string): string => join(folder, `audit-${month}.ndjson.zst`)
  const sealing = sealWith(new Uint8Array(32).fill(7))
  const today = new Date('2026-11-22T00:00:00Z')

  it('is made of a month that is over, once, and says what it holds', async () => {
    await grow(store(), sealing, '2020-05-10', 700)
    await grow(store(), sealing, '2026-10-10', 300)
    await grow(store(), sealing, '2026-11-10', 30)
    const month = (name: string) => archiveMonth(store(), name, file(name), today)
    expect(await month('2020-05')).toMatchObject({ ok: true, month: { first: 1, last: 700 } })
    expect(await month('2020-05')).toEqual({ ok: false, problem: 'archived' })
    expect(await month('2026-10')).toMatchObject({ ok: true, month: { first: 701, last: 1000 } })
    expect(await month('2026-11')).toEqual({ ok: false, problem: 'open' })
    expect(await month('2025-01')).toEqual({ ok: false, problem: 'empty' })
  })

  it('is not left out of the database before two years and a month, whatever is asked for', async () => {
    await expect(detachMonth(store(), '2026-10')).rejects.toThrow(/two years/)
    await expect(detachMonth(store(), '2019-05')).rejects.toThrow(/no archive/)
  })

  it('stands in for what was taken out of the database, and its proofs are kept', async () => {
    await expect(detachMonth(store(), '2020-05')).rejects.toThrow(/the tree/)
    const before = await signed(store())
    // The log is one for all: it stays as long as the municipality that keeps it the longest wants.
    const own = { tenant: '142051', item: 'logYears', value: 7 } as const
    await store().db.insertInto('tenant').values({ id: '142051', name: '藤沢市' }).execute()
    await store().db.insertInto('tenant_limit').values(own).execute()
    await expect(detachMonth(store(), '2020-05')).rejects.toThrow(/a municipality keeps .* 7 years/)
    await store().db.deleteFrom('tenant_limit').execute()
    expect(await detachMonth(store(), '2020-05')).toBe(700)
    const gone = await checkLog(store(), log, [before])
    expect(gone.broken).toEqual({ kind: 'gap', seq: 701, expected: 1 })
    const { size, broken } = await checkLog(store(), log, [before], [file('2020-05')])
    expect({ size, broken }).toEqual({ size: 1030, broken: undefined })
  })

  it('breaks the chain where it is damaged', async () => {
    const bytes = readFileSync(file('2020-05'))
    const damaged = join(folder, 'damaged.ndjson.zst')
    for (const [name, change] of [
      ['cut', (all: Buffer) => all.subarray(0, Math.floor(all.length / 2))],
      ['spoilt', (all: Buffer) => Buffer.from(all).fill(7, 100, 120)],
    ] as const) {
      writeFileSync(damaged, change(bytes))
      const { broken } = await checkLog(store(), log, [], [damaged])
      expect({ name, broken: broken !== undefined }).toEqual({ name, broken: true })
    }
  })

  it('lets a municipality have its own records only, each with its proof', async () => {
    const checkpoint = await signed(store())
    const span = { from: new Date('2026-01-01'), to: new Date('2027-01-01') }
    const lines: string[] = []
    for await (const group of tenantLines(store(), '131016', span, checkpoint))
      lines.push(...group.trim().split('\n'))
    expect(lines).toHaveLength(165)
    for (const line of lines) {
      const { record, index, path } = JSON.parse(line)
      expect(record.event.what.tenant).toBe('131016')
      const text = line.slice(64, line.lastIndexOf(',"index":'))
      const leaf = hashing.leaf(text)
      expect(includes(hashing, { index, path, leaf, ...checkpoint })).toBe(true)
    }
  })

  it('is what anybody can read with a tool of their own', () => {
    const text = zstdDecompressSync(readFileSync(file('2026-10'))).toString()
    expect(text.trim().split('\n')).toHaveLength(300)
  })

  it('shows what waits for its number', async () => {
    await forProvider(store(), (within) =>
      appendEvents(within, sealing, [event(1, '131016'), event(2, '131016')]),
    )
    const { waiting, oldest, size, signed: covered } = await logLag(store())
    expect({ waiting, size, covered }).toEqual({ waiting: 2, size: 1030, covered: 1030 })
    expect(oldest).toBeInstanceOf(Date)
  })

  it('tells when what is searched by no longer says what the record says', async () => {
    await sql`alter table audit_record disable trigger all`.execute(store().db)
    await sql`update audit_record set who = 'other' where seq = 1010`.execute(store().db)
    const { broken } = await checkLog(store(), log, [], [file('2020-05')])
    expect(broken).toEqual({ kind: 'columns', seq: 1010 })
  })
})
