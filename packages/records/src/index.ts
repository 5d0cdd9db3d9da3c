export { actions, type Action } from './audit/actions.ts'
export { logItems, recordedAnswers, type LogItem } from './audit/items.ts'
export {
  readCheckpoint,
  writeCheckpoint,
  type Checkpoint,
  type NoteSigner,
  type NoteVerifier,
  type ReadCheckpoint,
} from './audit/checkpoint.ts'
export type { AuditEvent, Change, How, What, Where, Who } from './audit/event.ts'
export { asHash, madeHash, type Hash, type Hashing } from './audit/hashing.ts'
export { extendsFirst, includes, type Consistency, type Inclusion } from './audit/proof.ts'
export { recordText, type Place } from './audit/record.ts'
export {
  consistencyPath,
  emptyFrontier,
  inclusionPath,
  parting,
  rootOf,
  treeHash,
  withLeaf,
  withSubtree,
  type Frontier,
  type Range,
  type Subtree,
} from './audit/tree.ts'
export type { Alarm, Break, StoredRecord } from './audit/breaks.ts'
export { followChain, type Chain, type ChainedRecord } from './audit/chain.ts'
export { signedTree, type SignedTree, type SignedTreeOptions } from './audit/signed-tree.ts'
export { followWriters, readWriterMark, writerMark, type WriterMark } from './audit/writers.ts'
export { gravities, type Gravity } from './findings/gravity.ts'
export { canonicalJson, type Canonical } from './canonical.ts'
export { permissionNames } from './access/permission-names.ts'
export {
  invitable,
  matrix,
  may,
  permissions,
  type Grants,
  type Actor,
  type Permission,
} from './access/matrix.ts'
export { asRole, roles, sideOf, type Role, type Side } from './access/roles.ts'
export { policy } from './access/policy.ts'
export {
  limitBounds,
  limitNames,
  limitProblem,
  limitsOf,
  passwordDaysOf,
  type LimitName,
  type LimitProblem,
  type Limits,
} from './access/limits.ts'
export { grantable, isPowerful } from './access/granting.ts'
export { isMailAddress, renderMail, type MailSurroundings, type MailText } from './mail/render.ts'
export { pauseAfter, triedFor } from './mail/retry.ts'
export {
  asMailTemplate,
  mailTemplates,
  type MailTemplateName,
  type MailValues,
  type MailWords,
} from './mail/templates.ts'
export {
  approvalKinds,
  asApprovalKind,
  longestApproval,
  type ApprovalKind,
  type ApprovalState,
} from './approvals/kinds.ts'
export {
  beginningOf,
  dayInJapan,
  dayNumber,
  yearMonthDay,
  type DayNumber,
  type YearMonthDay,
} from './calendar.ts'
export {
  businessDaysAfter,
  businessDayUpTo,
  isBusinessDay,
  knownDays,
} from './deadlines/business-days.ts'
export { dueBy, endOfDay, monthsAfter, type Closed, type DueRule } from './deadlines/rule.ts'
export {
  expectedUntil,
  isoDay,
  type Cause,
  type DayRule,
  type Expected,
  type Fulfilment,
  type Schedule,
} from './deadlines/schedule.ts'
export { deadlinesAt, type Circle, type DeadlineStanding } from './deadlines/standing.ts'
export {
  daySteps,
  minuteSteps,
  remindersAt,
  type RemindedOf,
  type Reminder,
  type ReminderStep,
} from './deadlines/reminders.ts'
export {
  assessed,
  decisionProblems,
  isOver,
  longestDecision,
  prevailing,
  problemsWith,
  riskResponses,
  type Assessment,
  type Decision,
  type DecisionProblem,
  type RiskResponse,
} from './ledger/decision.ts'
export {
  verificationText,
  writtenText,
  type Evidence,
  type EvidenceFile,
  type Said,
  type Sealed,
} from './ledger/evidence.ts'
export {
  ledgerOf,
  type Asked,
  type Held,
  type LedgerRow,
  type Look,
  type Shown,
} from './ledger/ledger.ts'
export { countsOf, standingsAt, type Past, type Standings } from './ledger/trend.ts'
export { endOf, newestOf, staleness, type Moment, type Stale } from './ledger/freshness.ts'
export type { Circumstances, Need, Outcome, Proof, Validity, Way } from './ledger/proof.ts'
export {
  standingOf,
  statusOf,
  statusText,
  worstFirst,
  type Computed,
  type Standing,
  type Status,
} from './ledger/status.ts'
export { clockInJapan, eraDay, eraMoment } from './reports/era.ts'
export type {
  Column,
  Flow,
  Notes,
  Pairs,
  PlainList,
  Report,
  Row,
  Section,
  Table,
} from './reports/report.ts'
export { printed, value, type Value } from './reports/value.ts'
export type { DecisionNames, FormLedger, FormLine } from './reports/ledger/form-ledger.ts'
export { ledgerForms, type LedgerForm, type LedgerFormName } from './reports/ledger/forms.ts'
export {
  anomalies,
  anomalyNames,
  easingLoad,
  policyBy,
  stoppingAtOnce,
  stoppings,
  type Anomaly,
  type Stopping,
  type TenantPolicy,
} from './stops/policy.ts'
export {
  alertKindNames,
  alertKinds,
  alertSeverities,
  asAlertKind,
  isMorePressing,
  isNeverQuiet,
  type AlertKind,
  type AlertSeverity,
} from './alerts/kinds.ts'
export {
  clockText,
  contactGroupNames,
  contactGroups,
  contactStanding,
  isWithinHours,
  readClock,
  type ContactGroup,
  type ContactHours,
  type ContactStanding,
} from './alerts/contacts.ts'
export {
  elapsedAfter,
  grouping,
  tellingsDue,
  usualEscalation,
  type EscalationPolicy,
  type Party,
  type Pressing,
  type Reachable,
  type Telling,
  type Told,
} from './alerts/escalation.ts'
export { alertRuleName } from './alerts/rules.ts'
export { syslogMessage, type SyslogAlert } from './alerts/syslog.ts'
export {
  clockDue,
  clockState,
  incidentClocks,
  type ClockState,
  type IncidentClock,
} from './incidents/clocks.ts'
export {
  asEntryKind,
  earliestOf,
  entryKindNames,
  entryKinds,
  entryNeeds,
  entryWays,
  latestOf,
  type EntryKind,
  type EntryWay,
  type IncidentEntry,
  type IncidentTask,
} from './incidents/entries.ts'
export {
  isTaskOver,
  missingToClose,
  timelineOf,
  type Happened,
  type Incident,
  type IncidentAlert,
  type IncidentStop,
} from './incidents/incident.ts'
export {
  incidentPaper,
  incidentPaperNames,
  incidentPapers,
  type IncidentPaper,
} from './incidents/papers.ts'
export type { RegisterDeadline, RegisterDefinition, RegisterField } from './registers/definition.ts'
export {
  isNeeded,
  longestField,
  missingFiles,
  readDay,
  readEntry,
  writtenFields,
  type EntryFields,
  type FieldProblem,
  type FieldRule,
} from './registers/read-entry.ts'
export {
  changesOf,
  differences,
  entryState,
  fieldsOnRecord,
  isOnRecord,
  type EntryState,
  type EntryStep,
} from './registers/entry.ts'
export { registerDue, type DatedEntry, type RegisterDue, type Served } from './registers/due.ts'
export {
  asRegister,
  registerNames,
  registerOf,
  registers,
  type RegisterName,
} from './registers/registers.ts'
export * from './papers/index.ts'
