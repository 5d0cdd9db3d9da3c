/** `./zeimori bench NAME [--json]`: measures, and prints what it measured. */
import { parseArgs } from 'node:util'
import { auditStages } from './audit/bench.ts'
import { detect } from './detect/bench.ts'
import { replay } from './detect/replay.ts'
import { stopping } from './detect/stopping.ts'
import { tampering } from './detect/tampering.ts'
import { laboratory } from './diagnose/lab.ts'
import { patchClock } from './diagnose/patch-clock.ts'
import { portDifferences } from './diagnose/ports.ts'
import { reimports } from './diagnose/reimports.ts'
import { tlsContradictions } from './diagnose/tls-contradictions.ts'
import { versionDifferences } from './diagnose/versions.ts'
import { corpora } from './edge/corpora.ts'
import { installing } from './edge/install.ts'
import type { Bench, BenchFigure } from './figure.ts'
import { ledger } from './ledger/bench.ts'
import { mutation } from './mutation/bench.ts'
import { platformStages } from './platform/bench.ts'
import { resident } from './resident/bench.ts'
import { site } from './site/bench.ts'
import { runStages, type Extent, type Stages } from './stages.ts'
import { tax } from './tax/bench.ts'
import { schedules } from './year/schedules.ts'

const benches: Readonly<Record<string, Bench>> = {
  tax,
  resident,
  site,
  ledger,
  mutation,
}

/** Those that take long enough to be measured in parts, or smaller than the goal asks. */
const staged: Readonly<Record<string, Stages>> = {
  audit: auditStages,
  platform: platformStages,
  diagnose: {
    versions: versionDifferences,
    clock: patchClock,
    ports: portDifferences,
    tls: tlsContradictions,
    reimports,
    lab: laboratory,
  },
  edge: { corpora, install: installing },
  year: { schedules },
  detect: {
    traffic: () => Promise.resolve(detect()),
    stop: stopping,
    tampering,
  },
}

const howTo = [
  `測るものを一つ選んでください: ${[...Object.keys(benches), ...Object.keys(staged)].join('、')}。--json をつけると JSON で出します。`,
  ...Object.entries(staged).map(
    ([name, stages]) =>
      `${name} は、--only で段を（${Object.keys(stages).join(',')}）、--share で目標の大きさに対する割合を選べます（例 --only ${Object.keys(stages)[0]} --share 0.01）。減らした値は、目標には数えません。`,
  ),
].join('\n')

type Asked = Extent & { readonly json: boolean; readonly help: boolean; readonly name: string }

/** @returns undefined where something was asked that it does not know */
function read(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        only: { type: 'string', default: '' },
        share: { type: 'string', default: '1' },
      },
    })
    const { json, help, only, share } = values
    const [name = '', ...others] = positionals
    const asked = {
      json,
      help,
      name,
      only: only.split(',').filter((stage) => stage !== ''),
      share: Number(share),
    }
    return help || (others.length === 0 && isKnown(asked)) ? asked : undefined
  } catch {
    return undefined
  }
}

/** A year of a large provider is ten times the goal. */
const most = 10

function isKnown({ name, only, share }: Omit<Asked, 'json' | 'help'>): boolean {
  if (Object.hasOwn(benches, name)) return only.length === 0 && share === 1
  const stages = Object.hasOwn(staged, name) ? staged[name] : undefined
  if (stages === undefined) return false
  return share > 0 && share <= most && only.every((stage) => Object.hasOwn(stages, stage))
}

const replayUse =
  '使い方: ./zeimori bench detect --log ファイル --format nginx-json|combined [--rules 規則のファイル] [--json]'

/** `bench detect --log FILE` reads a log instead of measuring. */
async function replayed(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { log: text, format: text, rules: text, json: { type: 'boolean', default: false } },
    })
    const { log = '', format = '', rules, json } = values
    return await replay({ log, format, json, ...(rules === undefined ? {} : { rules }) })
  } catch {
    console.error(replayUse)
    return 2
  }
}

async function measured({ name, ...extent }: Asked): Promise<readonly BenchFigure[]> {
  const stages = staged[name]
  if (stages !== undefined) return runStages(stages, extent)
  return (await benches[name]?.()) ?? []
}

async function main(): Promise<number> {
  const [first, ...rest] = process.argv.slice(2)
  if (first === 'detect' && rest.some((arg) => arg.startsWith('--log'))) return replayed(rest)
  const asked = read(process.argv.slice(2))
  if (asked === undefined) {
    console.error(howTo)
    return 2
  }
  const { json, help, name, share } = asked
  if (help) {
    console.log(howTo)
    return 0
  }
  if (share < 1)
    console.error(`目標の大きさの ${share} 倍で測ります。出る値は、目標には数えません。`)
  const figures = await measured(asked)
  if (json) console.log(JSON.stringify({ bench: name, figures }))
  else
    for (const { id, value, unit, baseline } of figures)
      console.log(
        `${id}  ${value}${unit && ` ${unit}`}${baseline === undefined ? '' : `（比べた値 ${baseline}）`}`,
      )
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`測れませんでした: ${error instanceof Error ? error.message : String(error)}`)
  return 1
})
