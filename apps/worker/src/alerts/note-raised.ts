import type { Raised, Within } from '@zeimori/store'
import { note, type WorkerServices } from '../services.ts'

/** Records an alert that the product raised by itself, and the incident that it opened. */
export async function noteRaised(
  within: Within,
  services: WorkerServices,
  by: string,
  { id, incident }: Raised,
  tenant: string | null,
): Promise<void> {
  const of = { ...(tenant !== null && { tenant }) }
  const raised = { action: 'alert.raise', result: 'ok' } as const
  await note(within, services, by, { kind: 'alert', id, ...of }, raised)
  if (incident === undefined) return
  const opened = { action: 'incident.open', result: 'ok' } as const
  await note(within, services, by, { kind: 'incident', id: incident, ...of }, opened)
}
