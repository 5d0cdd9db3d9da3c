import { homeRoutes } from './http/home.tsx'
import { signInRoutes } from './http/sign-in.tsx'
import { welcomeRoutes } from './http/welcome.tsx'
import type { Route } from './http/route.ts'

export { consoleListener, type ConsoleOptions } from './http/listener.ts'
export type { Services } from './services.ts'

/** Every address of the console. */
export const routes: readonly Route[] = [...signInRoutes, ...welcomeRoutes, ...homeRoutes]
