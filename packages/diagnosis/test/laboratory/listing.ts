import type { Answered } from './serve.ts'
import { page, type Variant } from './variant.ts'

const files = ['kaiji.pdf', 'backup.sql', 'old']

const rows = (row: (name: string) => string): string => files.map(row).join('\n')

/** Listings, as servers write them. */
const servers: Readonly<Record<string, (path: string) => string>> = {
  Apache: (path) =>
    `<html><head><title>Index of ${path}</title></head><body><h1>Index of ${path}</h1><table><tr><th><a href="?C=N;O=D">Name</a></th><th><a href="?C=M;O=A">Last modified</a></th></tr><tr><td><a href="/">Parent Directory</a></td></tr>${rows((name) => `<tr><td><a href="${name}">${name}</a></td><td>2026-04-01 10:00</td><td>12K</td></tr>`)}</table></body></html>`,
  'Apache（簡単）': (path) =>
    `<html><head><title>Index of ${path}</title></head><body><h1>Index of ${path}</h1><ul>${rows((name) => `<li><a href="${name}"> ${name}</a></li>`)}</ul></body></html>`,
  nginx: (path) =>
    `<html><head><title>Index of ${path}</title></head><body><h1>Index of ${path}</h1><hr><pre><a href="../">../</a>\n${rows((name) => `<a href="${name}">${name}</a>   01-Apr-2026 10:00   1234`)}</pre></body></html>`,
  lighttpd: (path) =>
    `<html><head><title>Index of ${path}</title></head><body><h2>Index of ${path}</h2><table><tr><td><a href="../">..</a>/</td></tr>${rows((name) => `<tr><td><a href="${name}">${name}</a></td></tr>`)}</table></body></html>`,
  IIS: (path) =>
    `<html><head><title>localhost - ${path}</title></head><body><H1>localhost - ${path}</H1><hr><pre><A HREF="/">[To Parent Directory]</A><br><br>${rows((name) => `4/1/2026 10:00 AM 1234 <A HREF="${path}${name}">${name}</A><br>`)}</pre></body></html>`,
  Tomcat: (path) =>
    `<html><head><title>Directory Listing For [${path}]</title></head><body><h1>Directory Listing For [${path}] - <a href="/"><b>Up To [/]</b></a></h1><table>${rows((name) => `<tr><td>&nbsp;&nbsp;<a href="${path}${name}"><tt>${name}</tt></a></td></tr>`)}</table></body></html>`,
  Jetty: (path) =>
    `<HTML><HEAD><TITLE>Directory: ${path}</TITLE></HEAD><BODY><H1>Directory: ${path}</H1><TABLE><TR><TD><A HREF="${path}../">Parent Directory</A></TD></TR>${rows((name) => `<TR><TD><A HREF="${path}${name}">${name}&nbsp;</A></TD></TR>`)}</TABLE></BODY></HTML>`,
  Python: (path) =>
    `<!DOCTYPE HTML><html><head><title>Directory listing for ${path}</title></head><body><h1>Directory listing for ${path}</h1><hr><ul>${rows((name) => `<li><a href="${name}">${name}</a></li>`)}</ul></body></html>`,
  'serve-index': (path) =>
    `<!DOCTYPE html><html><head><title>listing directory ${path}</title></head><body><h1><a href="/">~</a> / files</h1><ul id="files"><li><a href="/"><span class="name">..</span></a></li>${rows((name) => `<li><a href="${path}${name}" title="${name}"><span class="name">${name}</span></a></li>`)}</ul></body></html>`,
  Caddy: (path) =>
    `<!DOCTYPE html><html><head><title>${path}</title></head><body><h1>${path}</h1><table><tr><td><a href=".."><span>Up</span></a></td></tr>${rows((name) => `<tr><td><a href="./${name}"><span class="name">${name}</span></a></td><td>1 KiB</td></tr>`)}</table></body></html>`,
  日本語の見出し: (path) =>
    `<html><head><title>${path} のインデックス</title></head><body><h1>${path} のインデックス</h1><ul><li><a href="../">親ディレクトリ</a></li>${rows((name) => `<li><a href="${name}">${name}</a></li>`)}</ul></body></html>`,
  自作: (path) =>
    `<html><head><title>ファイル</title></head><body><p>${path}</p><a href="..">上の階層へ</a><ul>${rows((name) => `<li><a href="${encodeURI(name)}">${name}</a> 12KB</li>`)}</ul></body></html>`,
}

