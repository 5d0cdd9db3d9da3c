import { probe } from '../probe.ts'
import { basesOf } from '../retrieve/bases.ts'
import type { Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

/** What makes careless programs fall over. Sent as they stand; none of them changes anything. */
const odd = [
  "/?q='",
  '/?q=%00',
  '/%',
  '/%ff%fe',
  '/..%2f..%2f',
  `/${'a'.repeat(3_000)}`,
  '/?q[]=1&q[a]=2',
  '/zeimori-verify-nai',
] as const

/** Words that only a program's inside would say. */
const inside =
  /\bat [\w.<>]+ \(|node_modules|\.(ts|js|mjs):\d+:\d+|\b(SQLSTATE|SequelizeDatabaseError|PostgresError|syntax error at or near|ORA-\d{5}|stack trace)\b|\/(home|srv|opt|usr|var)\/[\w/.-]+/i

/** An odd question gets a plain refusal that says nothing of the inside. (chiyoda-47-b, chiyoda-54-c, ipa-1-iii) */
export const errors = probe<readonly Page[]>({
  id: 'http/errors',
  version: 1,
  title: 'おかしな問いに、内部のことを言わずに断る',
  controls: ['error-detail', 'sql-error'],
  part: 'resident',
  byHand:
    'アドレスの末尾に引用符や % を付けて開き、エラーのページに、SQL、ファイルの場所、プログラムの行が出ないことを見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      basesOf(installation).flatMap((url) =>
        odd.map((path) => installation.ask({ url, path, signal })),
      ),
    ),
  analyze: (answers) =>
    answers.map(({ url, status, body }) => {
      const told = inside.exec(body)?.[0]
      return {
        target: url.slice(0, 120),
        ok: status < 500 && told === undefined,
        seen: told === undefined ? String(status) : `${status}、「${told.slice(0, 60)}」`,
      }
    }),
  samples: {
    good: { refused: [samplePage({ status: 404, body: '<h1>ページがありません</h1>' })] },
    bad: {
      'fallen over': [samplePage({ status: 500 })],
      stack: [samplePage({ status: 400, body: 'Error\n    at Object.read (app.js:1:2)' })],
      sql: [samplePage({ status: 200, body: 'ERROR: syntax error at or near "\'"' })],
      path: [samplePage({ status: 404, body: 'ENOENT: /srv/zeimori/site/x' })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { path }) =>
      path.includes("'")
        ? { ...answer, status: 500, body: 'Error\n    at Object.read (app.js:1:2)' }
        : answer,
  },
})
