import { securityHeaders, workerHeaders } from '../guard/headers.ts'
import { workerPath } from '../offline/release.ts'

/** A file with a fingerprint in its name, as a pattern that the servers read as well. */
const hashedFile =
  '^/(?:assets/.+-[0-9A-Za-z]{8,12}|(?:t/[0-9]{6}/)?(?:colours|rates|own-form)-[0-9a-f]{12}|lists/[0-9A-Za-z_-]{43})[.][0-9a-z]+$'
const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const

/** How long a file of the site may be kept: a page is asked for anew each time, a hashed file never changes. */
export const cachingOf = (path: string): string =>
  new RegExp(hashedFile).test(`/${path}`) ? caching.hashed : caching.other

/** Where a server of each kind looks for its settings. Written beside the site, and part of no page. */
export const hostingFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['.htaccess', Buffer.from(apache())],
    ['hosting/nginx.conf', Buffer.from(nginx())],
  ])

const headers = Object.entries(securityHeaders('scripts'))

const set = (name: string, value: string): string => `Header always set ${name} "${value}"`

function apache(): string {
  return lines(
    '# 税守が書き出したサイトのための Apache の設定です。mod_headers が要ります。',
    '# 仮想ホストで AllowOverride All（または FileInfo Options Indexes）を指定してください。',
    '# Strict-Transport-Security は、TLS を受けるサーバーで足してください。',
    'Options -Indexes',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .js .txt',
    'AddType font/woff2 .woff2',
    ...headers.map(([name, value]) => set(name, value)),
    set('cache-control', caching.other),
    `<If "%{REQUEST_URI} =~ m#${hashedFile}#">`,
    `  ${set('cache-control', caching.hashed)}`,
    '</If>',
    `<If "%{REQUEST_URI} == '${workerPath}'">`,
    ...Object.entries(workerHeaders).map(([name, value]) => `  ${set(name, value)}`),
    '</If>',
  )
}

const add = (name: string, value: string): string => `  add_header ${name} "${value}" always;`

/** A place with a header of its own takes none over from outside, so each has them all. */
const place = (path: string, keep: string, own: typeof workerHeaders = {}): readonly string[] => [
  `location ${path} {`,
  ...headers.map(([name, value]) => add(name, own[name] ?? value)),
  add('cache-control', keep),
  '}',
]

function nginx(): string {
  return lines(
    '# 税守が書き出したサイトのための nginx の設定です。server { … } の中から include してください。',
    '# Strict-Transport-Security は、TLS を受けるサーバーで足してください。',
    'autoindex off;',
    'server_tokens off;',
    'charset utf-8;',
    'charset_types text/css text/plain text/javascript application/javascript;',
    ...place('/', caching.other),
    ...place(`~ "${hashedFile}"`, caching.hashed),
    ...place(`= ${workerPath}`, caching.other, workerHeaders),
    'location /hosting/ { return 404; }',
    'location ~ /\\. { return 404; }',
  )
}

const lines = (...of: readonly string[]): string => `${of.join('\n')}\n`
