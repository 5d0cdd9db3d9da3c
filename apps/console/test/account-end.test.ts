import { describe, expect, it } from 'vitest'
import { changeRole } from '../src/acts/people/change-role.ts'
import { resetAccess, withdrawInvitation } from '../src/acts/people/invitations.ts'
import { transferAccount } from '../src/acts/people/transfer-account.ts'
import { perform } from '../src/acts/perform.ts'
import { day, of, rowOf, servicesOn, somebody, start } from './people.ts'
import { freshServices } from './services.ts'

describe('an invitation, and what it leaves', () => {
  const fresh = freshServices()
  const store = () => fresh().store
  const services = () => servicesOn(store())

  it('takes back no invitation of somebody who was here before: her account is stopped, then deleted', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await store()
      .db.updateTable('account')
      .set({ signed_in_at: start })
      .where('id', '=', staff.id)
      .execute()
    const to = { kind: 'department', department: '市民課', role: 'client-viewer' } as const
    await perform(services(), transferAccount, { ...of(staff), to }, admin)
    expect(await perform(services(), withdrawInvitation, of(staff), admin)).toMatchObject({
      ok: false,
      refusal: { rule: 'withdraw-used' },
    })
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'invited' })
  })

  it('leaves nothing that opens anything, whichever way an account is deleted', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await perform(services(), resetAccess, of(staff), admin)
    const factor = { account: staff.id, kind: 'totp' as const, label: 'x', data: 'x' }
    const { db } = store()
    await db
      .insertInto('factor')
      .values({ ...factor, credential: null, used_at: null })
      .execute()
    await db.insertInto('password_history').values({ account: staff.id, hash: 'x' }).execute()
    await perform(services(), withdrawInvitation, of(staff), admin)
    for (const table of ['factor', 'password_history', 'recovery_code', 'invitation'] as const)
      expect(
        await db.selectFrom(table).select('account').where('account', '=', staff.id).execute(),
      ).toEqual([])
  })

  it('lets something be asked anew once nobody has answered in time', async () => {
    const admin = await somebody(store(), 'client-admin')
    await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    const wanted = { ...of(staff), role: 'client-admin' as const }
    const asked = await perform(services(), changeRole, wanted, admin)
    const again = await perform(services(), changeRole, wanted, admin)
    const later = servicesOn(store(), new Date(start.getTime() + 15 * day))
    const late = { ...admin, provedAt: later.now().getTime() }
    const anew = await perform(later, changeRole, wanted, late)
    expect([asked.ok, again.ok, anew.ok]).toEqual([true, false, true])
  })
})
