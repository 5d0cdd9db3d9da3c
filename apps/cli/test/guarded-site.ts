import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shownPage, stoppedIn } from '@zeimori/stops'
import { forProvider, repeat } from '@zeimori/store'
import { detector } from '@zeimori/worker'
import { detectionHere } from '../src/detecting/detection.ts'
import { openInstallation, type Installation } from '../src/installation.ts'
import { watchIntegrity, type Periods } from '../src/integrity/watch.ts'
import { root } from '../src/root.ts'
import { readSettings } from '../src/settings.ts'
import { withStops } from '../src/stopping/port.ts'
import { printProblem } from '../src/terminal.ts'
import { smallSite, type SmallSite } from './small-site.ts'

/** A written site that a web server serves, with everything that watches and closes it. */
export type GuardedSite = {
  readonly own: Installation
  readonly site: SmallSite
  /** Where the site is written. */
  readonly written: string
  /** What the web server serves in place of a file, by its path. */
  readonly served: Map<string, string>
  readonly url: string
  /** Who is stopped now, by the flags. */
  readonly stopped: () => readonly string[]
  readonly end: () => Promise<void>
}

/**
 * @param periods how often is looked; undefined is as the product does
 * @param tenants the municipalities' numbers
 */
export async function guardedSite(
  periods: Periods | undefined,
  tenants: readonly string[],
): Promise<GuardedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-guarded-'))
  const [data, written] = [join(folder, 'data'), join(folder, 'site')]
  const site = smallSite(tenants)
  site.write(written, site.files())
  mkdirSync(data)
  writeFileSync(join(data, 'release-key.pem'), site.pem, { mode: 0o600 })
  const served = new Map<string, string>()
  const server = serving(written, served, join(data, 'flags'))
  const url = `http://127.0.0.1:${await portOf(server)}`
  const settings = readSettings(
    {
      ZEIMORI_DATA_DIR: data,
      ZEIMORI_SITE: written,
      ZEIMORI_PUBLIC_URL: url,
    },
    root,
  )
  const own = withStops(await openInstallation(settings, 'worker'))
  await registered(own, tenants)
  const integrity = watchIntegrity(own, periods)
  const report = (error: unknown): void => void printProblem(String(error))
  const services = { ...own.services, report }
  const { step } = detector(services, detectionHere(own, integrity.source))
  // Its rules are there from its first step on; then a person turns one on.
  await step()
  await own.store.db.updateTable('detection_rule').set({ mode: 'on' }).execute()
  const atWork = repeat({ step, rest: 1000, report })
  return {
    own,
    site,
    written,
    served,
    url,
    stopped: () => stoppedIn(settings.stops.flags),
    end: async () => {
      await integrity.stop()
      await atWork.stop()
      await own.close()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const registered = ({ store }: Installation, tenants: readonly string[]): Promise<unknown> =>
  forProvider(store, (within) =>
    within
      .insertInto('tenant')
      .values(tenants.map((id) => ({ id, name: `見本市 ${id}` })))
      .execute(),
  )

/** A visitor from elsewhere. */
const visitor = '203.0.113.5'

/** A web server of files, as any: what is stopped it shows to nobody. */
function serving(written: string, served: ReadonlyMap<string, string>, flags: string): Server {
  const answerOf = async (url: string) => {
    const page = await shownPage(flags, { path: url, address: visitor, host: undefined })
    if (page !== undefined) return { status: 503, body: page }
    try {
      const path = join(written, url.replace(/\/$/, '/index.html'))
      return { status: 200, body: served.get(url) ?? readFileSync(path) }
    } catch {
      return { status: 404, body: '' }
    }
  }
  return createServer(({ url = '' }, answer) => {
    void answerOf(url).then(({ status, body }) => answer.writeHead(status).end(body))
  })
}

const portOf = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
      else reject(new Error('no port'))
    })
  })
