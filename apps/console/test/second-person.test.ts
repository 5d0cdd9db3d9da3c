import { expect, it } from 'vitest'
import { onBoth } from '@zeimori/store/testing'
import { askInvitation, inviteAccount, type Invitation } from '../src/acts/invite-account.ts'
import { changeRole } from '../src/acts/people/change-role.ts'
import { decideRequest } from '../src/acts/people/decide-request.ts'
import { perform } from '../src/acts/perform.ts'
import { day, of, openSession, rowOf, servicesOn, sessionsOf, somebody, start } from './people.ts'

const refused = (code: string) => ({ ok: false, refusal: { code } })

onBoth('giving a role', ({ store }) => {
  const services = () => servicesOn(store())
  const openRequest = async (account: string): Promise<string> =>
    (
      await store()
        .db.selectFrom('account_request')
        .select('id')
        .where('account', '=', account)
        .where('decided_at', 'is', null)
        .executeTakeFirstOrThrow()
    ).id

  it('lets the very first administrator invite the first of a municipality alone', async () => {
    const only = await somebody(store(), 'provider-admin')
    await somebody(store(), 'client-viewer')
    const invitation: Invitation = {
      tenant: '131016',
      login: 'first.admin',
      name: '見本 最初',
      mail: 'first@city.example.jp',
      role: 'client-admin',
      endsOn: undefined,
    }
    expect(await perform(services(), inviteAccount, invitation, only)).toMatchObject({ ok: true })
  })

  it('changes an ordinary role at once, and closes what is open under the old', async () => {
    const admin = await somebody(store(), 'client-admin')
    const viewer = await somebody(store(), 'client-viewer')
    await openSession(store(), viewer, `role-${viewer.id}`)
    const change = { ...of(viewer), role: 'client-staff' } as const
    expect(await perform(services(), changeRole, change, admin)).toMatchObject({
      ok: true,
      result: { waits: false },
    })
    expect(await rowOf(store(), viewer)).toMatchObject({ role: 'client-staff' })
    expect(await sessionsOf(store(), viewer)).toBe(0)
  })

  it('gives power only with a second person’s consent', async () => {
    const admin = await somebody(store(), 'client-admin')
    const other = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    const change = { ...of(staff), role: 'client-admin' } as const
    expect(await perform(services(), changeRole, change, admin)).toMatchObject({
      ok: true,
      result: { waits: true },
    })
    expect(await rowOf(store(), staff)).toMatchObject({ role: 'client-staff' })
    expect(await perform(services(), changeRole, change, other)).toMatchObject(refused('already'))
    const request = await openRequest(staff.id)
    const agree = { ...of(staff), request, agree: true }
    expect(await perform(services(), decideRequest, agree, admin)).toMatchObject(
      refused('own-affair'),
    )
    const viewer = await somebody(store(), 'client-viewer')
    expect(await perform(services(), decideRequest, agree, viewer)).toMatchObject(
      refused('forbidden'),
    )
    const elsewhere = await somebody(store(), 'client-admin', { tenant: '142051' })
    expect(await perform(services(), decideRequest, agree, elsewhere)).toMatchObject(
      refused('forbidden'),
    )
    const answers = await Promise.all([
      perform(services(), decideRequest, agree, other),
      perform(services(), decideRequest, { ...agree, agree: false }, other),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('gives nothing once the time to answer is over', async () => {
    const admin = await somebody(store(), 'client-admin')
    const other = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await perform(services(), changeRole, { ...of(staff), role: 'client-admin' }, admin)
    const late = servicesOn(store(), new Date(start.getTime() + 15 * day))
    const decision = { ...of(staff), request: await openRequest(staff.id), agree: true }
    const proved = { ...other, provedAt: late.now().getTime() }
    expect(await perform(late, decideRequest, decision, proved)).toMatchObject(refused('too-late'))
    expect(await rowOf(store(), staff)).toMatchObject({ role: 'client-staff' })
  })

  it('makes a link to a powerful account only after consent, and none after a refusal', async () => {
    const admin = await somebody(store(), 'client-admin')
    const other = await somebody(store(), 'client-admin')
    const invitation = (login: string) => ({
      tenant: '131016',
      login,
      name: '見本 新任',
      mail: 'new@city.example.jp',
      role: 'client-admin' as const,
      endsOn: undefined,
      reason: '新しい課長',
    })
    expect(await perform(services(), inviteAccount, invitation('new.a'), admin)).toMatchObject(
      refused('needs-second'),
    )
    for (const [login, agree] of [
      ['new.b', true],
      ['new.c', false],
    ] as const) {
      const asked = await perform(services(), askInvitation, invitation(login), admin)
      if (!asked.ok) throw new Error(asked.refusal.code)
      const { account } = asked.result
      const links = () =>
        store().db.selectFrom('invitation').selectAll().where('account', '=', account).execute()
      expect(await links()).toEqual([])
      const decision = { account, tenant: '131016', reason: '確認済み', agree }
      const request = await openRequest(account)
      const decided = await perform(services(), decideRequest, { ...decision, request }, other)
      expect(decided).toMatchObject({ ok: true })
      expect(await links()).toHaveLength(agree ? 1 : 0)
    }
  })

  it('never makes somebody of the other side', async () => {
    const admin = await somebody(store(), 'provider-admin')
    const staff = await somebody(store(), 'client-staff')
    expect(
      await perform(services(), changeRole, { ...of(staff), role: 'auditor' }, admin),
    ).toMatchObject({ refusal: { code: 'not-valid' } })
    const shared = {
      tenant: '131016',
      login: 'shared.admin',
      name: '見本 共用',
      mail: 'shared@city.example.jp',
      role: 'client-admin' as const,
      endsOn: undefined,
      exception: { kind: 'shared' as const, purpose: '窓口の端末', responsible: '税務課長' },
    }
    expect(await perform(services(), inviteAccount, shared, admin)).toMatchObject({
      refusal: { code: 'not-valid', rule: 'shared-role' },
    })
  })
})
