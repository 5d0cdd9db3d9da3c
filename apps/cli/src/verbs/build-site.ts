import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readArguments } from '../arguments.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { buildTenantSites } from '../site.ts'
import type { Verb } from './index.ts'

const howTo = './zeimori build-site --out DIR [--with-listener]'

/** Writes the static site, for any web server to carry. */
export const buildSite: Verb = {
  usage: '--out DIR [--with-listener]',
  does: '静的なサイトを書き出す（いまは架空の見本市だけ）。--with-listener は、JavaScriptのない端末のページを serve resident が受けるとき',
  run: async (args) => {
    const { values, positionals } = readArguments(
      args,
      { out: { type: 'string' }, 'with-listener': { type: 'boolean', default: false } },
      howTo,
    )
    if (values.out === undefined || positionals.length > 0)
      throw wrongUse(`書き出す場所を --out で指定してください。使い方: ${howTo}`)
    const out = resolve(values.out)
    const { files } = await buildTenantSites(values['with-listener'])
    let written = 0
    for (const [path, { bytes }] of files) {
      await writeInto(join(out, path), bytes)
      written += bytes.length
    }
    console.log(
      `${out} に ${files.size}個のファイル（${(written / 1024).toFixed(0)} KB）を書きました。入口は index.html です。`,
    )
    return 0
  },
}

async function writeInto(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw foundProblem(`${file} に書けません（${code}）。場所と権限をたしかめてください。`)
  }
}
