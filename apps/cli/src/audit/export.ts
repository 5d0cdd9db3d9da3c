import { createHash } from 'node:crypto'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { lastCheckpoint, tenantLines } from '@zeimori/store'
import { foundProblem, wrongUse } from '../failure.ts'
import { print } from '../terminal.ts'
import { dayBounds } from './days.ts'
import type { AuditDeed } from './deed.ts'
import { newestCheckpoint } from './sources.ts'

const howTo =
  'export --tenant 番号 --recipient age1… --out FILE [--from 2026-04-01] [--to 2026-04-30]'

/** Writes a municipality's own records, each with its proof, so that only the municipality can read them. */
export const exportLog: AuditDeed = {
  options: {
    tenant: { type: 'string' },
    recipient: { type: 'string' },
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  howTo,
  run: async (installation, { tenant = '', recipient = '', out, from, to }, note) => {
    if (!/^\d{6}$/.test(tenant) || out === undefined)
      throw wrongUse(`使い方: ./zeimori audit ${howTo}`)
    const encrypter = encrypterFor(recipient)
    const span = dayBounds(from, to)
    const checkpoint = await newestCheckpoint(installation)
    const head = {
      log: installation.log,
      tenant,
      key: installation.signer.publicKey,
      checkpoint: await lastCheckpoint(installation.store),
    }
    const lines = tenantLines(installation.store, tenant, span, checkpoint)
    const { count, digest } = await write(resolve(out), encrypter, JSON.stringify(head), lines)
    await note('audit.export', { tenant, kind: 'audit-record', count, id: digest })
    await print(
      `${tenant} の記録 ${count}件を ${out} に書きました。`,
      `SHA-256  ${digest}`,
      `開くには、受け取った側で: age -d -i 鍵のファイル ${out} | zstd -d > 記録.ndjson`,
    )
    return 0
  },
}

function encrypterFor(recipient: string): Encrypter {
  const encrypter = new Encrypter()
  try {
    encrypter.addRecipient(recipient)
    return encrypter
  } catch {
    throw wrongUse('--recipient には、自治体の公開の鍵（age1… で始まるもの）を書いてください。')
  }
}

async function* counted(
  head: string,
  lines: AsyncGenerator<string>,
  count: (lines: number) => void,
): AsyncGenerator<string> {
  yield `${head}\n`
  for await (const group of lines) {
    count(group.split('\n').length - 1)
    yield group
  }
}

async function write(
  file: string,
  encrypter: Encrypter,
  head: string,
  lines: AsyncGenerator<string>,
): Promise<{ readonly count: number; readonly digest: string }> {
  const draft = `${file}.${process.pid}.new`
  const digest = createHash('sha256')
  let count = 0
  const plain = Readable.from(counted(head, lines, (more) => void (count += more)))
  const compressed = Readable.toWeb(plain.pipe(createZstdCompress()))
  try {
    // Nothing of it is ever on the disk unencrypted.
    const sealed = await encrypter.encrypt(asBytes(compressed))
    const watched = new Transform({
      transform: (chunk: Buffer, _, done) => {
        digest.update(chunk)
        done(null, chunk)
      },
    })
    await pipeline(
      Readable.from(sealed),
      watched,
      createWriteStream(draft, { flags: 'wx', mode: 0o600 }),
    )
    renameSync(draft, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('E')) throw error
    throw foundProblem(`${file} に書けません（${code}）。場所と権限をたしかめてください。`)
  } finally {
    rmSync(draft, { force: true })
  }
  return { count, digest: digest.digest('hex') }
}

/** The same bytes, as the platform's own stream. */
const asBytes = (from: AsyncIterable<unknown>): ReadableStream<Uint8Array> => {
  const chunks = from[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else if (value instanceof Uint8Array) controller.enqueue(value)
    },
  })
}
