import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { inject } from 'vitest'
import type { Site } from '@zeimori/resident'
import { pagesIn } from '../src/site/languages.ts'
import { root } from './site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sites stand that the run of the tests has built for all of its files. */
    sharedSites: string
  }
}

const fileFor = (folder: string, hasListener: boolean): string =>
  join(folder, hasListener ? 'with-listener' : 'static')

/** Puts a site down for the files of tests: all of it but the programs that draw its pages. */
export function shareSite(folder: string, hasListener: boolean, { drawn, ...site }: Site): void {
  const spoken = drawn.map(([language, { settings }]) => [language, settings])
  writeFileSync(fileFor(folder, hasListener), serialize({ ...site, spoken }))
}

const read = new Map<boolean, Promise<Site>>()

/** The site as `zeimori up` shows it, or as a hosting without a listener carries it. Built once a run. */
export function sharedSite(hasListener = true): Promise<Site> {
  const known = read.get(hasListener) ?? readSite(fileFor(inject('sharedSites'), hasListener))
  read.set(hasListener, known)
  return known
}

type Spoken = {
  readonly spoken: readonly (readonly [
    language: Site['drawn'][0][0],
    settings: Site['drawn'][0][1]['settings'],
  ])[]
}

async function readSite(file: string): Promise<Site> {
  const { spoken, ...site }: Omit<Site, 'drawn'> & Spoken = deserialize(readFileSync(file))
  // The tests ask the listener for pages in the first language alone.
  const [first] = spoken
  if (first === undefined) throw new Error('no language')
  const [language, settings] = first
  return { ...site, drawn: [[language, { pages: await pagesIn(root, language), settings }]] }
}
