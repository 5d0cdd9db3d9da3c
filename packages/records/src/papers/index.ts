/** Official papers: what each says, when it is due, and how a version of it stands. */
export { composePaper, judgedFields, withCover, type Composed, type PaperCover } from './compose.ts'
export type {
  AccountFact,
  AlertFact,
  AuditFact,
  CommonFacts,
  ContactFact,
  DiagnosisFact,
  EntryFact,
  EvidenceFact,
  FactName,
  FindingFact,
  FurtherFacts,
  HandoutFact,
  HostFact,
  ReviewFact,
  SharedUseFact,
  SnapshotFact,
  SoftwareFact,
  StopFact,
  WeaknessFact,
} from './facts.ts'
export type { Judged, JudgedField, PaperDefinition, PaperDue } from './paper.ts'
export { asPaper, paperNames, paperOf, type PaperName } from './papers.ts'
export {
  currentPeriod,
  periodExamples,
  periodMoments,
  periodText,
  readPeriod,
  type Period,
  type PeriodKind,
} from './period.ts'
export { explanation } from './paper.ts'
export { registerReport } from './parts/register.ts'
export type { Ref, RefKind } from './traced.ts'
export { dueNames, paperDue, type Engagement, type PaperDeadline, type Submission } from './due.ts'
export { nextSteps, paperState, type PaperState, type PaperStepKind } from './state.ts'
