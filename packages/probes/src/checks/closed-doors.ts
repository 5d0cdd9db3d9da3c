import { probe } from '../probe.ts'
import type { Page } from '../retrieve/http.ts'
import { valuesOf } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

/** More than this is more than a refusal. */
const longestRefusal = 4_096

/** Whether nothing of the page came: a status alone would pass a redirect that carries it all. */
const isRefusal = ({ status, body }: Page): boolean =>
  ([302, 303, 307].includes(status) || [401, 403, 404].includes(status)) &&
  body.length <= longestRefusal &&
  !/<(table|form)\b/i.test(body)

/** Who is not signed in gets nothing but the door. (gyomu-v-08-a, chiyoda-36, ipa-11-i, tochigi-2-7-g) */
export const closedDoors = probe<{ readonly door: Page; readonly pages: readonly Page[] }>({
  id: 'console/closed-doors',
  version: 1,
  title: 'ログインしていない人に、管理の画面の中身が出ない',
  controls: ['admin-auth'],
  part: 'console',
  byHand:
    'ログインせずに管理の画面の各アドレスを開き、ログインの画面へ送られるだけであることを見ます。',
  retrieve: async ({ console: base, closed, ask }, signal) => {
    if (base === undefined) throw new TypeError('there is no console')
    return {
      door: await ask({ url: new URL('/sign-in', base), signal }),
      pages: await Promise.all(closed.map((path) => ask({ url: new URL(path, base), signal }))),
    }
  },
  analyze: ({ door, pages }) =>
    // Where the door itself does not open, or no page is named, nothing was shown.
    door.status !== 200 || pages.length === 0
      ? []
      : pages.map((page) => ({
          target: page.url,
          ok: isRefusal(page),
          seen: [page.status, ...valuesOf(page, 'location')].join(' → '),
        })),
  samples: {
    good: {
      'sent to the door': {
        door: samplePage(),
        pages: [samplePage({ status: 303, body: '', headers: { location: '/sign-in' } })],
      },
    },
    bad: {
      open: { door: samplePage(), pages: [samplePage()] },
      'sent away with everything': {
        door: samplePage(),
        pages: [samplePage({ status: 303, body: '<table><tr><td>A</td></tr></table>' })],
      },
      'fallen over': { door: samplePage(), pages: [samplePage({ status: 500 })] },
      'nobody answers': {
        door: samplePage({ status: 503 }),
        pages: [samplePage({ status: 403, body: '' })],
      },
      nothing: { door: samplePage(), pages: [] },
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { path }) =>
      path === '/sign-in' ? answer : { ...answer, body: '<table><tr><td>A</td></tr></table>' },
  },
})
