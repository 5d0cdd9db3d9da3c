import { relative, resolve } from 'node:path'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { writeFolder } from '../folder.ts'
import { root } from '../root.ts'
import { buildTenantSites } from '../site.ts'
import { print } from '../terminal.ts'
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
    if (positionals.length > 0) throw wrongUse(`--out のほかに場所は書けません。使い方: ${howTo}`)
    const out = readPlace(values.out)
    const { files, hosting } = await buildTenantSites(values['with-listener'])
    const all = new Map([...files].map(([path, { bytes }]) => [path, bytes]))
    for (const [path, bytes] of hosting) all.set(path, bytes)
    await writeFolder(out, all, {
      file: 'hosting/nginx.conf',
      folders: new Set([...all.keys()].map((path) => path.split('/')[0] ?? path)),
    })
    const written = [...all.values()].reduce((sum, { length }) => sum + length, 0)
    await print(
      `${out} に ${all.size}個のファイル（${(written / 1024).toFixed(0)} KB）を書きました。入口は index.html です。`,
    )
    return 0
  },
}

/** @throws wrong use where the place is none, or where replacing it would take the program with it */
function readPlace(text: string | undefined): string {
  if (text === undefined || text === '')
    throw wrongUse(`書き出す場所を --out で指定してください。使い方: ${howTo}`)
  const place = resolve(text)
  const inside = relative(place, root)
  if (inside !== '..' && !inside.startsWith('../'))
    throw wrongUse(
      `--out の ${place} は、プログラムのある場所です。ほかの場所を指定してください。使い方: ${howTo}`,
    )
  return place
}
