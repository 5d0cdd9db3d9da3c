/** `./zeimori bench NAME [--json]`: measures, and prints what it measured. */
import { parseArgs } from 'node:util'
import { audit } from './audit/bench.ts'
import { detect } from './detect/bench.ts'
import { replay } from './detect/replay.ts'
import type { Bench } from './figure.ts'
import { mutation } from './mutation/bench.ts'
import { platform } from './platform/bench.ts'
import { resident } from './resident/bench.ts'
import { site } from './site/bench.ts'
import { tax } from './tax/bench.ts'

const benches: Readonly<Record<string, Bench>> = {
  tax,
  resident,
  site,
  audit,
  platform,
  detect: () => Promise.resolve(detect()),
  mutation,
}

const howTo = `測るものを一つ選んでください: ${Object.keys(benches).join('、')}。--json をつけると JSON で出します。`

type Asked = { readonly json: boolean; readonly help: boolean; readonly names: readonly string[] }

/** An option that it does not know counts as a name that it does not know. */
function read(args: readonly string[]): Asked {
  const is = (...options: readonly string[]): boolean => args.some((arg) => options.includes(arg))
  return {
    json: is('--json'),
    help: is('--help', '-h'),
    names: args.filter((arg) => !['--json', '--help', '-h'].includes(arg)),
  }
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

async function main(): Promise<number> {
  const [first, ...rest] = process.argv.slice(2)
  if (first === 'detect' && rest.some((arg) => arg.startsWith('--log'))) return replayed(rest)
  const { json, help, names } = read(process.argv.slice(2))
  const [name = ''] = names
  const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
  if (help) {
    console.log(howTo)
    return 0
  }
  if (bench === undefined || names.length !== 1) {
    console.error(howTo)
    return 2
  }
  const figures = await bench()
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
