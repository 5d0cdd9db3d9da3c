import type { ControlId } from '@zeimori/requirements'
import type { Probe } from '../probe.ts'
import type { WaitingPart } from './parts.ts'

/** What a probe will look at as soon as its part is there; until then it says that it has seen nothing. */
type Waiting = {
  readonly id: string
  readonly title: string
  readonly controls: readonly ControlId[]
  readonly part: WaitingPart
  readonly byHand: string
}

/** A probe that never passes: it has no way to. */
export const waiting = (about: Waiting): Probe => ({
  ...about,
  version: 1,
  fault: undefined,
  look: () => Promise.reject(new TypeError('what it looks at is not there')),
  tried: () => [],
})
