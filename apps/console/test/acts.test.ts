import { describe, expect, it } from 'vitest'
import { breakGlass } from '../src/acts/break-glass.ts'
import { createTenant } from '../src/acts/create-tenant.ts'
import { inviteAccount, type Invitation } from '../src/acts/invite-account.ts'
import { perform } from '../src/acts/perform.ts'
import { administrator, freshServices, recorded } from './services.ts'

const invitation: Invitation = {
  tenant: '131016',
  login: 'mihon.hanako',
  name: '見本 花子',
  mail: 'hanako@example.jp',
  role: 'client-admin',
  endsOn: undefined,
}

describe('an act', () => {
  const services = freshServices()

  it('changes and records in one step', async () => {
    const made = await perform(
      services(),
      createTenant,
      { id: '131016', name: '千代田区' },
      administrator,
    )
    expect(made).toEqual({ ok: true, result: { id: '131016' } })
    const invited = await perform(services(), inviteAccount, invitation, administrator)
    expect(invited).toMatchObject({ ok: true })
    expect(await recorded(services())).toMatchObject([
      { how: { action: 'tenant.create', result: 'ok' }, what: { tenant: '131016' } },
      { how: { action: 'account.invite', result: 'ok' }, who: { id: administrator.id } },
    ])
  })

  it('keeps nothing of the link but a digest', async () => {
    const { db } = services().store
    const { token } = await db.selectFrom('invitation').select('token').executeTakeFirstOrThrow()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(await recorded(services()))).not.toContain(token)
  })

  it('records what was refused, and changes nothing', async () => {
    const again = await perform(services(), inviteAccount, invitation, administrator)
    expect(again).toEqual({ ok: false, refusal: { code: 'taken', field: 'login' } })
    expect((await recorded(services())).at(-1)).toMatchObject({
      how: { action: 'account.invite', result: 'denied', reason: 'taken' },
    })
  })

  it('is not done to a municipality that is not registered', async () => {
    for (const tenant of ['142051', '999999'])
      expect(
        await perform(
          services(),
          inviteAccount,
          { ...invitation, login: 'tabi', tenant },
          administrator,
        ),
      ).toEqual({ ok: false, refusal: { code: 'not-found' } })
    expect((await recorded(services())).at(-1)).toMatchObject({
      how: { action: 'account.invite', result: 'denied', reason: 'not-found' },
      what: { kind: 'tenant', id: '999999' },
    })
  })

  it('needs a fresh proof of who she is, where it is dangerous', async () => {
    const stale = { ...administrator, provedAt: administrator.provedAt - 6 * 60 * 1000 }
    expect(await perform(services(), inviteAccount, invitation, stale)).toEqual({
      ok: false,
      refusal: { code: 'prove-again' },
    })
  })

  it('is refused to another municipality’s administrator', async () => {
    const other = { ...administrator, actor: { role: 'client-admin', tenant: '142051' } as const }
    expect(await perform(services(), inviteAccount, invitation, other)).toEqual({
      ok: false,
      refusal: { code: 'forbidden' },
    })
    // In her own log: in theirs it would show them who she is, and let her write there.
    expect((await recorded(services())).at(-1)).toMatchObject({
      what: { kind: 'act', id: 'account.invite 131016', tenant: '142051' },
      how: { result: 'denied', reason: 'forbidden' },
    })
  })

  it('in an emergency takes an administrator’s factors away, with a reason, and tells the others', async () => {
    const { db } = services().store
    for (const login of ['unei.ichiro', 'unei.jiro']) {
      const person = { ...invitation, tenant: undefined, login, role: 'provider-admin' } as const
      await perform(services(), inviteAccount, person, administrator)
    }
    await db.updateTable('account').set({ status: 'active' }).where('tenant', 'is', null).execute()
    const { id } = await db
      .selectFrom('account')
      .select('id')
      .where('login', '=', 'unei.ichiro')
      .executeTakeFirstOrThrow()
    await db.insertInto('recovery_code').values({ account: id, hash: 'x', used_at: null }).execute()
    const asked = { login: 'unei.ichiro', reason: '対面で確かめた' }
    expect(await perform(services(), breakGlass, asked, administrator)).toMatchObject({ ok: true })
    const left = await db.selectFrom('recovery_code').select('account').execute()
    const told = await db
      .selectFrom('outbox')
      .select('account')
      .where('template', '=', 'factor-changed')
      .execute()
    expect({ left, told: told.length }).toEqual({ left: [], told: 2 })
    expect((await recorded(services())).at(-1)).toMatchObject({
      what: { kind: 'account', id },
      how: { action: 'signin.break-glass', result: 'ok', reason: '対面で確かめた' },
    })
  })

  it('in an emergency is for the provider’s administrators alone', async () => {
    const asked = { login: invitation.login, reason: '試し' }
    expect(await perform(services(), breakGlass, asked, administrator)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    })
  })
})
