import { probe } from '../probe.ts'
import { basesOf } from '../retrieve/bases.ts'
import type { Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

/** `TRACE` gives cookies back that scripts must not see; nobody needs the others. */
const refused = ['TRACE', 'TRACK', 'PUT', 'DELETE', 'PATCH'] as const
const mark = 'zeimori-verify-mark'

/** Methods that nothing here uses are refused, and none gives back what it was sent. (ipa-5-ix) */
export const methods = probe<readonly Page[]>({
  id: 'http/methods',
  version: 1,
  title: '使わないメソッドを断り、送られたヘッダーを返さない',
  controls: ['xss/httponly'],
  part: 'resident',
  byHand: 'curl -X TRACE でページをたずね、405 などで断られることを見ます。',
  retrieve: (installation, signal) =>
    Promise.all(
      basesOf(installation).flatMap((url) =>
        refused.map((method) =>
          installation.ask({ url, method, headers: { 'x-mark': mark }, signal }),
        ),
      ),
    ),
  analyze: (answers) =>
    answers.map(({ url, method, status, body }) => ({
      target: `${method} ${url}`,
      ok: status >= 400 && status < 500 && !body.includes(mark),
      seen: `${status}${body.includes(mark) ? '、送った値を返した' : ''}`,
    })),
  samples: {
    good: { refused: [samplePage({ method: 'TRACE', status: 405, body: '' })] },
    bad: {
      echoed: [samplePage({ method: 'TRACE', status: 200, body: `x-mark: ${mark}` })],
      'refused, and echoed': [samplePage({ method: 'TRACE', status: 405, body: mark })],
      taken: [samplePage({ method: 'DELETE', status: 204 })],
      'fallen over': [samplePage({ method: 'TRACK', status: 500 })],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer, { method }) => (method === 'TRACE' ? { ...answer, status: 200 } : answer),
  },
})
