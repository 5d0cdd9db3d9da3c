import { Type } from 'typebox'
import { placeToSignOut } from '../identity/end.ts'
import { hasFactor } from '../sign-in/enrol.ts'
import { accountOf } from '../sign-in/account.ts'
import { takeException } from '../sign-in/exception.ts'
import { checkCode, checkPassword } from '../sign-in/steps.ts'
import { signInText } from '../texts/sign-in.ts'
import { openFull, openHalf } from './open-session.ts'
import { route, type Route } from './route.ts'
import { codePage, leftPage, signInPage } from './sign-in-pages.tsx'

const text = (most: number) => Type.String({ maxLength: most })
const nothing = Type.Object({})

export const signInRoutes: readonly Route[] = [
  route('GET', '/sign-in', 'anyone', nothing, (visit) => signInPage(visit)),
  route(
    'POST',
    '/sign-in',
    'anyone',
    Type.Object({ login: text(200), password: text(1000) }),
    async (visit, { login, password }) => {
      const step = await checkPassword(visit.services, login, password, visit)
      if (!step.ok) return signInPage(visit, signInText.failed)
      await openHalf(visit, step.known.id)
      if (await takeException(visit.services, step.known, visit)) {
        await openFull(visit, step.known, 'exception')
        return { kind: 'redirect', to: '/' }
      }
      const enrolled = await hasFactor(visit.services, step.known.id)
      return { kind: 'redirect', to: enrolled ? '/sign-in/code' : '/welcome/authenticator' }
    },
  ),
  route('GET', '/sign-in/code', 'half', nothing, (visit) => codePage(visit)),
  route(
    'POST',
    '/sign-in/code',
    'half',
    Type.Object({ code: text(100) }),
    async (visit, { code }) => {
      const account = await accountOf(visit)
      if (account === undefined) return { kind: 'redirect', to: '/sign-in' }
      const factor = await checkCode(visit.services, account, code, visit)
      if (factor === undefined) return codePage(visit, signInText.codeFailed)
      await openFull(visit, account, factor)
      return { kind: 'redirect', to: '/' }
    },
  ),
  route('POST', '/sign-out', 'half', nothing, async (visit) => {
    const { provider } = visit.session
    const there = provider && (await placeToSignOut(visit.services, provider))
    if (!there) {
      await visit.end()
      return { kind: 'redirect', to: '/sign-in' }
    }
    await visit.leave()
    visit.session.left = there.href
    return { kind: 'redirect', to: '/sign-in/left' }
  }),
  route('GET', '/sign-in/left', 'anyone', nothing, async ({ session: { left } }) =>
    left === undefined ? { kind: 'redirect', to: '/sign-in' } : leftPage(new URL(left)),
  ),
]
