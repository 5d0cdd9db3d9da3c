import { accessRoutes } from './http/access.tsx'
import { auditRoutes } from './http/audit.tsx'
import { homeRoutes } from './http/home.tsx'
import { peopleRoutes } from './http/people.tsx'
import { proveRoutes } from './http/prove.tsx'
import type { Route } from './http/route.ts'
import { signInRoutes } from './http/sign-in.tsx'
import { tenantRoutes } from './http/tenants.tsx'
import { welcomeRoutes } from './http/welcome.tsx'
import { listRoutes } from './lists/list-routes.tsx'
import { people } from './lists/people.tsx'
import { tenants } from './lists/tenants.tsx'

export { consoleListener, type ConsoleOptions } from './http/listener.ts'
export type { Caller, Refusal } from './acts/act.ts'
export { searchLog, type Found } from './audit/search.ts'
export { breakGlass } from './acts/break-glass.ts'
export { createTenant } from './acts/create-tenant.ts'
export { perform, record, type Performed } from './acts/perform.ts'
export { resumeTenant, suspendTenant } from './acts/suspend-tenant.ts'
export { refusedText } from './texts/acts.ts'
export { setUpLink } from './acts/set-up.ts'
export type { Services } from './services.ts'

/** Every address of the console. */
export const routes: readonly Route[] = [
  ...signInRoutes,
  ...welcomeRoutes,
  ...proveRoutes,
  ...homeRoutes,
  ...listRoutes(tenants),
  ...tenantRoutes,
  ...listRoutes(people),
  ...peopleRoutes,
  ...accessRoutes,
  ...auditRoutes,
]
