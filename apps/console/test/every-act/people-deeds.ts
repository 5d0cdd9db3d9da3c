import { randomUUID } from 'node:crypto'
import { account, sends, type Deed, type Sent, type Stage } from './deed.ts'

const waitingRequest = async ({ services, tenant, target, fresh }: Stage): Promise<Sent> => {
  const at = services.now()
  await services.store.db
    .insertInto('account_request')
    .values({
      tenant,
      account: target,
      kind: 'role',
      role: 'client-viewer',
      reason: fresh,
      asked_by: randomUUID(),
      asked_name: fresh,
      asked_at: at,
      ends_at: new Date(at.getTime() + 86_400_000),
    })
    .execute()
  return { fields: { agree: 'yes' } }
}

/** What is done to people. */
export const peopleDeeds: Readonly<Record<string, Deed>> = {
  '/people/invite': {
    action: 'account.invite',
    ready: async ({ tenant, fresh }) => ({
      fields: { tenant, role: 'client-viewer', name: fresh, login: fresh, mail: 'a@example.jp' },
    }),
  },
  '/people/:id/change': {
    action: 'account.change',
    ready: async ({ fresh }) => ({
      fields: { name: fresh, mail: 'b@example.jp', department: fresh },
    }),
  },
  '/people/:id/role': { action: 'account.change', ready: sends({ role: 'client-viewer' }) },
  '/people/:id/transfer': {
    action: 'account.transfer',
    ready: sends({ to: 'department', department: '税務課', role: 'client-viewer' }),
  },
  '/people/:id/end': { action: 'account.change' },
  '/people/:id/suspend': { action: 'account.suspend', ready: sends({ why: 'paused' }) },
  '/people/:id/resume': {
    action: 'account.resume',
    ready: async (stage) => {
      await account(stage, stage.target, { status: 'suspended' })
      return {}
    },
  },
  '/people/:id/sessions': { action: 'account.revoke-sessions' },
  '/people/:id/invite': {
    action: 'account.invite',
    ready: async (stage) => {
      await account(stage, stage.target, { status: 'invited' })
      return {}
    },
  },
  '/people/:id/withdraw': {
    action: 'account.withdraw-invitation',
    ready: async (stage) => {
      await account(stage, stage.target, { status: 'invited' })
      return {}
    },
  },
  '/people/:id/reset': { action: 'password.reset' },
  '/people/:id/review': { action: 'account.review' },
  '/people/:id/delete': {
    action: 'account.delete',
    ready: async (stage) => {
      await account(stage, stage.target, { status: 'suspended' })
      return {}
    },
  },
  '/people/:id/decide': { action: 'approval.decide', ready: waitingRequest },
}
