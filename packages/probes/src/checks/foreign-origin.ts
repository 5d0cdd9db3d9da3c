import { probe } from '../probe.ts'
import type { Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

type Tried = { readonly own: Page; readonly foreign: readonly Page[] }

const form = { 'content-type': 'application/x-www-form-urlencoded' }
/** Nobody has this ID: even where the door is broken, nothing happens but a failed sign-in. */
const body = 'login=zeimori-verify-nobody&password=x'

/** What browsers send along when another site's page posts. */
const foreigners: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://zeimori-verify.invalid' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'https://zeimori-verify.invalid', 'sec-fetch-site': 'same-origin' },
]

/** A form of another site is refused before anything is done. (gyomu-v-06-a, chiyoda-45, ipa-6-i) */
export const foreignOrigin = probe<Tried>({
  id: 'console/foreign-origin',
  version: 1,
  title: 'ほかのサイトからの送信を断る',
  controls: ['csrf', 'csrf/referer'],
  part: 'console',
  byHand:
    '別のサイトに置いたフォームから管理の画面へ送信し、403 で断られることと、記録に操作が残らないことを見ます。',
  retrieve: async ({ console: base, ask }, signal) => {
    if (base === undefined) throw new TypeError('there is no console')
    const url = new URL('/sign-in', base)
    return {
      own: await ask({ url, signal }),
      foreign: await Promise.all(
        foreigners.map((headers) =>
          ask({ url, method: 'POST', headers: { ...form, ...headers }, body, signal }),
        ),
      ),
    }
  },
  analyze: ({ own, foreign }) =>
    own.status !== 200
      ? []
      : foreign.map(({ url, status }, i) => ({
          target: `${url} ${JSON.stringify(foreigners[i] ?? {})}`,
          ok: status === 403,
          seen: String(status),
        })),
  samples: {
    good: { refused: { own: samplePage(), foreign: [samplePage({ status: 403 })] } },
    bad: {
      taken: { own: samplePage(), foreign: [samplePage({ status: 303 })] },
      'refused for another reason': { own: samplePage(), foreign: [samplePage({ status: 404 })] },
      'one of two': {
        own: samplePage(),
        foreign: [samplePage({ status: 403 }), samplePage({ status: 200 })],
      },
      'nobody answers': {
        own: samplePage({ status: 502 }),
        foreign: [samplePage({ status: 403 })],
      },
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { method }) => (method === 'POST' ? { ...answer, status: 303 } : answer),
  },
})
