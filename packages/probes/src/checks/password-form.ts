import { probe } from '../probe.ts'
import type { Page } from '../retrieve/http.ts'
import { samplePage } from './sample.ts'

const passwordBox = /<input\b[^>]*\bname="password"[^>]*>/gi
const forms = /<form\b[^>]*>[\s\S]*?(?:<\/form>|$)/gi
const fields = /<(?:input|select|textarea)\b[^>]*\bname="([^"]*)"/gi
/** What may stand in an address: the public number of a municipality, which says nothing of anybody. */
const harmless = new Set(['tenant'])

/** Whether a form puts into the address what must not stand there. */
const tells = (form: string): boolean =>
  !/^<form\b[^>]*\bmethod="post"/i.test(form) &&
  ![...form.matchAll(fields)].every(([, name = '']) => harmless.has(name))

/** What is wrong with the page that asks for the password, in words. */
function faultsOf({ body }: Page): readonly string[] {
  const boxes = body.match(passwordBox) ?? []
  return [
    ...(boxes.length === 0 ? ['パスワードの欄がない'] : []),
    ...(boxes.every((box) => /\btype="password"/i.test(box)) ? [] : ['伏せ字でない欄がある']),
    ...(boxes.some((box) => /\bvalue="[^"]+"/i.test(box)) ? ['値の入った欄がある'] : []),
    ...((body.match(forms) ?? []).some(tells) ? ['アドレスに値を載せるフォームがある'] : []),
  ]
}

/** A password is never seen and never in an address. (chiyoda-38-b, chiyoda-54-a, kenko-J) */
export const passwordForm = probe<readonly Page[]>({
  id: 'console/password-form',
  version: 2,
  title: 'パスワードは、伏せて入れ、アドレスに載らない',
  controls: ['pw-mask', 'url-secret'],
  part: 'console',
  byHand:
    'ログインの画面で、パスワードの欄が伏せ字で、送ったあとのアドレスにIDもパスワードもないことを見ます。',
  retrieve: async ({ console: base, ask }, signal) =>
    base === undefined ? [] : [await ask({ url: new URL('/sign-in', base), signal })],
  analyze: (pages) =>
    pages.map((page) => {
      const faults = page.status === 200 ? faultsOf(page) : [`応答が ${page.status}`]
      return {
        target: page.url,
        ok: faults.length === 0,
        seen: faults.join('、') || '伏せ字、POST',
      }
    }),
  samples: {
    good: {
      hidden: [signIn('<form method="post"><input name="password" type="password">')],
      'a municipality by its number': [
        signIn(
          '<form method="post"><input name="password" type="password"></form><form method="get"><input name="tenant"></form>',
        ),
      ],
    },
    bad: {
      visible: [signIn('<form method="post"><input name="password" type="text">')],
      'one of two visible': [
        signIn(
          '<form method="post"><input name="password" type="password"><input name="password">',
        ),
      ],
      'by address': [signIn('<form method="get"><input name="password" type="password">')],
      'by default, by address': [signIn('<form><input name="password" type="password">')],
      'a login by address': [
        signIn(
          '<form method="post"><input name="password" type="password"></form><form method="get"><input name="tenant"><input name="login"></form>',
        ),
      ],
      filled: [signIn('<form method="post"><input name="password" type="password" value="x">')],
      'no box': [signIn('<form method="post">')],
      nothing: [],
    },
  },
  fault: {
    kind: 'answer',
    change: (answer) => ({
      ...answer,
      body: answer.body.replaceAll('type="password"', 'type="text"'),
    }),
  },
})

function signIn(body: string): Page {
  return samplePage({ url: 'https://kanri.example.jp/sign-in', body })
}
