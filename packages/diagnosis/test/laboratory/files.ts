import { posix } from 'node:path'
import type { Answered } from './serve.ts'
import { everyShape, link, type Core, type Shape } from './shapes.ts'
import { escapeHtml, page, type Variant } from './variant.ts'

const hosts = '127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n'
const winIni = '; for 16-bit app support\r\n[fonts]\r\n[extensions]\r\n[mci extensions]\r\n'

/** The files of a made-up machine; nothing of the real one is ever read. */
const machine: Readonly<Record<string, string>> = {
  '/srv/www/docs/annai.html': '<p>住民税のご案内</p>',
  '/srv/www/docs/annai.txt': '住民税のご案内',
  '/etc/hosts': hosts,
  '/windows/win.ini': winIni,
}

type Read = (name: string) => string | undefined

const opened = (path: string, os: 'unix' | 'windows'): string | undefined => {
  const file = posix.normalize(path)
  const isForeign = os === 'unix' ? file.startsWith('/windows') : file.startsWith('/etc')
  return isForeign ? undefined : machine[file]
}

/** As C reads a name: up to the first zero. */
const cut = (path: string): string => path.split('\0')[0] ?? ''

const weakReads: Readonly<Record<string, Read>> = {
  つなぐだけ: (name) => opened(`/srv/www/docs/${name}`, 'unix'),
  'つなぐだけ（Windows）': (name) => opened(`/srv/www/docs/${name}`, 'windows'),
  拡張子を付けてゼロで切れる: (name) => opened(cut(`/srv/www/docs/${name}.txt`), 'unix'),
  '拡張子を付けてゼロで切れる（Windows）': (name) =>
    opened(cut(`/srv/www/docs/${name}.html`), 'windows'),
  '../ で始まるものだけ断る': (name) =>
    name.startsWith('../../etc') ? undefined : opened(`/srv/www/docs/${name}`, 'unix'),
}

const base = (name: string): string => name.split(/[/\\]/).at(-1) ?? ''

const safeReads: Readonly<Record<string, Read>> = {
  名前だけを使う: (name) => opened(`/srv/www/docs/${base(name)}`, 'unix'),
  中にあるかを見る: (name) => {
    const file = posix.normalize(`/srv/www/docs/${name}`)
    return file.startsWith('/srv/www/docs/') ? opened(file, 'unix') : undefined
  },
  一覧から: (name) => (name === 'annai.txt' ? machine['/srv/www/docs/annai.txt'] : undefined),
  '.. を断る': (name) =>
    name.includes('..') ? undefined : opened(`/srv/www/docs/${name}`, 'unix'),
  書き戻すだけ: (name) => `${name} を受けました`,
}

type Shown = (text: string | undefined, name: string) => Answered

const missing = (name: string): Answered => ({
  status: 404,
  body: page('ありません', `<p>${escapeHtml(name)} はありません（127.0.0.1）。</p>`),
})

const ways: Readonly<Record<string, Shown>> = {
  頁の中: (text, name) =>
    text === undefined ? missing(name) : { body: page('文書', `<pre>${escapeHtml(text)}</pre>`) },
  そのまま: (text, name) =>
    text === undefined
      ? missing(name)
      : { headers: { 'content-type': 'application/octet-stream' }, body: text },
  JSON: (text) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ content: text ?? null }),
  }),
  改行をbrに: (text, name) =>
    text === undefined
      ? missing(name)
      : { body: page('文書', `<p>${escapeHtml(text).replaceAll(/\r?\n/g, '<br>')}</p>`) },
}

function variant(
  weak: boolean,
  shape: Shape,
  read: readonly [string, Read],
  way: readonly [string, Shown],
): Variant {
  const core: Core = (name) => way[1](read[1](name), name)
  return {
    item: 'G',
    name: `${shape.name}・${read[0]}・${way[0]}`,
    weak,
    site: shape.site(core, 'annai.txt'),
    ...(shape.recipe && { recipe: shape.recipe('annai.txt') }),
  }
}

function crossed(weak: boolean, reads: Readonly<Record<string, Read>>): readonly Variant[] {
  const showing = Object.entries(ways)
  return everyShape.flatMap((shape, n) =>
    Object.entries(reads).flatMap((read, m) => {
      const way = showing[(n + m) % showing.length]
      return way === undefined ? [] : [variant(weak, shape, read, way)]
    }),
  )
}

const explained: Variant = {
  item: 'G',
  name: 'hosts の書き方の解説',
  weak: false,
  site: link.site(
    (name) => ({ body: page('解説', `<pre>127.0.0.1 localhost</pre>${escapeHtml(name)}`) }),
    'kaisetsu.html',
  ),
}

export const fileVariants: readonly Variant[] = [
  ...crossed(true, weakReads),
  ...crossed(false, safeReads),
  explained,
]
