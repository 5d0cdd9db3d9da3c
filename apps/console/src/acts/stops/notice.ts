import { randomUUID } from 'node:crypto'
import type { Notice } from '@zeimori/store'
import { timeText } from '../../texts/time.ts'
import type { Caller } from '../act.ts'
import { tenantOf } from './standing.ts'

/** Tells the administrators of the municipality and of the provider, but not the one who did it. */
export function tellStop(
  target: string,
  { id, name }: Pick<Caller, 'id' | 'name'>,
  now: Date,
): readonly Notice[] {
  const sides = new Set([tenantOf({ target }), undefined])
  const key = `service-stopped:${randomUUID()}`
  return [...sides].map((tenant) => ({
    to: { kind: 'administrators', tenant, except: id },
    key,
    template: 'service-stopped',
    values: { at: timeText(now), by: name, target },
  }))
}
