export type {
  AnsweredBy,
  DetectionEvent,
  EventKind,
  LineProblem,
  Reading,
  RequestEvent,
  SignInEvent,
} from './events/event.ts'
export { lineProblems } from './events/event.ts'
export { originOf } from './events/address.ts'
export { readAuditEvent, watchedActions } from './events/audit-event.ts'
export { readCombined } from './events/combined.ts'
export { readNginxJson } from './events/nginx-json.ts'
export { writeRequest, type AnsweredRequest } from './events/write-request.ts'
export { builtInRules, ruleTexts } from './rules/builtin/index.ts'
export { readRules, type ReadRules } from './rules/read-rules.ts'
export type { Anomaly } from '@zeimori/records'
export { severities, type AnswerName, type Rule } from './rules/rule.ts'
export { startEngine, type Engine } from './engine/engine.ts'
export type { Alert } from './engine/alert.ts'
export type { State } from './engine/state.ts'
export { wilson } from './statistics/counts.ts'
export { alertKindOf } from './decisions/alert-kind.ts'
export { readBans, writeBans, writeGeo, type Banned } from './decisions/ban-list.ts'
export { digest } from './counters/digest.ts'
export type { Act, Decision } from './decisions/decision.ts'
export { startDecider, type Decider, type SavedDecisions } from './decisions/decide.ts'
export {
  easingLoad,
  readNetworks,
  stoppingAtOnce,
  usualPolicy,
  type Policy,
  type ReadNetworks,
  type Stopping,
  type TenantPolicy,
} from './decisions/policy.ts'
