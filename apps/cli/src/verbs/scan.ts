import { hostname } from 'node:os'
import { readVersion } from '@zeimori/resident'
import { scanReport, type Looked } from '@zeimori/scanning'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { root } from '../root.ts'
import { linesOf } from '../scanning/said.ts'
import { readPorts, readTargets } from '../scanning/asked.ts'
import { lookAtAll } from '../scanning/look.ts'
import { ownAddresses } from '../scanning/own.ts'
import { scanWriterOf } from '../scanning/write.ts'
import { print } from '../terminal.ts'

const howTo =
  './zeimori scan [--address アドレス]… [--tls ホスト名かアドレス:ポート]… [--allow 80,443] [--outside] [--ca FILE.pem] [--out FILE.xlsx｜FILE.pdf｜FILE.json] [--json]'

/**
 * Asks every port of own addresses and looks at what TLS is spoken there, and says what has to be mended.
 * Strangers are never asked. (S04, S35, S62; M26)
 */
export async function scan(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      address: { type: 'string', multiple: true, default: [] },
      tls: { type: 'string', multiple: true, default: [] },
      allow: { type: 'string', default: '80,443' },
      outside: { type: 'boolean', default: false },
      ca: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    howTo,
  )
  const { address, tls, out } = values
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  if (address.length + tls.length === 0)
    throw wrongUse(
      `--address（ポートを走査するアドレス）か --tls（TLS を調べる所）を指定してください。使い方: ${howTo}`,
    )
  const write = out === undefined ? undefined : scanWriterOf(out)
  const rule = { allowed: readPorts(values.allow), fromOutside: values.outside }
  const targets = await readTargets({ address, tls, ca: values.ca }, ownAddresses(process.env))
  const startedAt = Date.now()
  const seen = await lookAtAll(targets, rule)
  const looked: Looked = {
    startedAt,
    endedAt: Date.now(),
    product: readVersion(root),
    from: hostname(),
    rule,
    ...seen,
  }
  if (write !== undefined) await write(looked, scanReport(looked))
  await print(
    ...(values.json ? JSON.stringify(looked, undefined, 2).split('\n') : linesOf(looked)),
    ...(out === undefined || values.json ? [] : [`結果を ${out} に書きました。`]),
  )
  return looked.findings.some(({ gravity }) => gravity === '高' || gravity === '中') ? 1 : 0
}
