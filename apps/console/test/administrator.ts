import type { Caller } from '../src/acts/act.ts'

/** The provider's administrator, who has just proved who she is. */
export const administrator: Caller = {
  id: '00000000-0000-4000-8000-000000000001',
  name: '見本 管理',
  actor: { role: 'provider-admin', tenant: undefined },
  session: 'abcdefgh',
  factor: 'totp',
  source: '127.0.0.1',
  requestId: 'r1',
  provedAt: new Date('2026-11-22T00:00:00Z').getTime(),
}
