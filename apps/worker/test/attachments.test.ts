import { randomUUID } from 'node:crypto'
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { attachmentFolder, type Verdict } from '@zeimori/attachments'
import { onBoth } from '@zeimori/store/testing'
import { scanQuarantine, sweepAttachments } from '../src/index.ts'
import { clockAt, recorded, servicesOn, vault } from './services.ts'

onBoth('attachments in quarantine', ({ store }) => {
  const root = mkdtempSync(join(tmpdir(), 'zeimori-quarantine-'))
  afterAll(() => rmSync(root, { recursive: true }))
  const folder = attachmentFolder(join(root, 'attachments'), vault)
  const clock = clockAt(new Date().toISOString())
  const services = () => servicesOn(store(), clock)
  let verdict: Verdict = { kind: 'unknown', problem: 'ECONNREFUSED' }
  const scanned = { folder, scanner: async () => verdict }
  const [good, bad] = [randomUUID(), randomUUID()]
  const states = async () => {
    const rows = await store().db.selectFrom('attachment').select(['id', 'state']).execute()
    return Object.fromEntries(rows.map(({ id, state }) => [id, state]))
  }

  it('stay there while no scanner answers', async () => {
    const someone = randomUUID()
    await sql`insert into tenant (id, name) values ('131016', '千代田区')`.execute(store().db)
    await sql`insert into account (tenant, login, name, mail, role, status)
      values ('131016', 'kanri', '見本', 'kanri@example.jp', 'client-admin', 'active')`.execute(
      store().db,
    )
    const { rows } = await sql<{ id: string }>`
      insert into approval (tenant, kind, subject, subject_name, reason, ends_on, requested_by, requested_name, requested_at)
      values ('131016', 'shared-server', '131016', '千代田区', '見本', '2027-03-31', ${someone}, '見本', now())
      returning id`.execute(store().db)
    for (const id of [good, bad]) {
      await folder.keep(id, Buffer.from('見本'), null)
      await sql`insert into attachment (id, tenant, approval, name, type, size, sha256, state, added_by, added_name, added_at)
        values (${id}, '131016', ${rows[0]?.id}, '見本.pdf', 'application/pdf', 6, '', 'quarantined', ${someone}, '見本', now())`.execute(
        store().db,
      )
    }
    expect(await scanQuarantine(scanned).run(services())).toBe(0)
    expect(await scanQuarantine({ folder, scanner: undefined }).run(services())).toBe(0)
    expect(await states()).toEqual({ [good]: 'quarantined', [bad]: 'quarantined' })
  })

  it('are scanned though one before them was damaged, and that is recorded', async () => {
    const [damaged] = [randomUUID()]
    await folder.keep(damaged, Buffer.from('見本'), null)
    await sql`insert into attachment (id, tenant, approval, name, type, size, sha256, state, added_by, added_name, added_at)
      select ${damaged}, tenant, approval, name, type, size, sha256, state, added_by, added_name, added_at - interval '1 day'
      from attachment where id = ${good}`.execute(store().db)
    const [path] = globSync(join(root, '**', `*${damaged}*`))
    writeFileSync(path ?? '', 'x')
    const seen: string[] = []
    const looking = async (bytes: Uint8Array): Promise<Verdict> => {
      seen.push(Buffer.from(bytes).toString())
      return verdict
    }
    expect(await scanQuarantine({ folder, scanner: looking }).run(services())).toBe(0)
    expect(seen).toHaveLength(2)
    const events = await recorded(store())
    expect(events).toMatchObject([
      {
        how: { action: 'attachment.scan', result: 'failed', reason: 'damaged' },
        what: { id: damaged },
      },
    ])
    await sql`update attachment set state = 'removed' where id = ${damaged}`.execute(store().db)
    await folder.remove(damaged)
  })

  it('come out when they are clean, and are destroyed when they are not', async () => {
    const byTurns = async (bytes: Uint8Array): Promise<Verdict> =>
      Buffer.from(bytes).includes('わるい')
        ? { kind: 'infected', signature: 'Zeimori.Test' }
        : { kind: 'clean' }
    await folder.remove(bad)
    await folder.keep(bad, Buffer.from('わるい'), null)
    expect(await scanQuarantine({ folder, scanner: byTurns }).run(services())).toBe(2)
    expect(await states()).toMatchObject({ [good]: 'clean', [bad]: 'infected' })
    expect(await folder.read(bad)).toBeUndefined()
    expect(await folder.read(good)).toBeDefined()
    const mails = await store().db.selectFrom('outbox').select(['template', 'address']).execute()
    expect(mails).toEqual([{ template: 'attachment-infected', address: 'kanri@example.jp' }])
    const events = await recorded(store())
    expect(events.map(({ how }) => `${how.action} ${how.result} ${how.reason}`).toSorted()).toEqual(
      [
        'alert.raise ok undefined',
        'attachment.scan failed Zeimori.Test',
        'attachment.scan failed damaged',
        'attachment.scan ok clean',
        'incident.open ok undefined',
      ],
    )
    // gyomu-2-1-e: whoever is on call is told, and the clock to tell the municipality runs.
    const { db } = store()
    expect(await db.selectFrom('alert').select(['kind', 'severity']).execute()).toEqual([
      { kind: 'malware', severity: 'urgent' },
    ])
    expect(await db.selectFrom('incident').select('kind').execute()).toEqual([{ kind: 'malware' }])
  })

  it('never come back once they were found malicious', async () => {
    verdict = { kind: 'clean' }
    expect(await scanQuarantine(scanned).run(services())).toBe(0)
    const back = sql`update attachment set state = 'quarantined' where id = ${bad}`.execute(
      store().db,
    )
    await expect(back).rejects.toThrow(/does not come back/)
  })

  it('leave no file behind that no entry stands for, once it is an hour old', async () => {
    const orphan = randomUUID()
    await folder.keep(orphan, Buffer.from('見本'), null)
    expect(await sweepAttachments(scanned).run(services())).toBe(0)
    clock.pass(61)
    expect(await sweepAttachments(scanned).run(services())).toBe(1)
    expect(await folder.read(orphan)).toBeUndefined()
    expect(await folder.read(good)).toBeDefined()
  })
})
