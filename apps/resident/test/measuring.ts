/** What the tests of the page and its measurements share. */
export { canaryLeaks } from './canary.ts'
export { executablePath, launch, open, quiet, withoutWorker } from './chromium.ts'
export { judgedScreens, resultsOf, violationsIn } from './judged-screens.ts'
export { violationsOf } from './states.ts'
export { root, serve, trialTenants } from './site.ts'
