import { randomUUID } from 'node:crypto'
import type { PaperStepKind } from '@zeimori/records'
import { addPaperOf } from '../isolation/papers.ts'
import type { Deed, Stage } from './deed.ts'

/** Somebody else's version, as far as it has come. */
async function version(
  { services, tenant }: Stage,
  steps: readonly PaperStepKind[],
): Promise<string> {
  const id = randomUUID()
  await addPaperOf(services, id, tenant, 'ためし', steps)
  return id
}

/** What is done about official papers. */
export const paperDeeds: Readonly<Record<string, Deed>> = {
  '/papers/drafts/:name': {
    action: 'paper.make',
    ready: async ({ tenant, fresh }) => ({
      // Of another year each time: one version waits at a time.
      fields: {
        name: 'weaknesses',
        tenant,
        period: `20${String(10 + (hashOf(fresh) % 16))}-0${1 + (hashOf(fresh) % 9)}`,
        reason: 'ためし',
      },
    }),
  },
  '/papers/versions/:id/answer': {
    action: 'paper.answer',
    ready: async (stage) => ({
      fields: { id: await version(stage, []), decision: 'approved', answer: 'よい' },
    }),
  },
  '/papers/versions/:id/submit': {
    action: 'paper.submit',
    ready: async (stage) => ({
      fields: { id: await version(stage, ['approved']), day: '2026-11-22', receiver: 'ためし' },
    }),
  },
  '/papers/versions/:id/receive': {
    action: 'paper.receive',
    ready: async (stage) => ({
      fields: {
        id: await version(stage, ['approved', 'submitted']),
        decision: 'received',
        answer: 'よい',
      },
    }),
  },
}

const hashOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => (sum * 31 + (one.codePointAt(0) ?? 0)) % 9973, 7)
