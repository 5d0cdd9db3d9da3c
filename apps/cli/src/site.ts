import { join } from 'node:path'
import { retryAfter, shownPage } from '@zeimori/stops'
import { 県を読む, 見本市, 都道府県一覧 } from '@zeimori/municipalities'
import {
  buildSite,
  languageCodes,
  readTenants,
  readVersion,
  residentListener,
  unsettled,
  type Defect,
  type LanguageCode,
  type Signing,
  type Site,
  type Tenant,
  type TenantProblem,
  type Tenants,
  type WhyClosed,
} from '@zeimori/resident'
import { foundProblem } from './failure.ts'
import { cannotListen } from './listening.ts'
import { turnAway } from './detecting/turn-away.ts'
import { watchRequests } from './request-log/watch-requests.ts'
import { givenTime, issueTime, releaseKey } from './releasing.ts'
import { root } from './root.ts'
import type { Address, Settings } from './settings.ts'
import { siteStateNow, stateText } from './site-state.ts'
import { printProblem } from './terminal.ts'
import { whyClosed } from './why-closed.ts'

/** The municipalities of the list, or those that the verb takes without one. */
export async function tenantsOf(
  list: string | undefined,
  otherwise: () => Promise<Tenants>,
): Promise<Tenants> {
  if (list === undefined) return otherwise()
  const read = await readTenants(list)
  if (!read.ok) throw foundProblem(...read.problems.map(lineOf))
  return some(read.tenants)
}

const lineOf = ({ file, key, text }: TenantProblem): string =>
  `${file}${key === '' ? '' : ` の ${key}`}: ${text}`

function some([first, ...others]: readonly Tenant[]): Tenants {
  if (first === undefined) throw new RangeError('no municipality')
  return [first, ...others]
}

/** The fictional city, with the settings that show everything a municipality can settle. */
const trialTenants = (): Promise<Tenants> =>
  tenantsOf(join(root, 'apps/resident/tenants/trial.json'), async () => [unsettled(見本市)])

/** Every municipality of the country, with nothing settled. */
export async function everyTenant(): Promise<Tenants> {
  const prefectures = await Promise.all(都道府県一覧.map(({ 番号 }) => 県を読む(番号)))
  return some(prefectures.flatMap((県) => 県?.市区町村.map(unsettled) ?? []))
}

/**
 * How this installation signs: with its key, its stops, and its record of what it has signed.
 * @param when `now` where the time itself is to be new, whatever time is given for builds
 * @param after the instant that it must be later than, or devices would not take it
 */
export function signingOf(
  settings: Settings,
  when: 'now' | 'if-changed' = 'if-changed',
  after?: string,
): Signing {
  const { dataDir, releaseKey: named } = settings
  const { stopped, revoked } = siteStateNow(settings)
  const given = when === 'now' ? undefined : givenTime(process.env)
  const now = Math.max(Date.now(), after === undefined ? 0 : Date.parse(after) + 1_000)
  const state = stateText({ stopped, revoked })
  return {
    key: releaseKey(named ?? join(dataDir, 'release-key.pem'), named === undefined),
    issued: (release) => given ?? issueTime(dataDir, { release, state }, now, when),
    stopped,
    revoked,
  }
}

export type Building = {
  readonly tenants: Tenants
  readonly trial: boolean
  readonly hasListener: boolean
  readonly layout?: 'shared' | 'own'
  /** Every one, where not given. */
  readonly languages?: readonly LanguageCode[]
}

/** Builds the site of these municipalities, signed by this installation. */
export const buildTenantSites = (
  settings: Settings,
  { tenants, trial, hasListener, layout = 'shared', languages = languageCodes }: Building,
): Promise<Site> =>
  buildSite({
    root,
    tenants,
    version: readVersion(root),
    trial,
    hasListener,
    layout,
    languages,
    sign: signingOf(settings),
  })

/** What `up` and `serve resident` serve: the listed municipalities, or the fictional one. */
export async function servedSite(settings: Settings): Promise<Site> {
  const tenants = await tenantsOf(settings.tenants, trialTenants)
  refuseOtherTenants(tenants, settings.dedicated)
  const trial = settings.tenants === undefined
  return buildTenantSites(settings, { tenants, trial, hasListener: true })
}

/** An installation of one municipality serves no other's pages. (tochigi-2-1-a) */
function refuseOtherTenants(tenants: Tenants, dedicated: string | undefined): void {
  const others = tenants.map(({ 団体 }) => 団体.番号).filter((id) => id !== dedicated)
  if (dedicated !== undefined && others.length > 0)
    throw foundProblem(
      `ZEIMORI_DEDICATED は ${dedicated} だけの構成ですが、配るページに ${others.slice(0, 5).join('、')} があります。ZEIMORI_TENANTS をたしかめてください。`,
    )
}

export type Running = { readonly url: string; readonly close: () => Promise<void> }

/** What a listener goes by in not showing a municipality's pages. */
export type Stopping = {
  /** Where the flags of stopped municipalities stand. */
  readonly flags: string
  readonly closed: (code: string) => WhyClosed | undefined
}

/** By what this installation has stopped, and not opened. */
export const stoppingOf = (settings: Settings): Stopping => ({
  flags: settings.stops.flags,
  closed: whyClosed(settings),
})

/** What a listener writes and reads beside its pages. */
export type Watching = {
  /** The folder of the listeners' logs; undefined: nothing is logged. */
  readonly logs?: string | undefined
  /** The folder of the lists of those who are kept out; undefined: nobody is. */
  readonly bans?: string
  /** Where its figures are collected; undefined: they are not. */
  readonly metrics?: Address | undefined
}

/**
 * Starts the resident listener.
 * @param release what it says of the release at the moment
 */
export async function startResident(
  site: Site,
  address: Address,
  release: () => Uint8Array,
  { flags, closed }: Stopping,
  { logs, bans, metrics }: Watching = {},
): Promise<Running> {
  const app = residentListener({
    site,
    report,
    release,
    now: Date.now,
    closed,
    stopped: async (asked) => {
      const page = await shownPage(flags, asked)
      return page && { page, retryAfter }
    },
  })
  const isTurnedAway = bans === undefined ? () => false : turnAway(app, bans, Date.now)
  const requests = await watchRequests(app, 'resident', { logs, metrics, isTurnedAway })
  const { host, port } = address
  const close = async (): Promise<void> => {
    await app.close()
    await requests.stop()
  }
  try {
    return { url: await app.listen({ host, port }), close }
  } catch (error) {
    await requests.stop()
    throw cannotListen(error, address)
  }
}

/** Onto stderr, for whoever runs the process. */
const report = ({ requestId, errorName, stackFrames }: Defect): void =>
  void printProblem(
    `住民のページで思わぬことが起きました（${errorName}、番号 ${requestId}）。`,
    ...stackFrames,
  )
