import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')

export type SmallSite = {
  readonly key: KeyObject
  readonly pem: string | Buffer
  /** By path without the leading slash, with the release and its list. */
  readonly files: (
    issued?: string,
    more?: Readonly<Record<string, string>>,
    /** What stands beside the lists; none is how an earlier version signs. */
    besides?: Readonly<Record<string, string>>,
  ) => Map<string, string>
  readonly write: (folder: string, files: ReadonlyMap<string, string>) => void
}

/** A site of some municipalities and a program, signed as the real one is. */
export function smallSite(tenants: readonly string[] = ['131016', '142051']): SmallSite {
  const { privateKey: key } = generateKeyPairSync('ed25519')
  const own = {
    'index.html': 'entrance',
    'assets/app-0a1b2c3d.js': 'export const tax = 1',
    'about/ja/stopped/index.html': 'stopped',
    'about/ja/unopened/index.html': 'not open yet',
    ...Object.fromEntries(tenants.map((code) => [`t/${code}/ja/index.html`, `page ${code}`])),
  }
  const beside = { 'service-worker.js': 'worker', '.htaccess': 'Options -Indexes' }
  return {
    key,
    pem: key.export({ type: 'pkcs8', format: 'pem' }),
    files: (issued = '2026-11-22T09:00:00Z', more = {}, besides = beside) => {
      const content = Object.entries({ ...own, ...more })
      const list = JSON.stringify(
        Object.fromEntries(
          content.map(([path, text]) => [
            `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
            hashOf(text),
          ]),
        ),
      )
      const signed = JSON.stringify({
        format: 1,
        release: `0-${hashOf(list).slice(0, 12)}`,
        version: '0',
        law: '2026-01-01',
        issued,
        lists: { common: hashOf(list) },
        ...(Object.keys(besides).length > 0 && {
          beside: Object.fromEntries(
            Object.entries(besides).map(([path, text]) => [`/${path}`, hashOf(text)]),
          ),
        }),
        stopped: [],
        revoked: [],
      })
      const signature = sign(null, Buffer.from(`zeimori release 1\n${signed}`), key)
      const release = JSON.stringify({ signed, signature: signature.toString('base64url') })
      return new Map([
        ...content,
        ...Object.entries(besides),
        [`lists/${hashOf(list)}.json`, list],
        ['release.json', release],
      ])
    },
    write: (folder, files) => {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
    },
  }
}
