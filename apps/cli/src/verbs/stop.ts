import { stopService } from '@zeimori/console/acts'
import { anomalies, anomalyNames, type Anomaly } from '@zeimori/records'
import { isTarget, type Standing, type Target } from '@zeimori/stops'
import { readArguments } from '../arguments.ts'
import { Failure, foundProblem, wrongUse } from '../failure.ts'
import { atTerminal, openInstallation } from '../installation.ts'
import { refuseOutcome } from '../refused.ts'
import { root } from '../root.ts'
import { readSettings, type Settings } from '../settings.ts'
import { everyTenant, tenantsOf } from '../site.ts'
import { flagsOf } from '../stopping/flags.ts'
import { readKept } from '../stopping/keep.ts'
import { writeStopPages } from '../stopping/pages.ts'
import { withStops } from '../stopping/port.ts'
import { recordedOrLeft, type StopAsked } from '../stopping/recorded.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori stop --tenant 番号 ｜ --all  --reason 理由 [--anomaly dos|tampering|load|c2] ｜ stop status ｜ stop pages ｜ stop kept SHA-256'

/** Closes the service, or tells how it stands. */
export async function stop(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      tenant: { type: 'string' },
      all: { type: 'boolean', default: false },
      reason: { type: 'string', default: '' },
      anomaly: { type: 'string' },
    },
    howTo,
  )
  const settings = readSettings(process.env, root)
  const [deed, what = '', ...more] = positionals
  if (deed === 'status' && what === '') return status(settings)
  if (deed === 'pages' && what === '') return pages(settings)
  if (deed === 'kept' && /^[0-9a-f]{64}$/.test(what) && more.length === 0)
    return kept(settings, what)
  if (deed !== undefined)
    throw wrongUse(
      `status、pages、kept（控えの SHA-256 の64けた）のほかは、わかりません。使い方: ${howTo}`,
    )
  const target = targetOf(values, howTo)
  if (values.reason.trim() === '')
    throw wrongUse(`--reason に理由を書いてください。記録に残ります。使い方: ${howTo}`)
  const anomaly = anomalyOf(values.anomaly)
  if (target === 'all' && (anomaly === 'dos' || anomaly === 'load'))
    throw wrongUse(
      'DoS と負荷では、すべての自治体は止められません。--tenant で自治体を選んでください。',
    )
  await stopNow(settings, { target, reason: values.reason.trim(), anomaly })
  return 0
}

/** The municipality or `all`, whichever was written. */
export function targetOf(
  { tenant, all }: { readonly tenant?: string | undefined; readonly all: boolean },
  usage: string,
): Target {
  if (all === (tenant !== undefined))
    throw wrongUse(`--tenant か --all の、どちらか一つを書いてください。使い方: ${usage}`)
  const target = tenant ?? 'all'
  if (!isTarget(target) || (tenant !== undefined && target === 'all'))
    throw wrongUse(`自治体の番号は、六桁の全国地方公共団体コードで書いてください。使い方: ${usage}`)
  return target
}

function anomalyOf(text: string | undefined): Anomaly | undefined {
  if (text === undefined) return undefined
  const found = anomalyNames.find((name) => name === text)
  if (found === undefined)
    throw wrongUse(
      `--anomaly は ${anomalyNames.map((name) => `${name}（${anomalies[name]}）`).join('、')} のどれかです。`,
    )
  return found
}

/**
 * The flag first, and with nothing that may be broken: neither the database nor the service is asked. Then it
 * is recorded, or left for the next process that can.
 */
async function stopNow(settings: Settings, asked: StopAsked): Promise<void> {
  const { target } = asked
  await flagsOf(settings.stops)
    .stop(target)
    .catch((error: unknown) => {
      const why = error instanceof Error ? error.message : ''
      throw foundProblem(
        `止められませんでした（${why}）。旗の場所 ${settings.stops.flags} と、補助の受け口をたしかめてください。`,
      )
    })
  await print(`${nameOf(target)}を止めました。`)
  await recordedOrLeft(settings, asked, async () => {
    const own = withStops(await openInstallation(settings, 'cli'))
    try {
      const done = await stopService(own.services, asked, atTerminal())
      if (!done.ok) throw refuseOutcome(done.refusal)
    } finally {
      await own.close()
    }
  })
}

const nameOf = (target: Target): string => (target === 'all' ? 'すべての自治体' : target)

async function status(settings: Settings): Promise<number> {
  const flags = flagsOf(settings.stops)
  const lines = await Promise.all(
    flags.stopped().map(async (target) => lineOf(target, await flags.standing(target))),
  )
  await print(...(lines.length === 0 ? ['止めているものはありません。'] : lines))
  return 0
}

const far = { check: '検査（この機械だけ）', 5: '5％', 50: '50％' } as const

function lineOf(target: Target, standing: Standing): string {
  // It was opened while we looked.
  if (!standing.stopped) return `${nameOf(target)}  再開しました`
  const { since, step } = standing
  const from = new Date(since).toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo' })
  return `${nameOf(target)}  ${from} から停止${step === undefined ? '' : `、再開の途中: ${far[step]}`}`
}

/** Writes the pages that wait for a stop, as root does it where root keeps them. */
async function pages(settings: Settings): Promise<number> {
  const tenants = await tenantsOf(settings.tenants, everyTenant)
  await writeStopPages(settings.stops.pages, tenants)
  await print(`${settings.stops.pages} に、停止のページを${tenants.length + 1}枚書きました。`)
  return 0
}

async function kept(settings: Settings, digest: string): Promise<number> {
  const own = await openInstallation(settings, 'cli')
  try {
    await print(await readKept(own, digest))
    return 0
  } catch (error) {
    if (error instanceof Failure) throw error
    throw foundProblem(`控え ${digest} が、${settings.dataDir}/stops にないか、開けません。`)
  } finally {
    await own.close()
  }
}
