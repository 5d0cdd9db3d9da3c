import type { TestProject } from 'vitest/node'
import { changedSite, listenerOf } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page that all files of tests visit is served. */
    residentUrl: string
  }
}

/** Builds and serves the site, in two languages, once for all files of tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const app = listenerOf(await changedSite(true, { languages: ['ja', 'en'] }))
  project.provide('residentUrl', await app.listen({ host: '127.0.0.1', port: 0 }))
  return () => app.close()
}
