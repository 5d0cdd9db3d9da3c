import { weaknessText } from '../texts/weaknesses.ts'
import type { ShownWeakness } from './read-weaknesses.ts'

/** How a weakness stands, in words: what is done, or what is late. */
export function standingText({ state, standing }: ShownWeakness): string {
  if (state !== 'open') return weaknessText.states[state]
  if (standing.state === 'done') return weaknessText.exempt
  return standing.state === 'over' ? weaknessText.over : weaknessText.states.open
}

/** How it looks. */
export const standingLook = ({ standing }: ShownWeakness): 'ok' | 'unmet' | 'waiting' =>
  standing.state === 'done' ? 'ok' : standing.state === 'over' ? 'unmet' : 'waiting'
