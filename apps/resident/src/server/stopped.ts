import type { FastifyInstance } from 'fastify'
import { securityHeaders } from '../guard/headers.ts'
import { readRelease, releasePath, stops } from '../offline/release.ts'
import { aboutPath, noScriptPath, pagePath, type PageOf } from '../page/paths.ts'
import type { Site } from '../site/build.ts'

/**
 * Shows the page that says so in place of every page of a stopped municipality: to who comes without the service
 * worker, which goes by the same release.
 * @param release the bytes of `release.json` at the moment; absent: as the site was built
 */
export function showStopped(
  app: FastifyInstance,
  site: Site,
  release: () => Uint8Array = () => built(site),
): void {
  const isStopped = stoppedBy(release)
  const places = placesIn(site)
  const [[, { settings }]] = site.drawn
  app.addHook('onRequest', async (request, reply) => {
    const [path = ''] = request.url.split('?')
    const at = places.get(path)
    if (at === undefined || !isStopped(settings.layout === 'own' ? '' : at.code)) return
    const page = site.files.get(`${aboutPath('stopped', at.language).slice(1)}index.html`)
    await reply
      .code(503)
      .headers(securityHeaders('scripts'))
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(Buffer.from(page?.bytes ?? new Uint8Array()))
  })
}

const built = ({ files }: Site): Uint8Array =>
  files.get(releasePath.slice(1))?.bytes ?? new Uint8Array()

/** Tells whether a municipality is stopped, by the release that is served at the moment. */
function stoppedBy(release: () => Uint8Array): (code: string) => boolean {
  let bytes = release()
  let of = releaseIn(bytes)
  return (code) => {
    const now = release()
    if (now !== bytes) {
      bytes = now
      of = releaseIn(now)
    }
    return of !== undefined && stops(of, code)
  }
}

const releaseIn = (bytes: Uint8Array) => readRelease(Buffer.from(bytes).toString('utf8'))?.of

/** Every page of a municipality by its path: those that are not shown while it is stopped. */
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
