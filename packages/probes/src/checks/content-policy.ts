import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { isHtml, pagesOf } from '../retrieve/pages.ts'
import { policyOf } from './policy.ts'
import { samplePage } from './sample.ts'

/** What lets foreign scripts or styles in. A nonce or a hash names one text, and is no door. */
const open = /^(\*|https?:.*|data:|blob:|'unsafe-.*'|'wasm-unsafe-eval')$/

/** What is wrong with the policy of a page, in words; empty where nothing is. */
function faultsOf(page: Page): readonly string[] {
  const policy = policyOf(page)
  const sourcesFor = (name: string): readonly string[] | undefined =>
    policy.get(name) ?? policy.get('default-src')
  const openIn = (name: string): readonly string[] => {
    const sources = sourcesFor(name)
    if (sources === undefined) return [`${name} がない`]
    return sources.filter((source) => open.test(source)).map((source) => `${name} に ${source}`)
  }
  return [
    ...openIn('script-src'),
    ...openIn('style-src'),
    ...openIn('object-src'),
    ...(policy.get('base-uri')?.join(' ') === "'none'" ? [] : ["base-uri が 'none' でない"]),
    ...(valuesOf(page, 'x-content-type-options').join() === 'nosniff' ? [] : ['nosniff がない']),
  ]
}

/** Browsers run nothing but the site's own files. (ipa-5-x, chiyoda-50, M43) */
export const contentPolicy = probe<readonly Page[]>({
  id: 'http/content-policy',
  version: 1,
  title: 'ブラウザは、このサイトのファイルのほかに何も実行しない',
  controls: ['xss/header', 'xss/script', 'xss/css'],
  part: 'resident',
  byHand:
    '応答の Content-Security-Policy に、unsafe- の付く値、*、ほかのサイトの番地がなく、X-Content-Type-Options が nosniff であることを見ます。',
  retrieve: async (installation, signal) =>
    (await pagesOf(installation, ['resident', 'console'], signal)).filter(isHtml),
  analyze: (pages) =>
    pages.map((page) => {
      const faults = faultsOf(page)
      return {
        target: page.url,
        ok: faults.length === 0,
        seen: faults.length === 0 ? 'このサイトのファイルだけ' : faults.join('、'),
      }
    }),
  samples: {
    good: { 'own files only': [samplePage()] },
    bad: {
      'inline scripts': [
        withPolicy("default-src 'none'; script-src 'self' 'unsafe-inline'; base-uri 'none'"),
      ],
      'foreign scripts': [
        withPolicy("default-src 'none'; script-src https://cdn.example; base-uri 'none'"),
      ],
      'any style': [withPolicy("default-src 'none'; style-src *; base-uri 'none'")],
      'scripts from data': [withPolicy("default-src 'self' data:; base-uri 'none'")],
      'no default': [withPolicy("script-src 'self'; style-src 'self'; base-uri 'none'")],
      'a base of anybody': [withPolicy("default-src 'none'")],
      'no policy': [samplePage({ headers: { 'content-security-policy': undefined } })],
      'guessed types': [samplePage({ headers: { 'x-content-type-options': undefined } })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) => withHeader(answer, 'content-security-policy', 'default-src *'),
  },
})

function withPolicy(text: string): Page {
  return samplePage({ headers: { 'content-security-policy': text } })
}
