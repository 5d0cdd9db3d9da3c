import type { Site } from '@zeimori/resident'
import { releaseIn, renewedRelease } from './renewing.ts'
import type { Settings } from './settings.ts'
import { signingOf } from './site.ts'
import { siteStateNow, stateText } from './site-state.ts'

/** `release.json` of this installation as it is served, with its stops. */
export const servedRelease = (site: Site, settings: Settings): (() => Uint8Array) =>
  renewedRelease(
    releaseIn(site),
    (after) => signingOf(settings, 'now', after),
    Date.now,
    () => stateText(siteStateNow(settings)),
  )
