import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import {
  DestroyedKeyError,
  SealedError,
  addVaultKey,
  atTheDoor,
  destroyTenantKeys,
  forgetOldVaultKeys,
  openVault,
  resealAll,
  secretPlace,
  type Store,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const many = 450

onBoth('rotating the key of the vault', ({ store }) => {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-vault-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const place = (digest: string): string => secretPlace('session', digest)
  const rows = (of: Store) =>
    atTheDoor(of, (within) =>
      within.selectFrom('session').select(['digest', 'data']).orderBy('digest').execute(),
    )

  it('seals every secret anew, goes on where it was cut off, and keeps what was sealed', async () => {
    const vault = openVault(folder)
    const values = Array.from({ length: many }, (_, n) => {
      const digest = `d${String(n).padStart(4, '0')}`
      const now = new Date()
      return {
        digest,
        data: vault.seal(`秘密 ${n}`, place(digest), null),
        started_at: now,
        ends_at: now,
      }
    })
    await atTheDoor(store(), (within) => within.insertInto('session').values(values).execute())

    addVaultKey(folder)
    let groups = 0
    const cut = resealAll(store(), vault, async () => {
      groups += 1
      if (groups === 2) throw new Error('cut off')
    })
    await expect(cut).rejects.toThrow('cut off')
    const half = (await rows(store())).filter(({ data }) => vault.isNewest(data, null)).length
    expect(half).toBe(200)

    expect(await resealAll(store(), vault, async () => undefined)).toBe(many - half)
    expect(await resealAll(store(), vault, async () => undefined)).toBe(0)
    forgetOldVaultKeys(folder)
    const kept = (await rows(store())).map(({ digest, data }) => vault.open(data, place(digest)))
    expect(kept).toEqual(values.map((_, n) => `秘密 ${n}`))
  })

  it('seals the secrets of the municipalities’ own providers and of webhooks anew', async () => {
    const vault = openVault(folder)
    const { db } = store()
    await db.insertInto('tenant').values({ id: '999997', name: '見本市' }).execute()
    await db
      .insertInto('identity_provider')
      .values({
        tenant: '999997',
        issuer: 'https://idp.example.jp',
        client_id: 'x',
        client_secret: vault.seal('秘密', 'identity_provider/999997', '999997'),
        trusts_mfa: false,
        changed_at: new Date(),
      })
      .execute()
    const contact = randomUUID()
    await db
      .insertInto('contact')
      .values({
        id: contact,
        tenant: '999997',
        grp: 'on-call',
        place: 1,
        name: '見本',
        organisation: '見本',
        tel: '',
        way: 'webhook',
        address: 'https://hook.example.jp',
        secret: vault.seal('合図', secretPlace('contact', contact), '999997'),
        delay_minutes: 0,
        hour_days: 'all',
        hour_from: 0,
        hour_to: 0,
        added_at: new Date(),
      })
      .execute()
    addVaultKey(folder)
    await resealAll(store(), vault, async () => undefined)
    forgetOldVaultKeys(folder)
    const { secret } = await db.selectFrom('contact').select('secret').executeTakeFirstOrThrow()
    expect(vault.open(secret ?? '', secretPlace('contact', contact))).toBe('合図')
    const { client_secret } = await db
      .selectFrom('identity_provider')
      .select('client_secret')
      .executeTakeFirstOrThrow()
    expect(vault.open(client_secret, 'identity_provider/999997')).toBe('秘密')
  })

  it('seals with each municipality’s own key, and with its key all of it is gone', async () => {
    const vault = openVault(folder)
    const { db } = store()
    await db.insertInto('tenant').values({ id: '999998', name: '見本町' }).execute()
    const providerPlace = (tenant: string) => `identity_provider/${tenant}`
    const shared = { issuer: 'https://idp.example.jp', client_id: 'x', trusts_mfa: false }
    // Of before there were keys of each municipality's own.
    const client_secret = vault.seal('町の秘密', providerPlace('999998'), null)
    await db
      .insertInto('identity_provider')
      .values({ ...shared, tenant: '999998', client_secret, changed_at: new Date() })
      .execute()
    const people = { tenant: '999998', login: 'mihon.machi', name: '見本', mail: '' }
    const { id: account } = await db
      .insertInto('account')
      .values({ ...people, role: 'client-admin', status: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const id = randomUUID()
    const data = vault.seal('種', secretPlace('factor', id), null)
    await db.insertInto('factor').values({ id, account, kind: 'totp', label: '', data }).execute()
    expect(await resealAll(store(), vault, async () => undefined)).toBe(2)

    destroyTenantKeys(folder, '999998')
    const secrets = await db
      .selectFrom('identity_provider')
      .select(['tenant', 'client_secret'])
      .orderBy('tenant')
      .execute()
    const factor = await db.selectFrom('factor').select('data').executeTakeFirstOrThrow()
    const opened = secrets.map((row) => {
      try {
        return vault.open(row.client_secret, providerPlace(row.tenant))
      } catch (error) {
        return error instanceof SealedError
      }
    })
    expect(opened).toEqual(['秘密', true])
    for (const one of [vault, openVault(folder)]) {
      expect(() => one.open(factor.data, secretPlace('factor', id))).toThrow(SealedError)
      expect(() => one.seal('x', 'a', '999998')).toThrow(DestroyedKeyError)
      expect([one.holds('999998'), one.holds('999997')]).toEqual([false, true])
    }
    // The others' go on being rotated, and it stays gone.
    addVaultKey(folder)
    expect(await resealAll(store(), vault, async () => undefined)).toBe(many + 2)
    forgetOldVaultKeys(folder)
    expect(readFileSync(join(folder, 'tenants/999998.key'))).toHaveLength(0)
    await db.deleteFrom('factor').execute()
  })

  it('is seen at once by a process that runs, which then cannot open what was forgotten', () => {
    const running = openVault(folder)
    const old = running.seal('x', 'a', null)
    addVaultKey(folder)
    expect(running.isNewest(running.seal('x', 'a', null), null)).toBe(true)
    expect(running.open(old, 'a')).toBe('x')
    forgetOldVaultKeys(folder)
    expect(() => running.open(old, 'a')).toThrow(SealedError)
  })

  it('knows every column that holds what the vault has sealed', async () => {
    const { rows: columns } = await sql<{ table_name: string; column_name: string }>`
      select table_name, column_name from information_schema.columns
      where table_schema = 'public' and column_name ~ '(secret|sealed|token|password|key)$'
      order by 1, 2`.execute(store().db)
    expect(columns.map((one) => `${one.table_name}.${one.column_name}`)).toEqual([
      // Digests, or what only opens once and is kept as a digest.
      'account.password',
      // The name of a case, not a key.
      'alert.key',
      'contact.secret',
      // The name of a deadline, not a key.
      'deadline_reminder.key',
      'identity_provider.client_secret',
      'invitation.token',
      // The name of an event, not a key.
      'outbox.key',
      'outbox.sealed',
    ])
  })

  it('leaves the key where only its owner can read it', () => {
    const file = join(folder, 'vault.key')
    expect((statSync(file).mode % 0o1000).toString(8)).toBe('600')
    expect(readFileSync(file)).toHaveLength(32)
  })
})
