import { hash } from 'node:crypto'
import type { PaperStepKind } from '@zeimori/records'
import type { Services } from '../../src/services.ts'

let number = 0

/** A paper that was submitted to a municipality, or that waits for an approval, named as somebody is. */
export async function addPaperOf(
  services: Services,
  id: string,
  tenant: string,
  mark: string,
  steps: readonly PaperStepKind[] = ['approved', 'submitted'],
): Promise<void> {
  const { db } = services.store
  const at = services.now()
  const report = JSON.stringify({
    title: mark,
    subject: mark,
    asOf: at.getTime(),
    orientation: 'portrait',
    sections: [],
  })
  number += 1
  await db
    .insertInto('paper')
    .values({
      id,
      tenant,
      name: 'log-review',
      period: '2026-10',
      number,
      judged: '{}',
      report,
      digest: hash('sha256', report, 'hex'),
      reason: 'ためし',
      made_by: id,
      made_name: mark,
      made_at: at,
    })
    .execute()
  for (const [i, kind] of steps.entries())
    // oxlint-disable-next-line no-await-in-loop -- one after another, as they happened
    await db
      .insertInto('paper_step')
      .values({
        paper: id,
        number: i + 1,
        tenant,
        kind,
        reason: 'ためし',
        day: kind === 'submitted' ? '2026-11-10' : null,
        receiver: kind === 'submitted' ? mark : '',
        by_id: id,
        by_name: mark,
        at,
      })
      .execute()
}
