import { repeat, type Repeating } from '../repeat.ts'
import { sequence, type SequencerOptions } from './sequencer.ts'

/** A sequencer at work. */
export type RunningSequencer = Repeating

/** How long it rests when nothing waits, in milliseconds: a record has its number within a second. */
const rest = 200

/**
 * Numbers what happens, until it is stopped. A database that is away is tried again.
 * @param report told of a trouble, once while it lasts: nothing comes into the log meanwhile
 */
export const runSequencer = (
  options: SequencerOptions,
  report: (error: unknown) => void,
): RunningSequencer => repeat({ step: () => sequence(options), rest, report })
