import type { FastifyInstance } from 'fastify'
import { securityHeaders } from '../guard/headers.ts'
import { aboutPath, noScriptPath, pagePath, type PageOf, type RefusalPage } from '../page/paths.ts'
import type { Site } from '../site/build.ts'
import { askedPath } from './asked-path.ts'

/** Why nobody is shown a municipality's pages; undefined: everybody is. */
export type WhyClosed = Extract<RefusalPage, 'stopped' | 'unopened'>

/**
 * Shows the page that says so in place of every page of a closed municipality: to who comes without the service
 * worker, which goes by the release.
 */
export function showClosed(
  app: FastifyInstance,
  site: Site,
  whyClosed: (code: string) => WhyClosed | undefined,
): void {
  const places = placesIn(site)
  app.addHook('onRequest', async (request, reply) => {
    const at = places.get(askedPath(request))
    const why = at && whyClosed(at.code)
    if (at === undefined || why === undefined) return
    const page = site.files.get(`${aboutPath(why, at.language).slice(1)}index.html`)
    await reply
      .code(503)
      .headers(securityHeaders('plain'))
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(Buffer.from(page?.bytes ?? new Uint8Array()))
  })
}

/** Every page of a municipality by its path: those that are not shown while it is closed. */
const placesIn = ({ tenants, drawn }: Site): ReadonlyMap<string, PageOf> =>
  new Map(
    tenants.flatMap(({ 団体: { 番号: code } }) =>
      drawn.flatMap(([language, { settings }]) => {
        const page = { code, language }
        const paths = [pagePath(page, settings.layout), noScriptPath(page, settings.layout)]
        return paths.map((path) => [path, page] as const)
      }),
    ),
  )
