import type { Installation } from '../installation.ts'
import { probe } from '../probe.ts'
import { withHeader } from '../proving/fault.ts'
import { basesOf } from '../retrieve/bases.ts'
import type { Page } from '../retrieve/http.ts'
import { pagesOf } from '../retrieve/pages.ts'
import { samplePage } from './sample.ts'

/** Headers that name what answers. `server` may stand alone without a version. */
const telling = /^(server|x-powered-by|x-aspnet(mvc)?-version|x-generator|via)$/
const version = /\d+\.\d+|\([^)]*\)/
/** Words in a body that name a product with its version. */
const inBody =
  /\b(nginx|apache|openresty|node(\.js)?|express|fastify|php|openssl|postgresql)\/v?\d/i

const told = ({ headers }: Page): readonly string[] =>
  headers
    .filter(([name, value]) => telling.test(name) && (name !== 'server' || version.test(value)))
    .map(([name, value]) => `${name}: ${value}`)

/** Nothing says which product answers and in which version. (chiyoda-33-a) */
export const banner = probe<readonly Page[]>({
  id: 'http/banner',
  version: 1,
  title: 'どの応答も、動いている製品と版を言わない',
  controls: ['banner'],
  part: 'resident',
  byHand:
    '応答のヘッダーに Server の版や X-Powered-By がなく、エラーのページの文に製品の名と版がないことを見ます。',
  retrieve: async (installation, signal) => [
    ...(await pagesOf(installation, ['resident', 'console'], signal)),
    ...(await notThere(installation, signal)),
  ],
  analyze: (pages) =>
    pages.map((page) => {
      const named = [...told(page), ...(inBody.exec(page.body)?.slice(0, 1) ?? [])]
      return { target: page.url, ok: named.length === 0, seen: named.join('、') || '何も言わない' }
    }),
  samples: {
    good: {
      silent: [samplePage()],
      'a name without a version': [samplePage({ headers: { server: 'nginx' } })],
    },
    bad: {
      'server and version': [samplePage({ headers: { server: 'nginx/1.22.1' } })],
      framework: [samplePage({ headers: { 'x-powered-by': 'Express' } })],
      'in the page of an error': [
        samplePage({ status: 404, body: '<center>nginx/1.22.1</center>' }),
      ],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) => withHeader(answer, 'server', 'nginx/1.22.1'),
  },
})

/** The pages of errors are often another program's. */
const notThere = (installation: Installation, signal: AbortSignal): Promise<readonly Page[]> =>
  Promise.all(
    basesOf(installation).map((base) =>
      installation.ask({ url: new URL('/zeimori-verify-nai', base), signal }),
    ),
  )