const list = (items: readonly (readonly [string, string])[]): string =>
  `<ul>${items.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`

/** What may stand in the place of a listing. */
const others: Readonly<Record<string, (path: string) => Answered>> = {
  '404': () => ({ status: 404, body: page('404 Not Found', '<p>ありません。</p>') }),
  '403': (path) => ({
    status: 403,
    body: page('403 Forbidden', `<p>Index of ${path} は見られません。</p>`),
  }),
  トップへ転送: () => ({ status: 302, headers: { location: '/' } }),
  いつもの頁: () => ({ body: page('様式', '<p>様式を窓口で配っています。</p>') }),
  様式の一覧: () => ({
    body: page(
      '様式の一覧',
      list([
        ['yoshiki1.pdf', '申告書（PDF）'],
        ['yoshiki2.pdf', '委任状（PDF）'],
      ]),
    ),
  }),
  題の付いた文書の一覧: () => ({
    body: page(
      'ダウンロード',
      `<a href="../">上の階層へ</a>${list([
        ['a.pdf', '住民税のしおり'],
        ['b.pdf', '税の手引き'],
      ])}`,
    ),
  }),
  一つだけ名前のままの文書: () => ({
    body: page(
      '資料',
      `<a href="../">上の階層へ</a>${list([
        ['kaiji.pdf', 'kaiji.pdf'],
        ['a.pdf', '住民税のしおり'],
        ['b.pdf', '税の手引き'],
        ['/help', '案内'],
        ['/map', '地図'],
      ])}`,
    ),
  }),
  索引: () => ({
    body: page(
      'Index of terms',
      list([
        ['#a', 'あ行'],
        ['#k', 'か行'],
      ]),
    ),
  }),
  一覧の解説: (path) => ({
    body: page('設定の手引き', `<p>「Index of ${path}」と出たら、autoindex を切ります。</p>`),
  }),
  名前が同じでも見出しのない頁: () => ({
    body: page(
      '資料',
      `<p>資料です。</p>${list([['kaiji.pdf', 'kaiji.pdf']])}<p><a href="/">戻る</a> <a href="/help">案内</a></p>`,
    ),
  }),
  JSON: () => ({ headers: { 'content-type': 'application/json' }, body: '["kaiji.pdf"]' }),
  空の答え: () => ({ body: '' }),
  検索の結果: () => ({
    body: page(
      '「Index of」の検索結果',
      list([
        ['/x/1', 'Index of /files'],
        ['/x/2', '手引き'],
      ]),
    ),
  }),
}

/** How the folder is known. */
const known: Readonly<Record<string, readonly [folder: string, top: string]>> = {
  リンク: ['/files/', '<a href="/files/kaiji.pdf">開示</a>'],
  絵: ['/static/img/', '<img src="/static/img/mon.png" alt="">'],
  スクリプト: ['/assets/js/', '<script src="/assets/js/app.js"></script>'],
}

const site =
  (folder: string, top: string, listing: (path: string) => Answered): Variant['site'] =>
  () =>
  ({ path }) => {
    if (path === '/') return { body: page('見本市', top) }
    if (path === folder) return listing(path)
    return { status: 404, body: page('404', '') }
  }

export const listingVariants: readonly Variant[] = [
  ...Object.entries(servers).flatMap(([name, write], n) => {
    const [way = '', [folder = '', top = ''] = []] = Object.entries(known)[n % 3] ?? []
    return [
      {
        item: 'E' as const,
        name: `${name}・${way}から`,
        weak: true,
        site: site(folder, top, (path) => ({ body: write(path) })),
      },
    ]
  }),
  ...Object.entries(others).flatMap(([name, answer], n) =>
    [0, 1].flatMap((more) => {
      const [way = '', [folder = '', top = ''] = []] = Object.entries(known)[(n + more) % 3] ?? []
      return [
        {
          item: 'E' as const,
          name: `${name}・${way}から`,
          weak: false,
          site: site(folder, top, answer),
        },
      ]
    }),
  ),
]
