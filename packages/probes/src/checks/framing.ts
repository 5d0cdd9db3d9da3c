import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { pagesOf } from '../retrieve/pages.ts'
import { policyOf } from './policy.ts'
import { samplePage } from './sample.ts'

/** Whether one answer keeps every frame out, by both headers: old browsers know only the first. (M43) */
function keepsOut(page: Page): boolean {
  const frames = valuesOf(page, 'x-frame-options')
  const ancestors = policyOf(page).get('frame-ancestors')
  return (
    frames.length === 1 && frames[0]?.toUpperCase() === 'DENY' && ancestors?.join(' ') === "'none'"
  )
}

/** No page can be shown in somebody else's frame. (chiyoda-53-a, ipa-9-i-a, gyomu-v-06-b) */
export const framing = probe<readonly Page[]>({
  id: 'http/framing',
  version: 1,
  title: 'どのページも、ほかのサイトの枠の中に出ない',
  controls: ['clickjack'],
  part: 'resident',
  byHand:
    'ページの応答の X-Frame-Options が DENY、Content-Security-Policy の frame-ancestors が none であることを、ブラウザの開発者ツールで見ます。',
  retrieve: (installation, signal) => pagesOf(installation, ['resident', 'console'], signal),
  analyze: (pages) =>
    pages.map((page) => ({
      target: page.url,
      ok: keepsOut(page),
      seen: `X-Frame-Options: ${valuesOf(page, 'x-frame-options').join(', ') || 'なし'}、frame-ancestors: ${policyOf(page).get('frame-ancestors')?.join(' ') ?? 'なし'}`,
    })),
  samples: {
    good: { both: [samplePage()] },
    bad: {
      'no x-frame-options': [samplePage({ headers: { 'x-frame-options': undefined } })],
      'same origin only': [samplePage({ headers: { 'x-frame-options': 'SAMEORIGIN' } })],
      'no policy': [samplePage({ headers: { 'content-security-policy': undefined } })],
      'one page of two': [
        samplePage(),
        samplePage({ headers: { 'content-security-policy': "frame-ancestors 'self'" } }),
      ],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) => withHeader(answer, 'x-frame-options', undefined),
  },
})
