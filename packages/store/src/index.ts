export { TooManyEventsError, appendAlone } from './audit/append-alone.ts'
export { appendEvents } from './audit/append-event.ts'
export { sealWith, type Sealing } from './audit/sealing.ts'
export { checkArchives, checkLog, type LogCheck } from './audit/check-log.ts'
export { hashing } from './audit/hashing.ts'
export { sequence, type SequencerOptions } from './audit/sequencer.ts'
export { japanTime } from './audit/time.ts'
export { StoreHeldError } from './connect/lock.ts'
export { inSnapshot, type Snapshot, type TableDigest } from './copies/digests.ts'
export { dumpEmbedded, loadEmbedded } from './copies/embedded.ts'
export { dropDatabase, isEmpty, makeDatabase, makeRoles, productRoles } from './copies/server.ts'
export { openStore, type Store, type StoreSettings } from './connect/open.ts'
export { migrate } from './migrations/migrate.ts'
export { atTheDoor, forProvider, forTenant, forVerifier, forWorker, type Within } from './within.ts'
export { proveGrowth, proveRecord, type ProvenRecord } from './audit/proofs.ts'
export { LogRewrittenError, lastCheckpoint, signLog, type LogSigner } from './audit/seal-log.ts'
export { signedStateIn } from './audit/signed-state.ts'
export { signerOf, verifierOf } from './audit/signing.ts'
export { archiveLine, archiveOf } from './audit/archive.ts'
export {
  archiveMonth,
  detachMonth,
  type ArchivedMonth,
  type Archiving,
} from './audit/archive-month.ts'
export { writeArchive } from './audit/archive-files.ts'
export { anchorCheckpoint, anchoredCheckpoints } from './audit/anchor.ts'
export { logLag, type Lag } from './audit/lag.ts'
export { runSealer, type SealerOptions } from './audit/run-sealer.ts'
export { tenantLines } from './audit/tenant-export.ts'
export { resealAll, secretPlace } from './keys/rotate.ts'
export {
  addVaultKey,
  destroyTenantKeys,
  forgetOldVaultKeys,
  vaultKeys,
} from './keys/change-keys.ts'
export { openVault } from './keys/open-vault.ts'
export { DestroyedKeyError } from './keys/vault-file.ts'
export { grantRoles, hasQueueSchema, loginProblem } from './migrations/grant.ts'
export { checkSchema } from './manifest/check.ts'
export { describeSchema, type SchemaDifference } from './manifest/describe.ts'
export { DamagedKeyError, LooseKeyError, openKeys, type Keys } from './keys/key-folder.ts'
export { runSequencer, type RunningSequencer } from './audit/run-sequencer.ts'
export { SealedError, vaultOf, type Owner, type Vault } from './keys/vault.ts'
export { enqueueMails, type Notice, type Recipient } from './outbox/enqueue.ts'
export { claimDue, markDead, markSent, postpone, type Claimed } from './outbox/deliver.ts'
export { incidentNumber, openIncident, tenantOfScope, type NewIncident } from './incidents/open.ts'
export { raiseAlert, type NewAlert, type Raised } from './alerts/raise.ts'
export type { DetectionAnswerTable } from './detection-tables.ts'
export type { AlertTable, ContactTable } from './alert-tables.ts'
export type { StopPolicyTable } from './stop-tables.ts'
export { repeat, type Repeating } from './repeat.ts'
export { verifyingAlone } from './ledger/alone.ts'
export {
  checkEvidence,
  verificationNumbers,
  type CheckedRun,
  type EvidenceFault,
} from './ledger/check-evidence.ts'
export {
  answerDecision,
  decisionsInForce,
  writeDecision,
  type KeptDecision,
  type NewDecision,
} from './ledger/decisions.ts'
export {
  keepVerification,
  type ProbeResult,
  type Recording,
  type Verification,
} from './ledger/keep-verification.ts'
export {
  bindingSources,
  chooseSource,
  nextOwnRequirement,
  ownRequirements,
  writeOwnRequirements,
  type OwnRequirement,
} from './ledger/own-requirements.ts'
export { dropOwnImport, keepOwnImport, ownImport, type OwnImport } from './ledger/own-imports.ts'
export {
  checkWritten,
  type FileCheck,
  type FileState,
  type Written,
  type WrittenFault,
} from './ledger/check-written.ts'
export {
  decisionHistory,
  decisionsWaiting,
  decisionTimes,
  type PastDecision,
} from './ledger/decision-history.ts'
export { evidenceHistory, findingsOf, newestOfProbes } from './ledger/read-evidence.ts'
export {
  answerOverride,
  closedTenants,
  heldFrom,
  keptProof,
  openingHistory,
  openNow,
  waitingOverride,
  withKept,
  type KeptProof,
  writeOpening,
  type Opening,
  type OpeningGap,
  type OpeningProof,
} from './ledger/openings.ts'
export { probedByDay } from './ledger/read-days.ts'
export { faultTexts, fileTexts, reliable } from './ledger/reliable.ts'
export { writeEvidence, type WrittenProof } from './ledger/write-evidence.ts'
export type { Due } from './deadlines/due.ts'
export { readDue } from './deadlines/read.ts'
export { keepSnapshot, readSnapshots, type SnapshotRow } from './inventory/snapshots.ts'
export { readPapers, readPaperText, type PaperVersion } from './papers/read.ts'
export { addPaper, addPaperStep, holdPapers } from './papers/write.ts'
export { readEntries, type Entry, type EntryEvent, type EntryVersion } from './registers/read.ts'
export { addStep, addVersion, enterRegister, holdEntry } from './registers/write.ts'
export { hold } from './hold.ts'
export { giveBackFailure, lockSource } from './accounts/attempts.ts'
export { plainAddress, sourceOf } from './accounts/source.ts'
export { limitOf, ownLimits, type OwnLimits } from './accounts/own-limits.ts'
export { takeTry, type Guess } from './accounts/take-try.ts'
export { logParts, type LogPart } from './audit/log-parts.ts'
export { accountStates, type AccountState } from './facts/accounts.ts'
export { logState, type LogState } from './facts/log.ts'
export { rightsOf } from './facts/rights.ts'
export { readDiagnosisResults, type DiagnosisResultRow } from './findings/read.ts'
export {
  lastWeaknessLook,
  readWeaknesses,
  readWeaknessRecords,
  type WeaknessRecordRow,
  type WeaknessRow,
} from './weaknesses/read.ts'
