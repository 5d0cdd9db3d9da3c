export { edgeHost, type EdgeHost } from './edge-host.ts'
export { guardedSite, type GuardedSite } from './guarded-site.ts'
