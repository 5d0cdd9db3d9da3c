import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { pagesOf } from '../retrieve/pages.ts'
import { samplePage } from './sample.ts'

/** Nothing between keeps what staff see. (gyomu-v-14, ruling 10) */
export const caching = probe<readonly Page[]>({
  id: 'http/caching',
  version: 1,
  title: '管理の画面は、途中にも端末にも残らない',
  controls: ['cache'],
  part: 'console',
  byHand: '管理の画面の応答の Cache-Control が no-store であることを見ます。',
  retrieve: (installation, signal) => pagesOf(installation, ['console'], signal),
  analyze: (pages) =>
    pages.map((page) => {
      const said = valuesOf(page, 'cache-control').join(', ')
      const words = new Set(said.split(',').map((word) => word.trim().toLowerCase()))
      return {
        target: page.url,
        ok: words.has('no-store') && !words.has('public'),
        seen: said || 'なし',
      }
    }),
  samples: {
    good: { 'no-store': [samplePage()] },
    bad: {
      'kept for an hour': [samplePage({ headers: { 'cache-control': 'max-age=3600' } })],
      'only asked again': [samplePage({ headers: { 'cache-control': 'no-cache' } })],
      unsaid: [samplePage({ headers: { 'cache-control': undefined } })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) => withHeader(answer, 'cache-control', 'max-age=3600'),
  },
})
