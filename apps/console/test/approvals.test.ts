import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { onBoth } from '@zeimori/store/testing'
import type { Role } from '@zeimori/records'
import { approve, reject, withdraw } from '../src/acts/approvals/decide.ts'
import { requestApproval } from '../src/acts/approvals/request.ts'
import { inReach, perform } from '../src/acts/perform.ts'
import { readApprovals } from '../src/approvals/read-approvals.ts'
import type { Caller } from '../src/acts/act.ts'
import { administrator, recorded, servicesOn } from './services.ts'

onBoth('a request that takes a second person', ({ store }) => {
  const services = () => servicesOn(store(), '/nowhere')
  const person = async (login: string, role: Role, tenant = '131016'): Promise<Caller> => {
    const { id } = await store()
      .db.insertInto('account')
      .values({
        tenant,
        login,
        name: `見本 ${login}`,
        mail: `${login}@example.jp`,
        role,
        status: 'active',
        ends_on: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { ...administrator, id, name: `見本 ${login}`, actor: { role, tenant } }
  }
  const exception = {
    kind: 'mfa-exception',
    tenant: '131016',
    subject: 'eturan',
    reason: '端末が使えない',
    endsOn: '2027-03-31',
  } as const
  const mails = () =>
    store()
      .db.selectFrom('outbox')
      .select(['template', 'address'])
      .orderBy('queued_at')
      .orderBy('address')
      .execute()

  let admin: Caller
  let staff: Caller
  let id = ''
  it('is told to the administrators, and waits', async () => {
    await sql`insert into tenant (id, name) values ('131016', '千代田区'), ('142051', '藤沢市')`.execute(
      store().db,
    )
    admin = await person('kanri', 'client-admin')
    staff = await person('tanto', 'client-staff')
    await person('eturan', 'client-viewer')
    const asked = await perform(services(), requestApproval, exception, staff)
    if (!asked.ok) throw new Error(asked.refusal.code)
    id = asked.result.id
    expect(await mails()).toEqual([{ template: 'approval-requested', address: 'kanri@example.jp' }])
  })

  it('is open once for one thing', async () => {
    expect(await perform(services(), requestApproval, exception, admin)).toEqual({
      ok: false,
      refusal: { code: 'taken', field: 'subject' },
    })
  })

  const wrong = [
    ['no account', { subject: 'inai' }, 'approval-subject'],
    [
      'an administrator, who always needs two factors (M10)',
      { subject: 'kanri' },
      'approval-subject',
    ],
    ['a day gone by', { endsOn: '2026-11-21' }, 'approval-end'],
    ['more than a year', { endsOn: '2027-11-30' }, 'approval-end'],
    ['a day that is not', { endsOn: '2027-02-30' }, 'approval-end'],
    ['no day', { endsOn: '' }, 'approval-end'],
  ] as const
  for (const [what, change, rule] of wrong)
    it(`is not made for ${what}`, async () => {
      const asked = await perform(services(), requestApproval, { ...exception, ...change }, staff)
      expect(asked).toMatchObject({ ok: false, refusal: { code: 'not-valid', rule } })
    })

  const decision = () => ({ id, tenant: '131016', answer: '確かめた' })

  it('is answered by nobody who asked, who may not, or who is of elsewhere', async () => {
    const other = await person('yoso', 'client-admin', '142051')
    const refusals = [
      await perform(services(), approve, decision(), staff),
      await perform(services(), approve, decision(), other),
      await perform(services(), approve, { ...decision(), tenant: '142051' }, other),
      await perform(services(), withdraw, decision(), admin),
      await perform(services(), approve, decision(), { ...admin, id: staff.id }),
      await perform(services(), approve, decision(), { ...admin, provedAt: 0 }),
    ]
    expect(refusals.map((one) => (one.ok ? 'done' : one.refusal.code))).toEqual([
      'forbidden',
      'forbidden',
      'not-found',
      'forbidden',
      'own-affair',
      'prove-again',
    ])
    const seen = await inReach(services(), other, (within) => readApprovals(within))
    expect(seen).toEqual([])
  })

  it('of fifty answers at the same moment, has exactly one', async () => {
    const before = (await mails()).length
    const all = await Promise.all(
      Array.from({ length: 50 }, async (_, n) =>
        perform(
          services(),
          n % 2 === 0 ? approve : reject,
          { ...decision(), answer: `答え ${n}` },
          {
            ...admin,
            requestId: `r${n}`,
          },
        ),
      ),
    )
    const won = all.filter(({ ok }) => ok)
    expect(won).toHaveLength(1)
    expect(new Set(all.map((one) => (one.ok ? 'done' : one.refusal.code)))).toEqual(
      new Set(['done', 'already']),
    )
    expect(await mails()).toHaveLength(before + 1)
    const answered = (await recorded(services())).filter(
      (event) =>
        JSON.stringify(event).includes('"approval.decide"') &&
        JSON.stringify(event).includes('"result":"ok"'),
    )
    expect(answered).toHaveLength(1)
  })

  it('keeps its answer for good, whoever would change it', async () => {
    for (const statement of [
      `update approval set state = 'rejected'`,
      `update approval set answer = 'x'`,
      'delete from approval',
    ])
      await expect(sql.raw(statement).execute(store().db)).rejects.toThrow(/never changed/)
  })

  it('cannot be allowed by who asked, not even past the program', async () => {
    const again = await perform(services(), requestApproval, exception, admin)
    if (!again.ok) throw new Error(again.refusal.code)
    const past = store()
      .db.updateTable('approval')
      .set({ state: 'approved', decided_by: admin.id, decided_at: new Date(0) })
      .where('id', '=', again.result.id)
    await expect(past.execute()).rejects.toThrow(/check constraint/)
    expect(
      await perform(services(), withdraw, { ...decision(), id: again.result.id }, admin),
    ).toMatchObject({ ok: true })
  })

  it('about the municipality itself is answered by the municipality, not by the provider', async () => {
    const shared = { ...exception, kind: 'shared-server', subject: '' } as const
    const asked = await perform(services(), requestApproval, shared, administrator)
    if (!asked.ok) throw new Error(asked.refusal.code)
    const provider = { ...administrator, id: '00000000-0000-4000-8000-000000000002' }
    const answer = { ...decision(), id: asked.result.id }
    expect(await perform(services(), approve, answer, provider)).toMatchObject({
      refusal: { code: 'forbidden' },
    })
    expect(await perform(services(), approve, answer, admin)).toMatchObject({ ok: true })
  })
})
