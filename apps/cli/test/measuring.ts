export { guardedSite, type GuardedSite } from './guarded-site.ts'
