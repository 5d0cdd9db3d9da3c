import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { basesOf } from '../retrieve/bases.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

/** A host that cannot exist. (RFC 2606) */
const foreign = 'zeimori-verify.invalid'
const names = [
  'url',
  'next',
  'return',
  'returnTo',
  'redirect',
  'redirect_uri',
  'continue',
  'to',
] as const

const asked = [
  ...names.map((name) => `/?${name}=https%3A%2F%2F${foreign}%2F`),
  ...names.map((name) => `/sign-in?${name}=%2F%2F${foreign}`),
  `//${foreign}/`,
  `//${foreign}/%2e%2e`,
  `/\\${foreign}/`,
  `/%5c${foreign}/`,
  `/%2f%2f${foreign}/`,
] as const

/** Where the answer sends a browser, as the browser would read it. */
function leadsAway(page: Page): boolean {
  const refresh = valuesOf(page, 'refresh').concat(
    /<meta[^>]+http-equiv=["']?refresh[^>]*>/gi.exec(page.body)?.[0] ?? [],
  )
  return (
    refresh.some((text) => text.includes(foreign)) ||
    valuesOf(page, 'location').some((to) => hostOf(to, page.url) === foreign)
  )
}

const hostOf = (to: string, from: string): string =>
  URL.canParse(to, from) ? new URL(to, from).hostname : to

/** Nobody can be led to another site by a link to this one. (gyomu-v-15, kenko-H) */
export const redirects = probe<readonly Page[]>({
  id: 'http/redirects',
  version: 1,
  title: 'このサイトのリンクで、ほかのサイトへ連れ出されない',
  controls: ['redirect'],
  part: 'resident',
  byHand:
    '?next=https://example.com/ や //example.com/ を付けて開き、ほかのサイトに移らないことを見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      basesOf(installation).flatMap((url) =>
        asked.map((path) => installation.ask({ url, path, signal })),
      ),
    ),
  analyze: (answers) =>
    answers.map((page) => ({
      target: page.url,
      ok: page.status < 500 && !leadsAway(page),
      seen: [page.status, ...valuesOf(page, 'location')].join(' → '),
    })),
  samples: {
    good: {
      stays: [samplePage({ status: 302, headers: { location: '/ja/' } })],
      'is refused': [samplePage({ status: 404 })],
    },
    bad: {
      'led away': [samplePage({ status: 302, headers: { location: `https://${foreign}/` } })],
      'led away without a scheme': [
        samplePage({ status: 301, headers: { location: `//${foreign}/` } }),
      ],
      'led away with a backslash': [
        samplePage({ status: 301, headers: { location: `/\\${foreign}/` } }),
      ],
      'led away by the page': [
        samplePage({ body: `<meta http-equiv="refresh" content="0;url=https://${foreign}/">` }),
      ],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { path }) =>
      path.startsWith('//') ? withHeader({ ...answer, status: 301 }, 'location', path) : answer,
  },
})
