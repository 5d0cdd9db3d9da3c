import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { lastCheckpoint, tenantLines } from '@zeimori/store'
import { wrongUse } from '../failure.ts'
import { print } from '../terminal.ts'
import { written } from '../written.ts'
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
    const { count, digest } = await write(
      resolve(out),
      encrypter,
      { head: JSON.stringify(head), lines },
      (made) =>
        note('audit.export', {
          tenant,
          kind: 'audit-record',
          count: made.count,
          id: made.digest,
        }),
    )
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

type Made = { readonly count: number; readonly digest: string }

/** @param record leaves the record of it; the file is put in place only once there is one */
async function write(
  file: string,
  encrypter: Encrypter,
  { head, lines }: { readonly head: string; readonly lines: AsyncGenerator<string> },
  record: (made: Made) => Promise<void>,
): Promise<Made> {
  const draft = `${file}.${process.pid}.new`
  const digest = createHash('sha256')
  let count = 0
  const plain = Readable.from(counted(head, lines, (more) => void (count += more)))
  const compressed = Readable.toWeb(plain.pipe(createZstdCompress()))
  try {
    await written(file, async () => {
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
    })
    const made = { count, digest: digest.digest('hex') }
    await record(made)
    await written(file, () => rename(draft, file))
    return made
  } finally {
    await rm(draft, { force: true })
  }
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
