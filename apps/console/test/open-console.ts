import type { FastifyInstance } from 'fastify'
import { consoleListener, routes, type ConsoleOptions } from '../src/index.ts'
import { loopback } from '../src/private-door/addresses.ts'
import type { Services } from '../src/services.ts'

/**
 * Opens the whole console as a trial on this machine has it. Whoever opens it closes it.
 * @param more what is to be otherwise
 */
export const openConsole = (
  services: Services,
  more: Partial<ConsoleOptions> = {},
): Promise<FastifyInstance> =>
  consoleListener({
    services,
    routes,
    secret: 'x'.repeat(32),
    tls: false,
    allowed: loopback,
    assets: new Map(),
    ...more,
  })

/** Lets it be reached over loopback. @returns its port */
export const portOf = async (app: FastifyInstance): Promise<number> =>
  Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
