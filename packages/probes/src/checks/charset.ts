import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { mediaTypeOf, pagesOf } from '../retrieve/pages.ts'
import { samplePage } from './sample.ts'

const isText = (page: Page): boolean =>
  /^text\/|^application\/(javascript|json|manifest\+json)$/.test(mediaTypeOf(page))

/** Every text says how it is written. (ipa-5-viii) */
export const charset = probe<readonly Page[]>({
  id: 'http/charset',
  version: 1,
  title: '文字のページは、どれも文字コードを言う',
  controls: ['xss/charset'],
  part: 'resident',
  byHand: '応答の Content-Type に charset=utf-8 があることを見ます。',
  retrieve: async (installation, signal) =>
    (await pagesOf(installation, ['resident', 'console'], signal)).filter(isText),
  analyze: (pages) =>
    pages.map((page) => {
      const type = valuesOf(page, 'content-type').join(', ')
      return { target: page.url, ok: /;\s*charset="?utf-8"?\s*$/i.test(type), seen: type || 'なし' }
    }),
  samples: {
    good: { 'utf-8': [samplePage()] },
    bad: {
      none: [samplePage({ headers: { 'content-type': 'text/html' } })],
      another: [samplePage({ headers: { 'content-type': 'text/html; charset=utf-7' } })],
      'no type': [samplePage({ headers: { 'content-type': undefined } })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) => withHeader(answer, 'content-type', 'text/html'),
  },
})
