import { alertDeeds } from './alert-deeds.ts'
import type { Deed } from './deed.ts'
import { detectionDeeds } from './detection-deeds.ts'
import { importDeeds } from './import-deeds.ts'
import { incidentDeeds } from './incident-deeds.ts'
import { openingDeeds } from './opening-deeds.ts'
import { ownDeeds } from './own-deeds.ts'
import { peopleDeeds } from './people-deeds.ts'
import { paperDeeds } from './paper-deeds.ts'
import { registerDeeds } from './register-deeds.ts'
import { stopDeeds } from './stop-deeds.ts'

import { thingsDeeds } from './things-deeds.ts'
import { weaknessDeeds } from './weakness-deeds.ts'

/**
 * Every address that something is sent to, with the act that it leaves in the log. An address that is not here
 * fails the test: whoever adds one says what it leaves, and shows that it does.
 */
export const deeds: Readonly<Record<string, Deed>> = {
  ...ownDeeds,
  ...peopleDeeds,
  ...thingsDeeds,
  ...openingDeeds,
  ...importDeeds,
  ...stopDeeds,
  ...alertDeeds,
  ...detectionDeeds,
  ...incidentDeeds,
  ...weaknessDeeds,
  ...paperDeeds,
  ...registerDeeds,
}

/** Addresses whose records another test shows, for they need a device or a provider; and one that changes nothing. */
export const shownElsewhere: readonly string[] = [
  // Keeps in the session which invitation it is.
  '/welcome',
  // passkeys.test.ts, in Chromium
  '/welcome/passkey',
  '/sign-in/passkey',
  '/prove/passkey',
  '/me/factors/passkey',
  // identity.test.ts, at a provider on loopback
  '/me/provider/link',
  '/tenants/:tenant/provider',
]
