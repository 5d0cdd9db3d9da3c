export { contentSecurityPolicy } from './guard/policy.ts'
export { residentListener } from './server/listener.ts'
export { buildSite, readVersion, type Site, type SiteFile } from './site/build.ts'
