import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import {
  answerOverride,
  closedTenants,
  forProvider,
  forTenant,
  keptProof,
  openingHistory,
  openNow,
  waitingOverride,
  writeEvidence,
  writeOpening,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const at = Date.UTC(2026, 10, 22, 3)
const by = { id: 'u1', name: '見本 花子' }
const gap = { kind: 'requirement', id: 'fujisawa-2-f', name: '提出' } as const

onBoth('the openings of a municipality’s pages', ({ store }) => {
  const write = (
    one: Partial<Parameters<typeof writeOpening>[1]> &
      Pick<Parameters<typeof writeOpening>[1], 'kind'>,
    tenant = '131016',
  ) =>
    forTenant(store(), tenant, (within) =>
      writeOpening(within, {
        tenant,
        reason: '理由',
        proofs: [],
        missing: [],
        by,
        at: new Date(at),
        ...one,
      }),
    )
  const history = (tenant = '131016') =>
    forTenant(store(), tenant, (within) => openingHistory(within, tenant))
  const closed = () => forProvider(store(), closedTenants)
  const answer = (opening: string, who: string, agreed = true, tenant = '131016') =>
    forTenant(store(), tenant, (within) =>
      answerOverride(within, {
        opening,
        tenant,
        agreed,
        answer: '確かめた',
        by: { id: who, name: who },
        at: new Date(at + 5),
      }),
    )

  beforeAll(async () => {
    await sql`insert into tenant (id, name) values ('131016', '千代田区'), ('142051', '藤沢市')`.execute(
      store().db,
    )
  })

  it('is closed until it was opened, and again when it was closed, even at one moment', async () => {
    expect(await closed()).toEqual(['131016', '142051'])
    await write({ kind: 'open', reason: '' })
    expect(await closed()).toEqual(['142051'])
    expect(openNow(await history())).toMatchObject({ kind: 'open', actedName: '見本 花子' })
    await write({ kind: 'close' })
    await write({ kind: 'open', reason: '' })
    expect(await closed()).toEqual(['131016', '142051'])
    expect(openNow(await history())).toBeUndefined()
  })

  it('holds without proof only when somebody else of it or of the provider agreed', async () => {
    const asked = await write({ kind: 'override', missing: [gap], at: new Date(at + 1) })
    expect(openNow(await history())).toBeUndefined()
    expect(waitingOverride(await history())?.id).toBe(asked)
    await expect(answer(asked, 'u1')).rejects.toThrow(/somebody else/)
    await expect(answer(asked, 'u2', true, '142051')).rejects.toThrow(/somebody else/)
    await answer(asked, 'u2', false)
    expect(waitingOverride(await history())).toBeUndefined()
    expect(await closed()).toContain('131016')
    const again = await write({ kind: 'override', missing: [gap], at: new Date(at + 2) })
    await answer(again, 'u2')
    expect(await closed()).toEqual(['142051'])
    expect(openNow(await history())).toMatchObject({
      missing: [gap],
      answer: { agreed: true, name: 'u2' },
    })
  })

  it('refuses to say that it is open by rule while something is missing', async () => {
    await expect(write({ kind: 'open', missing: [gap] })).rejects.toThrow(/check/)
    await expect(write({ kind: 'close', reason: ' ' })).rejects.toThrow(/check/)
  })

  it('keeps what it rested on while it is open, and tells it to nobody else', async () => {
    const id = randomUUID()
    await forTenant(store(), '142051', (within) =>
      writeEvidence(within, {
        id,
        tenant: '142051',
        requirement: 'fujisawa-2-f',
        way: 'record',
        outcome: 'pass',
        said: { text: '提出した' },
        effectiveAt: at,
        collectedAt: at,
        validUntil: undefined,
        of: { version: 'v1', settings: 's1', certificate: undefined, contract: '' },
        by,
      }),
    )
    const proofs = [
      { requirement: 'fujisawa-2-f', status: 'met', evidence: [{ id, seq: 7 }], decision: null },
    ]
    await write({ kind: 'open', reason: '', proofs }, '142051')
    const kept = (tenant: string, when: number) =>
      forTenant(store(), tenant, (within) => keptProof(within, '142051', when))
    expect((await kept('142051', at)).kept.get('fujisawa-2-f')).toEqual(new Set([id]))
    expect((await kept('142051', at)).evidence).toMatchObject([{ id }])
    expect((await kept('142051', at - 1)).kept.size).toBe(0)
    expect((await kept('131016', at)).open).toBeUndefined()
    await write({ kind: 'close', at: new Date(at + 1) }, '142051')
    expect((await kept('142051', at + 1)).kept.size).toBe(0)
  })

  for (const statement of [
    "update opening set reason = 'x'",
    'delete from opening',
    'update opening_answer set agreed = true',
    'delete from opening_answer',
  ])
    it(`refuses ${statement}, to its writer by right and to the owner by trigger`, async () => {
      await expect(
        forProvider(store(), (within) => sql.raw(statement).execute(within)),
      ).rejects.toThrow(/permission denied/)
      await expect(sql.raw(statement).execute(store().db)).rejects.toThrow(/append-only/)
    })
})
