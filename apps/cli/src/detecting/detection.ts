import { join } from 'node:path'
import { readPolicies, stopByRule } from '@zeimori/console/acts'
import { builtInRules, readNetworks } from '@zeimori/detection'
import { stoppedIn } from '@zeimori/stops'
import { forProvider } from '@zeimori/store'
import { auditLog, logFile, type Detection, type EventSource } from '@zeimori/worker'
import { wrongUse } from '../failure.ts'
import type { Installation } from '../installation.ts'
import type { Settings } from '../settings.ts'
import { withStops } from '../stopping/port.ts'
import { banWriter } from './ban-files.ts'

/** Whoever is on this host stands for all those behind a web server that does not say who they are. */
const loopback = ['127.0.0.0/8', '::1']

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/).filter((one) => one !== '')

function networksOf(name: string, texts: readonly string[]) {
  const read = readNetworks(texts)
  if (!read.ok) throw wrongUse(...read.problems.map((problem) => `${name}: ${problem}`))
  return read.networks
}

/**
 * What this installation watches, and what it does about it.
 * @param integrity tells of what is not as it was signed
 * @throws a problem in words where a setting cannot be read
 */
export function detectionHere(installation: Installation, integrity: EventSource): Detection {
  const { settings, store } = installation
  const { services } = withStops(installation)
  return {
    rules: builtInRules(),
    sources: [auditLog(store), integrity, ...logsOf(settings)],
    networks: {
      allowed: [
        ...networksOf('ZEIMORI_NEVER_BAN', listOf(settings.detection.neverBan)),
        ...networksOf('ZEIMORI_CONSOLE_PROXIES', [...loopback, ...listOf(settings.door.proxies)]),
      ],
      shared: networksOf('ZEIMORI_SHARED_SOURCES', listOf(settings.detection.shared)),
    },
    publish: banWriter(settings.detection.bans),
    stops: {
      isStopped: async (tenant) => {
        const flags = stoppedIn(settings.stops.flags)
        return flags.includes('all') || (tenant !== '' && flags.includes(tenant))
      },
      policies: () =>
        forProvider(store, async (within) => {
          const tenants = await within.selectFrom('tenant').select('id').execute()
          const settled = await readPolicies(
            within,
            tenants.map(({ id }) => id),
          )
          return new Map(Array.from(settled, ([id, { policy }]) => [id, policy]))
        }),
      stop: async (stop) => {
        const done = await stopByRule(services, { ...stop, dryRun: false })
        return done === undefined ? 'trial' : done.ok ? 'stopped' : done.refusal.code
      },
    },
  }
}

/** The listeners' logs. Where a web server stands before them, its own tells of the residents' requests. */
function logsOf({ requestLogs, stops: { accessLog } }: Settings) {
  const own = requestLogs === undefined ? [] : ['resident', 'console']
  const files = own.map((service) => {
    const path = join(requestLogs ?? '', `${service}.json`)
    return service === 'resident' && accessLog !== undefined
      ? logFile(path, ({ kind }) => kind !== 'request')
      : logFile(path)
  })
  return accessLog === undefined ? files : [...files, logFile(accessLog)]
}
