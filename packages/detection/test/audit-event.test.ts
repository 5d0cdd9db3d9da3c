import type { AuditEvent } from '@zeimori/records'
import { describe, expect, it } from 'vitest'
import { alertKindOf, builtInRules, readAuditEvent, watchedActions } from '../src/index.ts'

const person = { kind: 'municipal', id: '00000000-0000-4000-8000-00000000000a', name: '見本 花子' }

const recordOf = (
  action: AuditEvent['how']['action'],
  more: { readonly result?: 'ok' | 'denied'; readonly visitor?: true; readonly at?: string } = {},
): AuditEvent => ({
  at: more.at ?? '2026-11-24T09:00:01.000+09:00',
  where: { host: 'h', service: 'console', instance: '1', source: '2001:db8:0:1::5' },
  who: more.visitor ? { kind: 'visitor', id: '-' } : { ...person, kind: 'municipal' },
  what: { kind: 'account', tenant: '131016', count: 120 },
  how: { action, result: more.result ?? 'ok' },
})

describe('a record of the audit log', () => {
  it('of signing in tells of an account by a digest, and of its network', () => {
    const event = readAuditEvent(recordOf('signin.password', { result: 'denied' }))
    expect(event).toMatchObject({
      kind: 'sign-in',
      at: Date.parse('2026-11-24T00:00:01Z'),
      tenant: '131016',
      network: '2001:db8:0:1::/64',
      outcome: 'failed',
      factor: 'password',
      known: true,
    })
    expect(JSON.stringify(event)).not.toMatch(/000a|花子/)
    expect(readAuditEvent(recordOf('signin.factor'))).toMatchObject({ factor: 'code' })
  })

  it('of an account that is not there counts once for a source and a minute', () => {
    const account = (at: string): unknown => {
      const event = readAuditEvent(recordOf('signin.password', { visitor: true, at }))
      return event?.kind === 'sign-in' && !event.known ? event.account : 'known'
    }
    const first = account('2026-11-24T09:00:01.000+09:00')
    expect(account('2026-11-24T09:00:59.000+09:00')).toBe(first)
    expect(account('2026-11-24T09:01:01.000+09:00')).not.toBe(first)
  })

  it('of reading counts what was read, and nothing that was denied', () => {
    expect(readAuditEvent(recordOf('list.export'))).toMatchObject({ kind: 'read', count: 120 })
    expect(readAuditEvent(recordOf('list.export', { result: 'denied' }))).toBeUndefined()
    expect(readAuditEvent(recordOf('tenant.change'))).toBeUndefined()
    for (const action of watchedActions) expect(readAuditEvent(recordOf(action))).toBeDefined()
  })
})

it('every rule’s alert is of a kind that people know', () => {
  const kinds = builtInRules().map((rule) => [rule.id, alertKindOf(rule)] as const)
  expect(Object.fromEntries(kinds)).toMatchObject({
    'list-attack-one-source': 'intrusion',
    probing: 'intrusion',
    'dos-one-source': 'dos',
    'load-surge-all': 'load',
    'server-errors': 'failure',
    'slow-answers': 'failure',
    'bulk-read': 'intrusion',
    'log-silence': 'log',
    tampering: 'tampering',
    beacon: 'c2',
  })
})
