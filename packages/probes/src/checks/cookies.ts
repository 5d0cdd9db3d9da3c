import { probe } from '../probe.ts'
import { valuesOf, type Page } from '../retrieve/http.ts'
import { withHeader } from '../proving/fault.ts'
import { samplePage } from './sample.ts'

const cookie = '__Host-zeimori=****; Path=/; HttpOnly; Secure; SameSite=Strict'
const carrying = (value: string): Page => samplePage({ headers: { 'set-cookie': value } })

/** What a cookie lacks, in words. */
function lacksOf(text: string): readonly string[] {
  const [, ...rest] = text.split(';').map((part) => part.trim().toLowerCase())
  return [
    ...(text.startsWith('__Host-') ? [] : ['__Host- で始まらない']),
    ...(rest.includes('secure') ? [] : ['Secure がない']),
    ...(rest.includes('httponly') ? [] : ['HttpOnly がない']),
    ...(rest.some((part) => /^samesite=(strict|lax)$/.test(part)) ? [] : ['SameSite がない']),
    ...(rest.some((part) => /^(expires|max-age)=/.test(part)) ? ['期限がある'] : []),
  ]
}

/** Every cookie that is really set is guarded; where none is, nothing was seen. (gyomu-v-04-c, ipa-4-iii, ipa-4-vi) */
export const cookies = probe<readonly Page[]>({
  id: 'console/cookies',
  version: 1,
  title:
    'セッションの Cookie は、暗号の道でだけ送られ、スクリプトから読めず、ブラウザを閉じると消える',
  controls: ['cookie-secure', 'cookie-expiry', 'xss/httponly'],
  part: 'tls',
  byHand:
    'ログインの画面の応答の Set-Cookie に、__Host-・Secure・HttpOnly・SameSite があり、Expires も Max-Age もないことを見ます。',
  retrieve: async ({ console: base, ask }, signal) =>
    base === undefined ? [] : [await ask({ url: new URL('/sign-in', base), signal })],
  analyze: (pages) =>
    pages.flatMap((page) =>
      valuesOf(page, 'set-cookie').map((value) => {
        const lacks = lacksOf(value)
        return {
          target: `${page.url} ${value.split('=')[0] ?? ''}`,
          ok: lacks.length === 0,
          seen: lacks.join('、') || 'すべてある',
        }
      }),
    ),
  samples: {
    good: { guarded: [carrying(cookie)] },
    bad: {
      'not secure': [carrying(cookie.replace(' Secure;', ''))],
      'read by scripts': [carrying(cookie.replace(' HttpOnly;', ''))],
      'of every site': [carrying(cookie.replace('Strict', 'None'))],
      'for a year': [carrying(`${cookie}; Max-Age=31536000`)],
      'of a plain name': [carrying(cookie.replace('__Host-', ''))],
      'no cookie at all': [samplePage()],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) =>
      withHeader(
        answer,
        'set-cookie',
        answer.headers.find(([name]) => name === 'set-cookie')?.[1].replace(/; secure/i, ''),
      ),
  },
})
