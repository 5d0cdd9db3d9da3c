import { describe, expect, it } from 'vitest'
import { ledgerOf, type Asked, type Decision, type Evidence } from '@zeimori/records'
import { day, hour, moment, now, proof } from './given.ts'

const asked: Asked = {
  id: 'a-1',
  controls: ['tls', 'cookie'],
  probed: true,
  person: undefined,
  validity: { kind: 'span', milliseconds: 26 * hour },
}
const looks = [
  { id: 'tls/versions', version: 2, controls: ['tls'] },
  { id: 'http/cookies', version: 1, controls: ['cookie'] },
]

const evidence = (subject: string, changes: Partial<Evidence> = {}): Evidence => ({
  ...proof(),
  id: subject,
  tenant: undefined,
  subject,
  subjectVersion: subject === 'tls/versions' ? 2 : 1,
  verification: 'run',
  reason: undefined,
  target: '',
  tool: '',
  sha256: undefined,
  by: undefined,
  ...changes,
})

const row = (
  held: readonly Evidence[],
  { of = asked, decision }: { readonly of?: Asked; readonly decision?: Decision } = {},
) => {
  const decisions = new Map(decision === undefined ? [] : [[of.id, decision]])
  const [one] = ledgerOf([of], looks, { evidence: held, decisions, events: new Map() }, moment)
  if (one === undefined) throw new Error('no row')
  return one
}

const tls = evidence('tls/versions')
const cookies = evidence('http/cookies')

describe('the ledger', () => {
  it('is met when every probe of every control shows it', () => {
    expect(row([tls, cookies]).status).toBe('met')
    expect(row([tls]).status).toBe('partial')
    expect(row([]).status).toBe('unchecked')
  })

  it('names what is missing, and why the last try gave nothing', () => {
    const gap = evidence('http/cookies', { outcome: 'absent', reason: 'まだ動いていません' })
    const { status, shown } = row([tls, gap])
    expect(status).toBe('partial')
    expect(shown).toMatchObject([
      { subject: 'tls/versions', standing: 'shown', gap: undefined },
      { subject: 'http/cookies', standing: 'none', gap: { reason: 'まだ動いていません' } },
    ])
  })

  it('keeps a fresh pass although a later try broke off, and shows both', () => {
    const broke = evidence('http/cookies', { outcome: 'error', reason: '×', collectedAt: now })
    const { status, shown } = row([tls, cookies, broke])
    expect(status).toBe('met')
    expect(shown[1]).toMatchObject({ newest: { outcome: 'pass' }, gap: { reason: '×' } })
  })

  it('tells of the try that broke off where another of the same moment did not', () => {
    const broke = evidence('http/cookies', { id: 'a', outcome: 'error', reason: '×' })
    for (const held of [
      [tls, cookies, broke],
      [broke, tls, cookies],
    ])
      expect(row(held).shown[1]).toMatchObject({ standing: 'shown', gap: { reason: '×' } })
  })

  it('does not count what another version of the probe saw', () => {
    expect(row([evidence('tls/versions', { subjectVersion: 1 }), cookies]).status).toBe('partial')
  })

  it('counts nothing for a control that no probe serves', () => {
    const { status, shown } = row([], { of: { ...asked, controls: ['nobody'] } })
    expect(status).toBe('unchecked')
    expect(shown).toMatchObject([{ control: 'nobody', subject: undefined, standing: 'none' }])
  })

  for (const [what, changed] of [
    ['another version of the product ran', { version: 'v0' }],
    ['other settings were in force', { settings: 's0' }],
    ['there was another certificate', { certificate: undefined }],
  ] as const)
    it(`asks again where ${what} then`, () => {
      const old = (one: Evidence): Evidence => ({ ...one, of: { ...one.of, ...changed } })
      const { status, shown } = row([old(tls), old(cookies)])
      expect(status).toBe('recheck')
      expect(shown.map(({ stale }) => stale)).toEqual(['changed', 'changed'])
    })

  it('holds what a probe saw of the whole installation under every contract, a record only under its own', () => {
    const other = { ...tls.of, contract: 'k0' }
    expect(row([{ ...tls, of: other }, cookies]).status).toBe('met')
    const written = evidence('a-1', {
      way: 'record',
      tenant: '131016',
      subjectVersion: undefined,
      of: other,
    })
    const byPerson: Asked = {
      ...asked,
      probed: false,
      person: 'record',
      validity: { kind: 'until-change', milliseconds: undefined },
    }
    expect(row([written], { of: byPerson }).status).toBe('recheck')
    expect(row([{ ...written, of: tls.of }], { of: byPerson }).status).toBe('met')
  })

  describe('once it is open', () => {
    const once: Asked = {
      ...asked,
      probed: false,
      person: 'record',
      validity: { kind: 'until-change', milliseconds: undefined },
    }
    const before = evidence('a-1', {
      id: 'given',
      way: 'record',
      tenant: '131016',
      subjectVersion: undefined,
      effectiveAt: now - 2 * day,
      collectedAt: now - 2 * day,
      of: { ...tls.of, version: 'v0' },
    })
    const opened = (of: Asked, held: readonly Evidence[], ...ids: readonly string[]) => {
      const kept = new Map([[of.id, new Set(ids)]])
      const found = {
        evidence: held,
        decisions: new Map(),
        events: new Map<string, number>(),
        kept,
      }
      return ledgerOf([of], looks, found, moment)[0]?.status
    }

    it('a build does not take back what it was opened on', () => {
      expect(opened(once, [before])).toBe('recheck')
      expect(opened(once, [before], 'given')).toBe('met')
      const later = { ...before, id: 'later', effectiveAt: now - day }
      expect(opened(once, [before, later], 'given')).toBe('met')
    })

    it('what fails afterwards, ends, or is of another contract counts', () => {
      const failed = { ...before, id: 'z', outcome: 'fail', effectiveAt: now - day } as const
      expect(opened(once, [before, failed], 'given')).toBe('recheck')
      expect(opened(once, [before, { ...failed, of: tls.of }], 'given')).toBe('unmet')
      expect(opened(once, [{ ...before, validUntil: now }], 'given')).toBe('recheck')
      const elsewhere = { ...before, of: { ...before.of, contract: 'k0' } }
      expect(opened(once, [elsewhere], 'given')).toBe('recheck')
    })

    it('nor does a new version of the probe', () => {
      const probed = { ...once, probed: true, person: undefined, controls: ['tls'] }
      const seen = { ...tls, id: 'given', subjectVersion: 1 }
      expect(opened(probed, [seen])).toBe('unchecked')
      expect(opened(probed, [seen], 'given')).toBe('met')
    })
  })

  it('needs both where a probe and a person have to show it', () => {
    const both: Asked = { ...asked, person: 'record' }
    const record = evidence('a-1', { way: 'record', tenant: '131016', subjectVersion: undefined })
    expect(row([tls, cookies], { of: both }).status).toBe('partial')
    expect(row([record], { of: both }).status).toBe('partial')
    expect(row([tls, cookies, record], { of: both }).status).toBe('met')
  })

  it('shows who decided otherwise, until it has to be looked at again', () => {
    const decision: Decision = {
      kind: 'not-needed',
      decidedBy: 'u1',
      decidedAt: now - day,
      reason: '使わない',
      approvedBy: 'u2',
      reviewAt: now + day,
    }
    expect(row([], { decision })).toMatchObject({ status: 'not-needed', computed: 'unchecked' })
    expect(row([], { decision: { ...decision, reviewAt: now } }).status).toBe('unchecked')
  })
})
