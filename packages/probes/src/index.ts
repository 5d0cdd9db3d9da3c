import { banner } from './checks/banner.ts'
import { caching } from './checks/caching.ts'
import { charset } from './checks/charset.ts'
import { closedDoors } from './checks/closed-doors.ts'
import { contentPolicy } from './checks/content-policy.ts'
import { errors } from './checks/errors.ts'
import { foreignOrigin } from './checks/foreign-origin.ts'
import { framing } from './checks/framing.ts'
import { headerInjection } from './checks/header-injection.ts'
import { hiddenFiles } from './checks/hidden-files.ts'
import { listings } from './checks/listings.ts'
import { methods } from './checks/methods.ts'
import { passwordForm } from './checks/password-form.ts'
import { redirects } from './checks/redirects.ts'
import type { Probe } from './probe.ts'

export { askedOf, validityOf } from './ledger/asked.ts'
export type { Installation } from './installation.ts'
export { isPass, type Finding, type Probe } from './probe.ts'
export { asker, type Ask, type Page } from './retrieve/http.ts'
export { runProbes, type Run } from './run.ts'

/** Every probe, in the order in which they are shown. */
export const probes: readonly Probe[] = [
  framing,
  contentPolicy,
  charset,
  banner,
  methods,
  errors,
  hiddenFiles,
  listings,
  redirects,
  headerInjection,
  caching,
  closedDoors,
  foreignOrigin,
  passwordForm,
]
