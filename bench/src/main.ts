/** `./zeimori bench NAME [--json]`: measures, and prints what it measured. */
import { parseArgs } from 'node:util'
import type { Bench } from './figure.ts'
import { mutation } from './mutation/bench.ts'
import { resident } from './resident/bench.ts'
import { tax } from './tax/bench.ts'

const benches: Readonly<Record<string, Bench>> = { tax, resident, mutation }

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const [name = ''] = positionals
  const bench = benches[name]
  if (bench === undefined || positionals.length !== 1) {
    console.error(
      `測るものを一つ選んでください: ${Object.keys(benches).join('、')}（--json をつけると JSON）`,
    )
    return 2
  }
  const figures = await bench()
  if (values.json) console.log(JSON.stringify({ bench: name, figures }))
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
