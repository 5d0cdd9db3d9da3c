import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import {
  addStep,
  addVersion,
  enterRegister,
  forProvider,
  forTenant,
  readEntries,
  readDue,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const now = new Date('2026-11-22T00:00:00Z')
const by = { id: 'a', name: 'ためし' }
const entry = (tenant: string) => ({
  register: 'inquiries' as const,
  tenant,
  shared: false,
  fields: { received: '2026-11-20', way: '電話', content: 'ためし' },
  by,
})

onBoth('the registers', ({ store }) => {
  beforeAll(async () => {
    for (const id of ['131016', '142051'])
      await store().db.insertInto('tenant').values({ id, name: id }).execute()
  })

  it('give twenty at the same moment twenty numbers, without a gap', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, () =>
        forTenant(store(), '131016', (within) => enterRegister(within, entry('131016'), now)),
      ),
    )
    expect(made.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, n) => n + 1),
    )
    const other = await forTenant(store(), '142051', (within) =>
      enterRegister(within, entry('142051'), now),
    )
    expect(other.number).toBe(1)
  })

  it('show a municipality its own, and of the provider what is for all', async () => {
    const own = (shared: boolean) => ({
      ...entry('131016'),
      register: shared ? ('duties' as const) : ('training' as const),
      tenant: undefined,
      shared,
    })
    for (const shared of [true, false])
      await forProvider(store(), (within) => enterRegister(within, own(shared), now))
    // Each table is closed by itself.
    const rows = await forTenant(store(), '142051', async (within) => [
      await within.selectFrom('register_entry').select('tenant').execute(),
      await within.selectFrom('register_version').select('tenant').execute(),
    ])
    expect(rows.map((table) => table.length)).toEqual([2, 2])
    const seen = await forTenant(store(), '142051', (within) => readEntries(within))
    expect(seen.map(({ register, tenant }) => `${register} ${tenant}`).toSorted()).toEqual([
      'duties null',
      'inquiries 142051',
    ])
    await expect(
      forTenant(store(), '142051', (within) => enterRegister(within, entry('131016'), now)),
    ).rejects.toThrow('row-level security')
  })

  it('keep what was written, for everybody', async () => {
    const { id } = await forTenant(store(), '142051', (within) =>
      enterRegister(within, entry('142051'), now),
    )
    await forTenant(store(), '142051', (within) =>
      addStep(
        within,
        { id, tenant: '142051' },
        { number: 1, kind: 'asked', version: 1, reason: '', by },
        now,
      ),
    )
    for (const table of ['register_entry', 'register_version', 'register_step']) {
      const changing = sql`update ${sql.table(table)} set number = 9`
      const taking = sql`delete from ${sql.table(table)}`
      for (const one of [changing, taking]) {
        await expect(one.execute(store().db)).rejects.toThrow('audit')
        await expect(forProvider(store(), (within) => one.execute(within))).rejects.toThrow(
          'permission denied',
        )
      }
    }
  })

  it('read back every version, and what is due', async () => {
    const { id } = await forTenant(store(), '142051', (within) =>
      enterRegister(within, entry('142051'), now),
    )
    const answered = { ...entry('142051').fields, answer: 'はい', answered: '2026-11-22' }
    const later = { number: 2, fields: answered, reason: '答えた', by }
    const due = async () =>
      (
        await forTenant(store(), '142051', (within) => readDue(within, '142051', now.getTime()))
      ).filter(({ of }) => of.kind === 'register' && of.entry === id)
    expect((await due()).map(({ standing }) => standing.state)).toEqual(['open'])
    await forTenant(store(), '142051', (within) =>
      addVersion(within, { id, tenant: '142051' }, later, now),
    )
    expect((await due()).map(({ standing }) => standing.state)).toEqual(['met'])
    const [read] = await forTenant(store(), '142051', (within) => readEntries(within, { id }))
    expect(read?.versions.map(({ reason }) => reason)).toEqual(['', '答えた'])
    expect(read?.fields).toEqual(answered)
  })
})
