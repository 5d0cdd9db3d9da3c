import type { Ledger } from '@zeimori/console'
import { askedOf, probes, validityOf } from '@zeimori/probes'
import { everyRequirement } from '@zeimori/requirements'
import { root } from './root.ts'
import type { Settings } from './settings.ts'
import { runningNow } from './verifying/running.ts'

/** What the ledger of this installation is worked out from. What runs stays the same until the next start. */
export function ledgerHere(settings: Settings): Ledger {
  const running = runningNow(root, settings)
  return {
    asked: everyRequirement.map(askedOf),
    validityOf,
    probes: probes.map(({ id, version, controls, title, byHand }) => ({
      id,
      version,
      controls,
      title,
      byHand,
    })),
    running: () => running,
  }
}
