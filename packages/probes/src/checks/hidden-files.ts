import { probe } from '../probe.ts'
import { basesOf } from '../retrieve/bases.ts'
import type { Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

/** What lies about on many servers, and is nobody's business. */
const wanted = [
  '/.git/HEAD',
  '/.git/config',
  '/.env',
  '/.npmrc',
  '/.htpasswd',
  '/.well-known/../package.json',
  '/package.json',
  '/package-lock.json',
  '/zeimori.config.json',
  '/data/keys.json',
  '/data/tenants.json',
  '/backup.zip',
  '/backup.sql',
  '/dump.sql',
  '/index.html.bak',
  '/index.html~',
  '/server-status',
  '/metrics',
  '/app.js.map',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//etc/passwd',
] as const

/** Contents that give a file away, whatever the status. */
const contents =
  /^ref: refs\/|\[core\]|"lockfileVersion"|"dependencies"\s*:|^root:.*:0:0:|BEGIN [A-Z ]*PRIVATE KEY|CREATE TABLE|"mappings"\s*:/m

const front = samplePage({ url: 'https://zei.example.jp/' })

/** What is not meant for the public is not there for it. (gyomu-4-1-a, gyomu-v-12, chiyoda-34-a) */
export const hiddenFiles = probe<readonly Page[]>({
  id: 'http/hidden-files',
  version: 1,
  title: '公開しないファイルは、だれにも出ない',
  controls: ['file-public'],
  part: 'resident',
  byHand: '/.git/HEAD や /package.json などを開き、404 になることを見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      basesOf(installation).flatMap((url) => [
        // Where even the front page does not come, nothing was looked at.
        installation.ask({ url, signal }),
        ...wanted.map((path) => installation.ask({ url, path, signal })),
      ]),
    ),
  analyze: (answers) =>
    answers.map(({ url, status, body }) => {
      const isFront = new URL(url).pathname === '/'
      const told = contents.exec(body)?.[0]
      const ok = isFront ? status < 400 : status >= 400 && status < 500 && told === undefined
      return {
        target: url,
        ok,
        seen: told === undefined ? String(status) : `${status}、中身が出た`,
      }
    }),
  samples: {
    good: { 'not there': [front, samplePage({ url: 'https://zei.example.jp/.env', status: 404 })] },
    bad: {
      there: [front, samplePage({ url: 'https://zei.example.jp/.env', status: 200 })],
      'sent elsewhere with its contents': [
        front,
        samplePage({
          url: 'https://zei.example.jp/.git/HEAD',
          status: 302,
          body: 'ref: refs/heads/main',
        }),
      ],
      'not found, with its contents': [
        front,
        samplePage({ url: 'https://zei.example.jp/.git/HEAD', status: 404, body: '[core]' }),
      ],
      'nobody answers': [samplePage({ url: 'https://zei.example.jp/', status: 503 })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { path }) =>
      path === '/.git/HEAD' ? { ...answer, status: 200, body: 'ref: refs/heads/main\n' } : answer,
  },
})
