import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { basesOf } from '../retrieve/bases.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

const injected = 'x-zeimori-verify'
const breaks = ['%0d%0a', '%0a', '%0d', '%E5%98%8A%E5%98%8D', '%c4%8d%c4%8a'] as const

const asked = breaks.flatMap((line) => [
  `/${line}${injected}:1`,
  `/?next=/${line}${injected}:1`,
  `/?lang=ja${line}Set-Cookie:${injected}=1`,
  `/sign-in?next=/${line}${injected}:1`,
])

const carries = (page: Page): boolean =>
  page.headers.some(([name]) => name === injected) ||
  valuesOf(page, 'set-cookie').some((cookie) => cookie.startsWith(`${injected}=`))

/** A line break in an address never becomes a header. (gyomu-v-09, chiyoda-51, ipa-7, kenko-I) */
export const headerInjection = probe<readonly Page[]>({
  id: 'http/header-injection',
  version: 1,
  title: 'アドレスの改行が、応答のヘッダーにならない',
  controls: ['httphdr', 'httphdr/api', 'httphdr/nl'],
  part: 'resident',
  byHand: 'アドレスに %0d%0aX-Test:1 を入れて開き、応答に X-Test が出ないことを見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      basesOf(installation).flatMap((url) =>
        asked.map((path) => installation.ask({ url, path, signal })),
      ),
    ),
  analyze: (answers) =>
    answers.map((page) => ({
      target: page.url,
      ok: page.status < 500 && !carries(page),
      seen: carries(page) ? 'ヘッダーになった' : String(page.status),
    })),
  samples: {
    good: { refused: [samplePage({ status: 400 })], 'only text': [samplePage({ status: 404 })] },
    bad: {
      header: [samplePage({ headers: { [injected]: '1' } })],
      cookie: [samplePage({ headers: { 'set-cookie': `${injected}=1` } })],
      'fallen over': [samplePage({ status: 502 })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { path }) =>
      path.includes('%0d%0a') ? withHeader(answer, injected, '1') : answer,
  },
})
