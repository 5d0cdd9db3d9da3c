import type { AuditEvent } from '@zeimori/records'
import { japanTime } from '@zeimori/store'

/** An event such as the console writes many of, about 500 bytes long. */
export const event = (n: number): AuditEvent => ({
  at: japanTime(new Date()),
  where: { host: 'bench', service: 'console', instance: '0a1b2c3d', source: '192.0.2.17' },
  who: {
    kind: 'municipal',
    id: `00000000-0000-4000-8000-${String(n % 600).padStart(12, '0')}`,
    name: '見本 花子',
    role: 'client-staff',
    session: 'abcdefgh',
    factor: 'totp',
  },
  what: { tenant: '131016', kind: 'account', id: `00000000-0000-4000-8000-${n}` },
  how: {
    action: 'account.change',
    result: 'ok',
    request: '4551c487-798a-4730-8614-416a487b7dd4',
    changes: { name: { before: '見本 花子', after: '見本 華子' } },
  },
})
