import { flagsIn, helperAt, type Flags } from '@zeimori/stops'
import type { StopSettings } from '../settings.ts'

/** How this installation puts its flags up: by the root helper where one is set, else by itself. */
export const flagsOf = ({ flags, helper, pages }: StopSettings): Flags =>
  helper === undefined ? flagsIn(flags, pages, () => new Date()) : helperAt(helper, flags)
