import { accountProbes } from './checks/accounts.ts'
import { appendOnly } from './checks/append-only.ts'
import { auditChain } from './checks/audit-chain.ts'
import { certificate } from './checks/certificate.ts'
import { codeCommands } from './checks/code-commands.ts'
import { codeEvaluating } from './checks/code-evaluating.ts'
import { codeLanguage } from './checks/code-language.ts'
import { codeMarkup } from './checks/code-markup.ts'
import { codeRandomness } from './checks/code-randomness.ts'
import { codeSessions } from './checks/code-sessions.ts'
import { codeSockets } from './checks/code-sockets.ts'
import { codeSql } from './checks/code-sql.ts'
import { copiesAge, copiesDrill } from './checks/copies.ts'
import { cookies } from './checks/cookies.ts'
import { databaseLogin } from './checks/database-login.ts'
import { fileModes } from './checks/file-modes.ts'
import { keptEvidence } from './checks/kept-evidence.ts'
import { tlsVersions } from './checks/tls-versions.ts'
import { walls } from './checks/walls.ts'
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
import { watcherRounds } from './checks/watcher-rounds.ts'
import type { Probe } from './probe.ts'
import { behindTheDoor } from './waiting/doors.ts'
import { surroundings } from './waiting/surroundings.ts'

export { askedOf, validityOf } from './ledger/asked.ts'
export type {
  AccountFacts,
  CopiesFacts,
  Database,
  DatabaseRights,
  EvidenceFacts,
  LogFacts,
  WatcherFacts,
} from './facts.ts'
export type { Installation, Placed, SourceFile } from './installation.ts'
export type { Fault } from './proving/fault.ts'
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
  cookies,
  tlsVersions,
  certificate,
  codeSql,
  codeCommands,
  codeMarkup,
  codeEvaluating,
  codeRandomness,
  codeSessions,
  codeSockets,
  codeLanguage,
  databaseLogin,
  appendOnly,
  walls,
  auditChain,
  keptEvidence,
  ...accountProbes,
  fileModes,
  watcherRounds,
  copiesAge,
  copiesDrill,
  ...behindTheDoor,
  ...surroundings,
]
