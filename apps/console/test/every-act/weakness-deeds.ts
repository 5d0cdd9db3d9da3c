import type { Deed, Stage } from './deed.ts'

/** A weakness of what runs here. */
async function weakness({ services, fresh }: Stage): Promise<string> {
  const now = services.now()
  const { id } = await services.store.db
    .insertInto('weakness')
    .values({
      ecosystem: 'npm',
      name: fresh,
      names: `["${fresh}"]`,
      published_at: now,
      seen_at: now,
      severity: null,
      summary: '',
      fixed_in: null,
      versions: '[]',
      doubtful: true,
      state: 'open',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What somebody else has said of it. */
async function record(stage: Stage): Promise<string> {
  const row = await stage.services.store.db
    .insertInto('weakness_record')
    .values({
      weakness: await weakness(stage),
      kind: 'not-affected',
      body: 'ためし',
      whom: '',
      until: '2027-01-01',
      written_by: 'a',
      written_name: 'ためし',
      written_at: stage.services.now(),
    })
    .returning(['id', 'weakness'])
    .executeTakeFirstOrThrow()
  return `${row.weakness} ${row.id}`
}

/** What is done about weaknesses. */
export const weaknessDeeds: Readonly<Record<string, Deed>> = {
  '/weaknesses/:id/write': {
    action: 'weakness.write',
    ready: async (stage) => ({
      fields: { id: await weakness(stage), kind: 'verified', body: 'ためし' },
    }),
  },
  '/weaknesses/:id/answer': {
    action: 'weakness.answer',
    ready: async (stage) => {
      const [id = '', asked = ''] = (await record(stage)).split(' ')
      return { fields: { id, record: asked, agreed: 'yes', answer: 'ためし' } }
    },
  },
}
