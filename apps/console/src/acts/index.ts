/**
 * What can be done without the pages: for commands, which start much faster where no page is loaded.
 */
export type { Caller, Refusal } from './act.ts'
export type { Services } from '../services.ts'
export { searchLog, type LogQuery } from '../audit/search.ts'
export { breakGlass } from './break-glass.ts'
export { destroyKeys } from './destroy-keys.ts'
export { createTenant } from './create-tenant.ts'
export { perform, record, type Performed } from './perform.ts'
export { takeInResults, type TakenIn } from './findings/take-in.ts'
export { readFindings, type FindingsSeen } from '../findings/read-findings.ts'
export { resumeTenant, suspendTenant } from './suspend-tenant.ts'
export { refusedText } from '../texts/acts.ts'
export { setUpLink } from './set-up.ts'
export { welcomePath } from './welcome-link.ts'
export type { Checked, StopPort } from '../stops/port.ts'
export {
  agreeToResume,
  askToResume,
  openFurther,
  stopService,
  takeBack,
} from '../stops/carry-out.ts'
export { stopByRule, watchOpening } from '../stops/by-itself.ts'
export { readPolicies } from '../stops/read-policy.ts'
export { readStop } from '../stops/read-stops.ts'
