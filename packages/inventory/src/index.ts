export { compareDebian } from './versions/debian.ts'
export { compareSemver } from './versions/semver.ts'
export type { Software } from './software/software.ts'
export { readDpkgStatus } from './software/dpkg-status.ts'
export { readNpmLock } from './software/npm-lock.ts'
export { readOsRelease, type OsRelease } from './software/os-release.ts'
export { cycloneDx } from './software/sbom.ts'
export { knownSupport } from './software/known-support.ts'
export {
  databasesAmong,
  noticeDays,
  supportOf,
  type Running,
  type SupportState,
} from './software/support.ts'
export type { Advisory } from './advisories/advisory.ts'
export { readOsv, type OsvRead } from './advisories/read-osv.ts'
export { matchAll, type Match } from './advisories/match.ts'
export type { Case, CaseChange, CaseState, Component } from './cases/case.ts'
export { caseOf, recordsOf } from './cases/rows.ts'
export { follow, type Followed, type Look } from './cases/follow.ts'
export {
  caseStanding,
  caseSteps,
  type CaseRecord,
  type CaseStanding,
  type CaseStep,
} from './cases/clock.ts'
export { readSnapshotBody, snapshotBody, supportName, type Snapshot } from './software/snapshot.ts'
