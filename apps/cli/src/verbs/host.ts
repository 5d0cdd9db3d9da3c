import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readArguments } from '../arguments.ts'
import { Failure, wrongUse } from '../failure.ts'
import { readHost } from '../host/read.ts'
import { hostFiles } from '../host/render.ts'
import { readTextFile } from '../input.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori host --settings FILE [--out DIR --postgresql 15]'

/**
 * Looks through the settings of a production host, and writes the files that depend on them into a folder,
 * from which `deploy/install.sh` puts them in place.
 */
export async function host(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      settings: { type: 'string' },
      out: { type: 'string' },
      postgresql: { type: 'string', default: '15' },
    },
    howTo,
  )
  if (values.settings === undefined || positionals.length > 0)
    throw wrongUse(`機械の設定のファイルを書いてください。使い方: ${howTo}`)
  if (!/^\d{2}$/.test(values.postgresql))
    throw wrongUse(`--postgresql は、15 のように版の数で書いてください。使い方: ${howTo}`)
  const read = readHost(readTextFile(resolve(values.settings)))
  if (!read.ok) throw new Failure(read.problems, 1)
  const files = hostFiles(read.settings, { postgresql: values.postgresql })
  if (values.out === undefined) {
    await print('設定に誤りはありません。書くファイル:', ...files.map(({ path }) => `  /${path}`))
    return 0
  }
  for (const { path, text, mode } of files) {
    const file = join(resolve(values.out), path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode })
    chmodSync(file, mode)
  }
  await print(...files.map(({ path }) => path))
  return 0
}
