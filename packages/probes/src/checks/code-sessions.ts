import { codeRule } from './code-rule.ts'

/** Sessions are the framework's, and nobody builds a cookie by hand. (chiyoda-42-a, kenko-K) */
export const codeSessions = codeRule({
  id: 'code/sessions',
  title: 'セッションの Cookie を、自分で組み立てない',
  controls: ['sess-mw'],
  byHand: 'プログラムから Set-Cookie を書く所を探し、ないことを見ます。',
  forbidden:
    /(header|setHeader|writeHead|append)\([^)]*['"]set-cookie['"]|\bdocument\.cookie\s*=|\.setCookie\(/i,
  approved: {},
  good: ["app.register(session, { cookieName: '__Host-zeimori' })"],
  bad: [
    "reply.header('Set-Cookie', `id=${id}`)",
    "response.setHeader('set-cookie', value)",
    'document.cookie = value',
  ],
})
