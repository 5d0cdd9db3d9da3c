import { randomUUID } from 'node:crypto'
import type { Notice } from '@zeimori/store'
import { timeText } from '../texts/time.ts'
import type { Caller } from './act.ts'

/**
 * Tells a municipality's administrators that something of theirs was changed that matters, but not the one
 * who changed it. (ipa-6-ii, gyomu-11)
 * @param changed what changed, in words of ours: nothing that was typed
 */
export const tellSettings = (
  tenant: string,
  { id, name }: Pick<Caller, 'id' | 'name'>,
  changed: readonly string[],
  now: Date,
): Notice => ({
  to: { kind: 'administrators', tenant, except: id },
  key: `settings-changed:${randomUUID()}`,
  template: 'settings-changed',
  values: { at: timeText(now), by: name, changes: changed.join('、') },
})
