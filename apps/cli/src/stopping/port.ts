import type { StopPort } from '@zeimori/console/acts'
import type { Installation } from '../installation.ts'
import type { Settings } from '../settings.ts'
import { signAnew } from '../signing-anew.ts'
import { printProblem } from '../terminal.ts'
import { checksBefore } from './checks.ts'
import { flagsOf } from './flags.ts'
import { keptWithin } from './keep.ts'

/** What closes and opens the service of this installation. */
const stopPortOf = (own: Installation): StopPort => ({
  ...flagsOf(own.settings.stops),
  keep: (target, at) => keptWithin(own, target, at),
  check: (target) => checksBefore(own, target),
  publish: () => publishStops(own.settings),
})

/** The same installation, whose acts can close and open the service. */
export const withStops = (own: Installation): Installation => ({
  ...own,
  services: { ...own.services, stops: stopPortOf(own) },
})

/** The flag has closed the service already: what browsers have kept must not keep a stop from being done. */
export async function publishStops(settings: Settings): Promise<void> {
  const { site } = settings.stops
  if (site === undefined) return
  try {
    await signAnew(site, settings)
  } catch (error) {
    await printProblem(
      `旗は変えましたが、${site} に署名し直せません。./zeimori sign-site --site ${site} を実行してください。`,
      ...(error instanceof Error ? [error.message] : []),
    )
  }
}
