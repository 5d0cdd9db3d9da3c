import { expect, it } from 'vitest'
import { onBoth } from '@zeimori/store/testing'
import { changePerson } from '../src/acts/people/change-person.ts'
import { changeRole } from '../src/acts/people/change-role.ts'
import { decideRequest } from '../src/acts/people/decide-request.ts'
import { deleteAccount } from '../src/acts/people/delete-account.ts'
import { askInvitation } from '../src/acts/invite-account.ts'
import { resendInvitation, resetAccess } from '../src/acts/people/invitations.ts'
import { resumeAccount } from '../src/acts/people/resume-account.ts'
import { suspendAccount } from '../src/acts/people/suspend-account.ts'
import { nameUser } from '../src/acts/own/name-user.ts'
import { perform } from '../src/acts/perform.ts'
import { day, of, rowOf, servicesOn, somebody, start } from './people.ts'

const refused = (code: string) => ({ ok: false, refusal: { code } })

onBoth('one person alone', ({ store }) => {
  const services = () => servicesOn(store())
  const stopped = (person: Parameters<typeof of>[0], by: Parameters<typeof of>[0]) =>
    perform(services(), suspendAccount, { ...of(person), why: 'paused' }, by)

  it('brings no old password back by resetting, stopping and resuming', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    expect((await rowOf(store(), staff)).password_at).not.toBeNull()
    await perform(services(), resetAccess, of(staff), admin)
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'invited', password: null })
    await stopped(staff, admin)
    await perform(services(), resumeAccount, of(staff), admin)
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'invited', password: null })
  })

  it('leaves the password of somebody who is only stopped for a while', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    const { password } = await rowOf(store(), staff)
    await stopped(staff, admin)
    await perform(services(), resumeAccount, of(staff), admin)
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'active', password })
  })

  it('sends no way into an administrator’s account to an address of the last seven days', async () => {
    const admin = await somebody(store(), 'client-admin')
    const other = await somebody(store(), 'client-admin')
    const { mail } = await rowOf(store(), other)
    const details = { ...of(other), name: '見本', mail: 'new@city.example.jp', department: '' }
    expect(await perform(services(), changePerson, details, admin)).toMatchObject({ ok: true })
    expect(await perform(services(), resetAccess, of(other), admin)).toMatchObject(
      refused('address-new'),
    )
    const week = new Date(start.getTime() + 7 * day)
    const again = { ...admin, provedAt: week.getTime() }
    expect(await perform(servicesOn(store(), week), resetAccess, of(other), again)).toMatchObject({
      ok: true,
    })
    const told = await store()
      .db.selectFrom('outbox')
      .select('address')
      .where('template', '=', 'account-changed')
      .where('address', 'in', [mail, 'new@city.example.jp'])
      .execute()
    expect(told.map(({ address }) => address).toSorted()).toEqual(
      [mail, 'new@city.example.jp'].toSorted(),
    )
  })

  it('sends the link of an administrator who was reset to no address that came after', async () => {
    const admin = await somebody(store(), 'client-admin')
    const other = await somebody(store(), 'client-admin')
    await perform(services(), resetAccess, of(other), admin)
    const details = { ...of(other), name: '見本', mail: 'mine@city.example.jp', department: '' }
    expect(await perform(services(), changePerson, details, admin)).toMatchObject({ ok: true })
    expect(await perform(services(), resendInvitation, of(other), admin)).toMatchObject(
      refused('address-new'),
    )
    await stopped(other, admin)
    await perform(services(), resumeAccount, of(other), admin)
    expect(await perform(services(), resendInvitation, of(other), admin)).toMatchObject(
      refused('address-new'),
    )
  })

  it('gets no consent for an administrator whose address was changed after it was asked', async () => {
    const admin = await somebody(store(), 'client-admin')
    const second = await somebody(store(), 'client-admin')
    const login = `new-${admin.id.slice(0, 8)}`
    const invitation = {
      tenant: admin.actor.tenant,
      login,
      name: '見本',
      role: 'client-admin',
    } as const
    const asked = {
      ...invitation,
      mail: `${login}@city.example.jp`,
      endsOn: undefined,
      reason: '着任',
    }
    const made = await perform(services(), askInvitation, asked, admin)
    if (!made.ok) throw new Error('it could not be asked')
    const target = { account: made.result.account, tenant: admin.actor.tenant, reason: '着任' }
    const details = { ...target, name: '見本', mail: 'mine@city.example.jp', department: '' }
    await perform(services(), changePerson, details, admin)
    const { id: request } = await store()
      .db.selectFrom('account_request')
      .select('id')
      .where('account', '=', target.account)
      .executeTakeFirstOrThrow()
    const agreed = { ...target, request, agree: true }
    expect(await perform(services(), decideRequest, agreed, second)).toMatchObject(
      refused('address-new'),
    )
    expect(
      await perform(services(), decideRequest, { ...agreed, agree: false }, second),
    ).toMatchObject({ ok: true })
  })

  it('does not become the first administrator again by stopping or deleting the others', async () => {
    const admin = await somebody(store(), 'provider-admin')
    const other = await somebody(store(), 'provider-admin')
    const helper = await somebody(store(), 'operator')
    await store()
      .db.updateTable('account')
      .set({ signed_in_at: start })
      .where('id', '=', other.id)
      .execute()
    const give = () =>
      perform(services(), changeRole, { ...of(helper), role: 'provider-admin' }, admin)
    await stopped(other, admin)
    expect(await give()).toMatchObject({ ok: true, result: { waits: true } })
    await perform(services(), deleteAccount, of(other), admin)
    await store().db.deleteFrom('account_request').execute()
    expect(await give()).toMatchObject({ ok: true, result: { waits: true } })
  })

  it('gets no consent any more to what she asked before she was stopped', async () => {
    const admin = await somebody(store(), 'client-admin')
    const other = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await perform(services(), changeRole, { ...of(staff), role: 'client-admin' }, other)
    const { id } = await store()
      .db.selectFrom('account_request')
      .select('id')
      .where('account', '=', staff.id)
      .executeTakeFirstOrThrow()
    await stopped(other, admin)
    const agreed = { ...of(staff), request: id, agree: true }
    expect(await perform(services(), decideRequest, agreed, admin)).toMatchObject(
      refused('already'),
    )
    expect(await rowOf(store(), staff)).toMatchObject({ role: 'client-staff' })
  })

  it('puts nobody else’s name behind her own in the record', async () => {
    const staff = await somebody(store(), 'client-staff')
    const use = { tenant: '131016', person: '市長 見本', purpose: '窓口' }
    expect(await perform(services(), nameUser, use, staff)).toMatchObject(refused('forbidden'))
    await store()
      .db.updateTable('account')
      .set({ kind: 'shared', purpose: '窓口の端末', responsible: '税務課長' })
      .where('id', '=', staff.id)
      .execute()
    expect(await perform(services(), nameUser, use, staff)).toMatchObject({ ok: true })
  })
})
