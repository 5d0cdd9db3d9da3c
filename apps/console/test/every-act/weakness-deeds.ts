import { sampleExemption, sampleWeakness } from '../sample-weakness.ts'
import type { Deed } from './deed.ts'

/** What is done about weaknesses of what runs here. */
export const weaknessDeeds: Readonly<Record<string, Deed>> = {
  '/weaknesses/:id/write': {
    action: 'weakness.write',
    ready: async ({ services, fresh }) => ({
      fields: { id: await sampleWeakness(services, fresh), kind: 'verified', body: 'ためし' },
    }),
  },
  '/weaknesses/:id/answer': {
    action: 'weakness.answer',
    ready: async ({ services, fresh }) => {
      const id = await sampleWeakness(services, fresh)
      const record = await sampleExemption(services, id)
      return { fields: { id, record, agreed: 'yes', answer: 'ためし' } }
    },
  },
}
