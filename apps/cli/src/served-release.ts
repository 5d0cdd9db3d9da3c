import type { Site } from '@zeimori/resident'
import { stoppedIn } from '@zeimori/stops'
import { releaseIn, renewedRelease } from './renewing.ts'
import type { Settings } from './settings.ts'
import { signingOf } from './site.ts'

/** `release.json` of this installation as it is served, with its stops. */
export const servedRelease = (site: Site, settings: Settings): (() => Uint8Array) =>
  renewedRelease(
    releaseIn(site),
    (after) => signingOf(settings, 'now', after),
    Date.now,
    () => stoppedIn(settings.stops.flags).join(),
  )
