import { describe, expect, it } from 'vitest'
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
  })
})
