/** What the tests of the page and its measurements share. */
export { canaryLeaks } from './canary.ts'
export { executablePath, launch, open, quiet } from './chromium.ts'
export { states, violationsOf } from './states.ts'
export { serve } from './site.ts'
