/** What other packages' tests and measurements start databases with. */
export { embeddedFolder } from './embedded.ts'
export { hasPostgres, startCluster, type Cluster } from './postgres.ts'
