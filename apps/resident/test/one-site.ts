import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { shareSite } from './shared-site.ts'
import { changedSite, listenerOf } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page that all files of tests visit is served. */
    residentUrl: string
  }
}

/** Builds the site once for all files of tests, with a listener in two languages and without one, and serves it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'zeimori-sites-'))
  const site = await changedSite(true, { languages: ['ja', 'en'] })
  shareSite(folder, true, site)
  shareSite(folder, false, await changedSite(false, { version: '2.0.0' }))
  project.provide('sharedSites', folder)
  const app = listenerOf(site)
  project.provide('residentUrl', await app.listen({ host: '127.0.0.1', port: 0 }))
  return async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
