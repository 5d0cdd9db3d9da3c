import { askedStop, bannedSource, ruleOnTrial } from '../detected.ts'
import type { Deed } from './deed.ts'

/** What is done to the rules of the detection, and to whom they keep out. */
export const detectionDeeds: Readonly<Record<string, Deed>> = {
  '/detection/rules/:id': {
    action: 'detection.rule',
    ready: async ({ services }) => ({
      fields: { id: await ruleOnTrial(services), mode: 'on', reason: 'ためし' },
    }),
  },
  '/detection/answers/:id/decline': {
    action: 'detection.decline',
    ready: async ({ services }) => ({
      fields: { id: await askedStop(services), reason: 'ためし' },
    }),
  },
  '/detection/answers/:id/lift': {
    action: 'detection.lift',
    ready: async ({ services }) => ({
      fields: { id: await bannedSource(services), reason: 'ためし' },
    }),
  },
}
