import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { 見本市 } from '@zeimori/municipalities'
import { buildSite, residentListener, type Defect, type Site } from '@zeimori/resident'

/** The checkout: wherever this file has been bundled to, it is above it. */
function findRoot(from: string): string {
  return existsSync(join(from, 'package-lock.json')) ? from : findRoot(dirname(from))
}

/** The site as `zeimori up` shows it, or as a hosting without a listener carries it. */
export const builtSite = (hasListener = true): Promise<Site> =>
  buildSite({
    root: findRoot(import.meta.dirname),
    tenants: [見本市],
    version: '0.0.0-test',
    trial: true,
    hasListener,
  })

export const listenerOf = (site: Site, report: (defect: Defect) => void = () => undefined) =>
  residentListener({ site, tenants: [見本市], report })

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Serves the site on a free port. */
export async function serve(): Promise<Served> {
  const app = listenerOf(await builtSite())
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url, close: () => app.close() }
}
