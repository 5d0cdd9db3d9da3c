import { describe, expect, it } from 'vitest'
import { onBoth } from '@zeimori/store/testing'
import { changePerson } from '../src/acts/people/change-person.ts'
import { changeRole } from '../src/acts/people/change-role.ts'
import { deleteAccount } from '../src/acts/people/delete-account.ts'
import { revokeSessions } from '../src/acts/people/end-sessions.ts'
import {
  resendInvitation,
  resetAccess,
  withdrawInvitation,
} from '../src/acts/people/invitations.ts'
import { resumeAccount } from '../src/acts/people/resume-account.ts'
import { reviewAccount } from '../src/acts/people/review-account.ts'
import { setEnd } from '../src/acts/people/set-end.ts'
import { suspendAccount } from '../src/acts/people/suspend-account.ts'
import { transferAccount } from '../src/acts/people/transfer-account.ts'
import { perform } from '../src/acts/perform.ts'
import { readTenant } from '../src/tenants/read-tenant.ts'
import { day, of, openSession, rowOf, servicesOn, sessionsOf, somebody, start } from './people.ts'
import { recorded } from './services.ts'

const refused = (code: string) => ({ ok: false, refusal: { code } })

onBoth('the life of an account', ({ store }) => {
  const services = () => servicesOn(store())

  it('stops somebody at once, with everything she has open', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await openSession(store(), staff, `stop-${staff.id}`)
    const done = await perform(services(), suspendAccount, { ...of(staff), why: 'paused' }, admin)
    expect(done).toMatchObject({ ok: true })
    expect(await rowOf(store(), staff)).toMatchObject({
      status: 'suspended',
      stopped_for: 'paused',
    })
    expect(await sessionsOf(store(), staff)).toBe(0)
    expect(await perform(services(), resumeAccount, of(staff), admin)).toMatchObject({ ok: true })
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'active', stopped_at: null })
  })

  it('stands in the way of opening the pages if made for testing, or confirmed by nobody', async () => {
    const tenant = '271004'
    const admin = await somebody(store(), 'client-admin', { tenant })
    const tested = await somebody(store(), 'client-staff', { tenant, kind: 'test' })
    const named = await somebody(store(), 'client-staff', { tenant, name: '検証 太郎' })
    const plain = await somebody(store(), 'client-staff', { tenant })
    const mail = 'hanako@city.mihon.lg.jp'
    await store().db.updateTable('account').set({ mail }).where('id', '=', plain.id).execute()
    const found = async () => {
      const sheet = await readTenant(services(), admin, tenant)
      return new Map(sheet?.findings.map(({ account, obstacle }) => [account, obstacle]))
    }
    const before = await found()
    expect([tested, named, plain].map(({ id }) => before.get(id))).toEqual([
      'test',
      'looks-like-test',
      'not-reviewed',
    ])
    for (const person of [tested, named, plain])
      await perform(services(), reviewAccount, { ...of(person), verdict: 'keep' }, admin)
    const after = await found()
    expect([tested, named, plain].map(({ id }) => after.get(id))).toEqual([
      'test',
      undefined,
      undefined,
    ])
  })

  it('lets nobody act on herself, on another municipality, or on the provider', async () => {
    const admin = await somebody(store(), 'client-admin')
    const elsewhere = await somebody(store(), 'client-staff', { tenant: '142051' })
    const operator = await somebody(store(), 'operator')
    const stop = (target: typeof admin) =>
      perform(services(), suspendAccount, { ...of(target), why: 'paused' }, admin)
    expect(await stop(admin)).toMatchObject(refused('own-affair'))
    expect(await stop(elsewhere)).toMatchObject(refused('forbidden'))
    expect(await stop(operator)).toMatchObject(refused('forbidden'))
    // Even if she says that the person is one of hers.
    const claimed = { ...of(elsewhere), tenant: '131016', why: 'paused' as const }
    expect(await perform(services(), suspendAccount, claimed, admin)).toMatchObject(
      refused('not-found'),
    )
    expect(await rowOf(store(), elsewhere)).toMatchObject({ status: 'active' })
  })

  it('lets whoever has been stopped meanwhile do nothing more', async () => {
    const first = await somebody(store(), 'client-admin')
    const second = await somebody(store(), 'client-admin')
    const both = await Promise.all([
      perform(services(), suspendAccount, { ...of(second), why: 'paused' }, first),
      perform(services(), suspendAccount, { ...of(first), why: 'paused' }, second),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const statuses = [await rowOf(store(), first), await rowOf(store(), second)]
    expect(statuses.map(({ status }) => status).toSorted()).toEqual(['active', 'suspended'])
  })

  it('ends the role and every session of somebody who moves, and invites her anew', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await openSession(store(), staff, `move-${staff.id}`)
    const to = { kind: 'department', department: '市民課', role: 'client-viewer' } as const
    const moved = await perform(services(), transferAccount, { ...of(staff), to }, admin)
    expect(moved).toMatchObject({
      ok: true,
      result: { token: expect.stringMatching(/^[\w-]{43}$/) },
    })
    expect(await rowOf(store(), staff)).toMatchObject({
      status: 'invited',
      role: 'client-viewer',
      department: '市民課',
    })
    expect(await sessionsOf(store(), staff)).toBe(0)
    const powerful = { ...to, role: 'client-admin' } as const
    expect(
      await perform(services(), transferAccount, { ...of(staff), to: powerful }, admin),
    ).toMatchObject(refused('needs-second'))
  })

  it('ends the account of somebody who leaves for good, and never resumes it', async () => {
    const admin = await somebody(store(), 'provider-admin')
    const staff = await somebody(store(), 'client-staff')
    const to = { kind: 'elsewhere' } as const
    expect(await perform(services(), transferAccount, { ...of(staff), to }, admin)).toMatchObject({
      ok: true,
      result: { token: undefined },
    })
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'suspended', stopped_for: 'moved' })
    expect(await perform(services(), resumeAccount, of(staff), admin)).toMatchObject(
      refused('already'),
    )
  })

  it('deletes what could open anything, and keeps what the records need', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await store()
      .db.insertInto('password_history')
      .values({ account: staff.id, hash: 'x', at: start })
      .execute()
    await store()
      .db.insertInto('recovery_code')
      .values({ account: staff.id, hash: 'x', used_at: null })
      .execute()
    expect(await perform(services(), deleteAccount, of(staff), admin)).toMatchObject(
      refused('already'),
    )
    await perform(services(), suspendAccount, { ...of(staff), why: 'unneeded' }, admin)
    expect(await perform(services(), deleteAccount, of(staff), admin)).toMatchObject({ ok: true })
    const row = await rowOf(store(), staff)
    expect(row).toMatchObject({ status: 'deleted', password: null, mail: '', name: staff.name })
    for (const table of ['password_history', 'recovery_code', 'factor', 'session'] as const)
      expect(
        await store().db.selectFrom(table).where('account', '=', staff.id).selectAll().execute(),
      ).toEqual([])
    expect(await perform(services(), resumeAccount, of(staff), admin)).toMatchObject(
      refused('already'),
    )
  })

  it('resumes nobody whose last day is over', async () => {
    const admin = await somebody(store(), 'client-admin')
    const endsOn = new Date('2026-11-30T00:00:00Z')
    const staff = await somebody(store(), 'client-staff')
    await perform(services(), setEnd, { ...of(staff), endsOn }, admin)
    await perform(services(), suspendAccount, { ...of(staff), why: 'paused' }, admin)
    const resumeAt = (time: string) => {
      const then = servicesOn(store(), new Date(time))
      return perform(then, resumeAccount, of(staff), { ...admin, provedAt: then.now().getTime() })
    }
    expect(await resumeAt('2026-11-30T15:00:00Z')).toMatchObject(refused('too-late'))
    expect(await resumeAt('2026-11-30T14:59:00Z')).toMatchObject({ ok: true })
  })

  it('tells the person by mail what was done to her account', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    await perform(services(), suspendAccount, { ...of(staff), why: 'paused' }, admin)
    await perform(services(), resumeAccount, of(staff), admin)
    await perform(services(), changeRole, { ...of(staff), role: 'client-viewer' }, admin)
    await perform(services(), resetAccess, of(staff), admin)
    const mails = await store()
      .db.selectFrom('outbox')
      .select('template')
      .where('account', '=', staff.id)
      .execute()
    expect(mails.map(({ template }) => template).toSorted()).toEqual([
      'account-changed',
      'account-resumed',
      'account-suspended',
      'invitation',
    ])
  })

  it('replaces a link by another, and takes it back with the account', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    const reset = await perform(services(), resetAccess, of(staff), admin)
    const links = () =>
      store().db.selectFrom('invitation').select('token').where('account', '=', staff.id).execute()
    const [first] = await links()
    expect(reset).toMatchObject({ ok: true })
    expect(await perform(services(), resendInvitation, of(staff), admin)).toMatchObject({
      ok: true,
    })
    expect(await links()).toHaveLength(1)
    expect((await links())[0]?.token).not.toBe(first?.token)
    await perform(services(), withdrawInvitation, of(staff), admin)
    expect(await links()).toEqual([])
    expect(await rowOf(store(), staff)).toMatchObject({ status: 'deleted' })
  })

  it('records a review person by person, and stops whoever is not needed', async () => {
    const admin = await somebody(store(), 'client-admin')
    const [kept, dropped] = [
      await somebody(store(), 'client-staff'),
      await somebody(store(), 'client-viewer'),
    ]
    const later = servicesOn(store(), new Date(start.getTime() + 80 * day))
    const late = { ...admin, provedAt: later.now().getTime() }
    await perform(later, reviewAccount, { ...of(kept), verdict: 'keep' }, late)
    await perform(later, reviewAccount, { ...of(dropped), verdict: 'unneeded' }, late)
    expect((await rowOf(store(), kept)).reviewed_at).toEqual(later.now())
    expect(await rowOf(store(), dropped)).toMatchObject({ stopped_for: 'unneeded' })
    const ledger = await store()
      .db.selectFrom('account_review')
      .select(['verdict', 'reviewer'])
      .where('account', 'in', [kept.id, dropped.id])
      .orderBy('verdict')
      .execute()
    expect(ledger).toEqual([
      { verdict: 'keep', reviewer: admin.id },
      { verdict: 'unneeded', reviewer: admin.id },
    ])
    expect(
      await perform(later, reviewAccount, { ...of(admin), verdict: 'keep' }, late),
    ).toMatchObject(refused('own-affair'))
  })

  it('leaves a record with the reason and what changed, and no address', async () => {
    const admin = await somebody(store(), 'client-admin')
    const staff = await somebody(store(), 'client-staff')
    const details = { name: '見本 改姓', mail: 'new.address@city.example.jp', department: '税務課' }
    await perform(services(), changePerson, { ...of(staff), ...details }, admin)
    await openSession(store(), staff, `record-${staff.id}`)
    await perform(services(), revokeSessions, of(staff), admin)
    const events = await recorded(services())
    expect(JSON.stringify(events)).not.toContain(details.mail)
    expect(events.slice(-2)).toMatchObject([
      {
        who: { id: admin.id },
        what: { kind: 'account', id: staff.id, tenant: '131016' },
        how: {
          action: 'account.change',
          reason: '令和8年11月の異動',
          changes: { mail: 'secret', department: { before: '', after: '税務課' } },
        },
      },
      {
        how: {
          action: 'account.revoke-sessions',
          changes: { sessions: { before: '1', after: '0' } },
        },
      },
    ])
  })
})

describe('an act on a person', () => {
  it('is dangerous, whatever it is', () => {
    const all = [
      changePerson,
      changeRole,
      deleteAccount,
      resendInvitation,
      resetAccess,
      resumeAccount,
      reviewAccount,
      revokeSessions,
      setEnd,
      suspendAccount,
      transferAccount,
      withdrawInvitation,
    ]
    expect(all.filter(({ dangerous }) => !dangerous)).toEqual([])
  })
})
