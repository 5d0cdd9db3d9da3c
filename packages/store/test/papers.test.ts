import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import {
  addPaper,
  addPaperStep,
  forProvider,
  forTenant,
  readPapers,
  readPaperText,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const now = new Date('2026-11-22T00:00:00Z')
const by = { id: 'a', name: 'ためし' }
const submitted = { number: 2, kind: 'submitted', reason: '', day: '2026-11-22' } as const

onBoth('the papers', ({ store }) => {
  beforeAll(async () => {
    for (const id of ['131016', '142051'])
      await store().db.insertInto('tenant').values({ id, name: id }).execute()
  })

  const paper = (number: number): Promise<string> =>
    forProvider(store(), (within) =>
      addPaper(
        within,
        {
          tenant: '131016',
          name: 'log-review',
          period: '2026-10',
          number,
          judged: '{}',
          report: '{}',
          digest: 'a'.repeat(64),
          reason: 'ためし',
          by,
        },
        now,
      ),
    )
  const step = (id: string, one: Parameters<typeof addPaperStep>[2]) =>
    forProvider(store(), (within) => addPaperStep(within, { id, tenant: '131016' }, one, now))
  const seenBy = (tenant: string, id: string) =>
    forTenant(store(), tenant, async (within) => [
      (await readPapers(within, { id })).length,
      await readPaperText(within, id),
    ])

  it('are seen by their municipality alone, once they were submitted', async () => {
    const id = await paper(1)
    await step(id, { number: 1, kind: 'approved', reason: '', by })
    expect(await seenBy('131016', id)).toEqual([0, undefined])
    await step(id, { ...submitted, receiver: '課長', by })
    expect((await seenBy('131016', id))[0]).toBe(1)
    expect(await seenBy('142051', id)).toEqual([0, undefined])
  })

  it('are answered by their municipality, which writes nothing else', async () => {
    const id = await paper(2)
    await step(id, { number: 1, kind: 'approved', reason: '', by })
    await step(id, { ...submitted, receiver: '課長', by })
    const write = (tenant: string, kind: 'received' | 'approved', number: number) =>
      forTenant(store(), tenant, (within) =>
        addPaperStep(within, { id, tenant }, { number, kind, reason: '', by }, now),
      )
    await expect(write('131016', 'approved', 3)).rejects.toThrow('row-level security')
    // Another's paper is not there for her, even where she says that the step is her own.
    await expect(write('142051', 'received', 3)).rejects.toThrow('paper_step_of_own')
    await write('131016', 'received', 3)
    await expect(
      forTenant(store(), '131016', (within) =>
        within
          .insertInto('paper')
          .values({ ...row, id: crypto.randomUUID() })
          .execute(),
      ),
    ).rejects.toThrow('permission denied')
  })

  const row = {
    tenant: '131016',
    name: 'log-review',
    period: '2026-10',
    number: 9,
    judged: '{}',
    report: '{}',
    digest: 'a'.repeat(64),
    reason: 'ためし',
    made_by: 'a',
    made_name: 'a',
    made_at: now,
  }

  it('stay as they are, whoever asks', async () => {
    await paper(3)
    for (const table of ['paper', 'paper_step'])
      for (const statement of [`delete from ${table}`, `truncate ${table} cascade`])
        await expect(sql.raw(statement).execute(store().db)).rejects.toThrow('audit')
    await expect(sql.raw(`update paper set report = ''`).execute(store().db)).rejects.toThrow(
      'audit',
    )
  })
})
