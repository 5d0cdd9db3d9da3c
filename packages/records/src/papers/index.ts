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
  StopFact,
  WeaknessFact,
} from './facts.ts'
export type { Judged, JudgedField, PaperDefinition } from './paper.ts'
export { asPaper, paperNames, paperOf, type PaperName } from './papers.ts'
export {
  currentPeriod,
  hasBegun,
  periodExamples,
  periodMoments,
  periodText,
  readPeriod,
  type Period,
  type PeriodKind,
} from './period.ts'
export { explanation } from './paper.ts'
export { registerReport } from './parts/register.ts'
export { weaknessAt } from './parts/weaknesses.ts'
export type { Ref } from './traced.ts'
export { dueText, paperDue, type Engagement, type Submission } from './due.ts'
export { nextSteps, paperState, type PaperState, type PaperStepKind } from './state.ts'
