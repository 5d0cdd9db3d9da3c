import { createPrivateKey, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  buildSite,
  readTenants,
  residentListener,
  type Defect,
  type Signing,
  type Site,
  type Tenants,
} from '@zeimori/resident'
import { testDay } from './test-day.ts'

/** The checkout: wherever this file has been bundled to, it is above it. */
function findRoot(from: string): string {
  return existsSync(join(from, 'package-lock.json')) ? from : findRoot(dirname(from))
}
export const root = findRoot(import.meta.dirname)

/** A key that signs nothing but what the tests build. */
export const testKey: KeyObject = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    x: 'G1PmX2HXk8GJA4eFJSNQl5-RliR6NHmhuGsBcHh8xTg',
    d: 'de3k3TEExRaYrW2w5CYg6gISpokOu9zs2CThft6AdRQ',
  },
})

/** Signed as the tests run, so that what a browser keeps is fresh. */
export const signedNow: Signing = {
  key: testKey,
  issued: () => new Date().toISOString(),
  stopped: [],
  revoked: [],
}

/** The fictional city, as `zeimori up` shows it. */
export async function trialTenants(): Promise<Tenants> {
  const read = await readTenants(join(root, 'apps/resident/tenants/trial.json'))
  const [first, ...others] = read.ok ? read.tenants : []
  if (first === undefined) throw new Error('the trial has no municipality')
  return [first, ...others]
}

export type Changes = Partial<Omit<Parameters<typeof buildSite>[0], 'root'>>

/** The site as `zeimori up` shows it, or as a hosting without a listener carries it, with changes. */
export const changedSite = async (hasListener: boolean, changes: Changes = {}): Promise<Site> =>
  buildSite({
    root,
    tenants: await trialTenants(),
    version: '0.0.0-test',
    trial: true,
    layout: 'shared',
    sign: signedNow,
    // Every language takes its seconds; the tests of languages ask for them.
    languages: ['ja'],
    ...changes,
    hasListener,
  })

export const listenerOf = (
  site: Site,
  report: (defect: Defect) => void = () => undefined,
  now: () => number = () => testDay,
  more: Pick<Parameters<typeof residentListener>[0], 'stopped'> = {},
) => residentListener({ site, report, now, ...more })

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Builds and serves the site on a free port: in Japanese, or as it is changed. */
export const serve = async (changes?: Changes): Promise<Served> =>
  serveSite(await changedSite(true, changes))

/** Serves a site on a free port. */
export async function serveSite(site: Site): Promise<Served> {
  const app = listenerOf(site)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url, close: () => app.close() }
}
