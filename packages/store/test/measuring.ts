/** What other packages' tests and measurements start databases with. */
export { embeddedFolder } from './embedded.ts'
export { hasPostgres, startCluster, type Cluster } from './postgres.ts'
export { chance } from './trials/chance.ts'
export { fileTamperings, filesOf } from './trials/file-tampering.ts'
export { killProgram, killTrials, type KillResult } from './trials/killing.ts'
export { log } from './trials/log-name.ts'
export { logOf } from './trials/made-log.ts'
export {
  columnTamperings,
  pendingTamperings,
  tableTamperings,
  tryInSql,
} from './trials/sql-tampering.ts'
export { startVerifiers } from './trials/verifiers.ts'
