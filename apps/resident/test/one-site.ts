import type { TestProject } from 'vitest/node'
import { serve } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the page that all files of tests visit is served. */
    residentUrl: string
  }
}

/** Builds and serves the site once for all files of tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serve()
  project.provide('residentUrl', url)
  return close
}
