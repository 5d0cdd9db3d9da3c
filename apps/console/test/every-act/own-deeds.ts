import { generate } from 'otplib'
import { browser, type Browser } from '../browser.ts'
import { secretOf } from '../enrolled.ts'
import { invited } from '../invited.ts'
import type { Fields } from '../isolation/sample.ts'
import { password } from '../isolation/world.ts'
import { account, codeOf, type Deed, type Stage } from './deed.ts'

const half = async ({ app, person }: Stage): Promise<Browser> => {
  const visitor = browser(app)
  await visitor.post('/sign-in', { login: person.login, password })
  await visitor.get('/sign-in/code')
  return visitor
}

/** Somebody who was invited and stands before the choice of her password. */
async function welcomed(stage: Stage): Promise<Browser> {
  const { app, services, tenant, fresh } = stage
  const [page = '', secret = ''] = (
    await invited(services, { tenant, login: fresh, role: 'client-viewer' })
  ).split('#')
  const visitor = browser(app)
  await visitor.get(page)
  await visitor.post(page, { link: secret })
  await visitor.get('/welcome/password')
  return visitor
}

async function atAuthenticator(
  visitor: Browser,
  page: string,
  { services }: Stage,
): Promise<Fields> {
  const secret = secretOf((await visitor.get(page)).body)
  const epoch = Math.floor(services.now().getTime() / 1000)
  return { code: await generate({ secret, epoch }) }
}

/** What somebody does with her own way in. */
export const ownDeeds: Readonly<Record<string, Deed>> = {
  '/sign-in': {
    action: 'signin.password',
    ready: async ({ app, person }) => ({
      by: browser(app),
      fields: { login: person.login, password },
    }),
  },
  '/sign-in/code': {
    action: 'signin.complete',
    ready: async (stage) => ({ by: await half(stage), fields: { code: await codeOf(stage) } }),
  },
  '/sign-out': {
    action: 'signin.out',
    ready: async (stage) => {
      const by = await half(stage)
      await by.post('/sign-in/code', { code: await codeOf(stage) })
      await by.get('/')
      return { by }
    },
  },
  '/welcome/password': {
    action: 'account.accept',
    ready: async (stage) => ({ by: await welcomed(stage), fields: { password } }),
  },
  '/welcome/authenticator': {
    action: 'factor.add',
    ready: async (stage) => {
      const by = await welcomed(stage)
      await by.post('/welcome/password', { password })
      return { by, fields: await atAuthenticator(by, '/welcome/authenticator', stage) }
    },
  },
  '/me/provider/unlink': {
    action: 'identity.unlink',
    ready: async ({ services, person, fresh }) => {
      const linked = { account: person.id, issuer: 'https://x.example.jp', subject: fresh }
      await services.store.db
        .insertInto('identity')
        .values({ ...linked, linked_at: services.now() })
        .execute()
      return {}
    },
  },
  '/prove': {
    action: 'signin.step-up',
    ready: async (stage) => ({ fields: { code: await codeOf(stage), to: '/me' } }),
  },
  '/me/factors/remove': {
    action: 'factor.remove',
    ready: async ({ services, person, fresh }) => {
      const { id } = await services.store.db
        .insertInto('factor')
        .values({
          account: person.id,
          kind: 'passkey',
          label: fresh,
          data: '',
          used_at: null,
          credential: fresh,
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { fields: { id } }
    },
  },
  '/me/password': {
    action: 'password.change',
    ready: async () => {
      const next = 'Matsu-no-ki-7-hon-Yama'
      return { fields: { current: password, next, again: next } }
    },
  },
  '/me/sessions': {
    action: 'account.revoke-sessions',
    ready: async (stage) => {
      await half(stage)
      return { fields: { which: 'others' } }
    },
  },
  '/me/person': {
    action: 'account.shared-use',
    ready: async (stage) => {
      await account(stage, stage.person.id, { kind: 'shared' })
      return { fields: { person: stage.fresh, purpose: stage.fresh } }
    },
  },
  '/me/name': {
    action: 'account.change',
    // The first administrator, whom the installation's link does not name.
    only: 'provider-admin',
    ready: async (stage) => {
      await account(stage, stage.person.id, { mail: '' })
      return { fields: { name: stage.fresh, mail: 'mihon@example.jp' } }
    },
  },
  '/me/authenticator': {
    action: 'factor.add',
    ready: async (stage) => ({
      fields: await atAuthenticator(stage.visitor, '/me/authenticator', stage),
    }),
  },
  '/me/recovery-codes': { action: 'factor.recovery' },
}
