import { randomUUID } from 'node:crypto'
import { forTenant, writeEvidence } from '@zeimori/store'
import type { Services } from '../../src/services.ts'

/** Somebody of a municipality has asked to open the pages although proof is missing. */
export const addOpening = (
  { store, now }: Services,
  tenant: string,
  mark: string,
  requirement: string,
): Promise<unknown> =>
  store.db
    .insertInto('opening')
    .values({
      tenant,
      kind: 'override',
      reason: mark,
      proofs: '[]',
      missing: JSON.stringify([{ kind: 'requirement', id: requirement, name: mark }]),
      acted_by: randomUUID(),
      acted_name: mark,
      acted_at: now(),
    })
    .execute()

/** What somebody has recorded and decided there about the requirement that everybody asks for. */
export async function addLedger(
  services: Services,
  tenant: string,
  mark: string,
  requirement: string,
): Promise<void> {
  const { db } = services.store
  const [at, nobody] = [services.now(), randomUUID()]
  await db
    .insertInto('decision')
    .values({
      tenant,
      requirement,
      kind: 'not-needed',
      lowered_to: null,
      response: null,
      reason: mark,
      review_at: new Date(at.getTime() + 1_000_000_000),
      decided_by: nobody,
      decided_name: mark,
      decided_at: at,
    })
    .execute()
  await forTenant(services.store, tenant, (within) =>
    writeEvidence(within, {
      id: randomUUID(),
      tenant,
      requirement,
      way: 'record',
      outcome: 'pass',
      said: { text: mark, signer: { name: mark, office: '' }, files: [] },
      effectiveAt: at.getTime(),
      collectedAt: at.getTime(),
      validUntil: undefined,
      of: { version: '1', settings: 's', certificate: undefined, contract: '' },
      by: { id: nobody, name: mark },
    }),
  )
}
