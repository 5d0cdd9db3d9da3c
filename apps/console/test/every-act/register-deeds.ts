import { randomUUID } from 'node:crypto'
import { addStep, enterRegister } from '@zeimori/store'
import { boxName } from '../../src/registers/boxes.ts'
import type { Deed, Sent, Stage } from './deed.ts'

const by = { id: randomUUID(), name: 'ためし' }

const consultation = {
  kind: '協議',
  subject: 'ためし',
  held: '2026-11-20',
  attendees: 'ためし',
  content: 'ためし',
  decision: 'ためし',
}
const training = {
  person: 'ためし',
  subject: 'ためし',
  held: '2026-11-20',
  material: 'ためし',
  result: '理解している',
  checkedBy: 'ためし',
}

const boxesOf = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([id, text]) => [boxName(id), text]))

/** Somebody else's entry that she writes or answers: her municipality's, or the provider's. */
async function entry(
  { services, tenant, person }: Stage,
  asked: 'asked' | 'written' = 'written',
): Promise<string> {
  const now = services.now()
  const own = person.tenant === undefined ? undefined : tenant
  return services.store.db.transaction().execute(async (within) => {
    const { id } = await enterRegister(
      within,
      {
        register: own === undefined ? 'training' : 'consultations',
        tenant: own,
        shared: false,
        fields: own === undefined ? training : consultation,
        by,
      },
      now,
    )
    const step = { number: 1, kind: 'asked', version: 1, reason: '', by } as const
    if (asked === 'asked') await addStep(within, { id, tenant: own }, step, now)
    return id
  })
}

const given =
  (fields: Readonly<Record<string, string>> = {}) =>
  async (stage: Stage): Promise<Sent> => ({ fields: { ...fields, id: await entry(stage) } })

/** What is done about registers. */
export const registerDeeds: Readonly<Record<string, Deed>> = {
  '/registers/:register/write': {
    action: 'register.write',
    ready: async ({ tenant }) => ({
      fields: { register: 'consultations', tenant },
      boxes: boxesOf(consultation),
    }),
  },
  '/registers/entries/:id/write': {
    action: 'register.write',
    ready: async (stage) => ({
      ...(await given({ reason: 'ためし', seen: '1' })(stage)),
      boxes: boxesOf({ ...consultation, ...training, subject: '別' }),
    }),
  },
  '/registers/entries/:id/ask': { action: 'register.ask', ready: given() },
  '/registers/entries/:id/answer': {
    action: 'register.answer',
    ready: async (stage) => ({
      fields: { id: await entry(stage, 'asked'), decision: 'approved', seen: '1', reason: 'よい' },
    }),
  },
  '/registers/entries/:id/retire': { action: 'register.retire', ready: given({ reason: 'ため' }) },
  '/registers/entries/:id/attach': {
    action: 'attachment.add',
    ready: async (stage) => ({
      ...(await given({ field: stage.person.tenant === undefined ? 'record' : 'minutes' })(stage)),
      file: new File(['ためし'], 'tameshi.txt', { type: 'text/plain' }),
    }),
  },
}
