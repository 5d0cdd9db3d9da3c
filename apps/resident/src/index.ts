export { contentSecurityPolicy } from './guard/policy.ts'
export { residentListener, type Defect } from './server/listener.ts'
export { buildSite, readVersion, type Site, type SiteFile } from './site/build.ts'
