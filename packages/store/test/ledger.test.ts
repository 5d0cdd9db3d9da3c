import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Canonical, Outcome } from '@zeimori/records'
import {
  answerDecision,
  checkEvidence,
  checkWritten,
  decisionsInForce,
  decisionTimes,
  evidenceHistory,
  forProvider,
  forTenant,
  forVerifier,
  keepVerification,
  newestOfProbes,
  sealWith,
  sequence,
  verificationNumbers,
  verifyingAlone,
  writeDecision,
  writeEvidence,
  type ProbeResult,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const sealing = sealWith(new Uint8Array(32).fill(7))
const at = Date.UTC(2026, 10, 22, 3)
const of = { version: 'v1', settings: 's1', certificate: undefined }
const recording = {
  at: '2026-11-22T12:00:00.000+09:00',
  where: { host: 'test', service: 'cli', instance: '1' },
  who: { kind: 'operator', id: 'os:test' },
} as const

const result = (outcome: Outcome, effectiveAt: number, raw: Canonical = ['a']): ProbeResult => ({
  subject: 'http/framing',
  subjectVersion: 1,
  outcome,
  targets: 2,
  findings: [{ target: '/', ok: outcome === 'pass', seen: 'DENY' }],
  reason: outcome === 'error' ? '時間内に終わりませんでした' : undefined,
  effectiveAt,
  raw: outcome === 'error' ? undefined : raw,
})

onBoth('the ledger', ({ store }) => {
  const keep = (...results: readonly ProbeResult[]) =>
    keepVerification(
      store(),
      sealing,
      {
        startedAt: at,
        endedAt: Math.max(...results.map(({ effectiveAt }) => effectiveAt)),
        startedBy: 'os:test',
        target: 'http://127.0.0.1:8080',
        tool: 'zeimori 0',
        of,
        results,
      },
      recording,
    )
  const newest = (now: number) =>
    forTenant(store(), '131016', (within) =>
      newestOfProbes(within, [{ id: 'http/framing', version: 1 }], '131016', now),
    )
  const number = () =>
    sequence({
      store: store(),
      sealing,
      log: 'zeimori.test/log',
      now: () => new Date(at + 3_600_000),
      tampered: () => {
        throw new Error('tampered')
      },
    })

  beforeAll(async () => {
    await sql`insert into tenant (id, name) values ('131016', '千代田区'), ('142051', '藤沢市')`.execute(
      store().db,
    )
  })

  it('keeps a run, what the probes had before them, and its record, and gives the run its number', async () => {
    const kept = await keep(result('pass', at))
    expect(await number()).toBe(1)
    const numbers = await forVerifier(store(), (within) => verificationNumbers(within, at))
    expect(numbers.get(kept.id)).toBe(1)
    expect(await newest(at)).toMatchObject([
      {
        outcome: 'pass',
        targets: 2,
        effectiveAt: at,
        verification: kept.id,
        of: { version: 'v1' },
      },
    ])
  })

  it('counts what was looked at last, shows that a later try broke off, and nothing of the future', async () => {
    await keep(result('fail', at + 1))
    await keep(result('error', at + 2))
    await keep(result('pass', at + 9_000))
    const seen = (await newest(at + 5)).map(({ outcome }) => outcome)
    expect(seen.toSorted()).toEqual(['error', 'fail'])
    const history = await forProvider(store(), (within) =>
      evidenceHistory(within, { way: 'probe', subject: 'http/framing', tenant: undefined }, 2),
    )
    expect(history.map(({ outcome }) => outcome)).toEqual(['pass', 'error'])
  })

  it('leaves nothing of a run whose record cannot be written', async () => {
    const before = await newest(at + 99_999)
    await expect(
      keepVerification(
        store(),
        sealing,
        {
          startedAt: at,
          endedAt: at - 1,
          startedBy: '',
          target: '',
          tool: '',
          of,
          results: [result('pass', at + 50_000)],
        },
        recording,
      ),
    ).rejects.toThrow(/check/)
    expect(await newest(at + 99_999)).toEqual(before)
  })

  for (const table of ['verification', 'raw_output', 'evidence'] as const)
    for (const statement of [`update ${table} set sha256 = sha256`, `delete from ${table}`])
      it(`refuses ${statement}, to its writer by right and to the owner by trigger`, async () => {
        const text = table === 'verification' ? statement.replaceAll('sha256', 'digest') : statement
        await expect(
          forVerifier(store(), (within) => sql.raw(text).execute(within)),
        ).rejects.toThrow(/permission denied/)
        await expect(sql.raw(text).execute(store().db)).rejects.toThrow(/append-only/)
        await expect(sql.raw(`truncate ${table} cascade`).execute(store().db)).rejects.toThrow(
          /append-only/,
        )
      })

  it('takes a probe’s evidence from the verifier only', async () => {
    await expect(
      forProvider(store(), (within) =>
        sql`insert into evidence select gen_random_uuid(), null, verification, way, subject, subject_version,
          'pass', 1, '[]', null, effective_at, collected_at, null, target, tool, version, settings, null, null,
          null, null, null from evidence where way = 'probe' limit 1`.execute(within),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  it('shows a municipality its own records, and nobody else’s', async () => {
    const write = (tenant: string) =>
      forTenant(store(), tenant, (within) =>
        writeEvidence(within, {
          id: randomUUID(),
          tenant,
          requirement: 'fujisawa-1-a',
          way: 'record',
          outcome: 'pass',
          said: { text: '確認した' },
          effectiveAt: at,
          collectedAt: at,
          validUntil: undefined,
          of: { ...of, contract: 'k1' },
          by: { id: 'u1', name: '見本 花子' },
        }),
      )
    await write('131016')
    await write('142051')
    const seen = await forTenant(store(), '131016', async (within) => [
      ...(await checkWritten(within, '131016', async () => 'sound')),
      ...(await checkWritten(within, '142051', async () => 'sound')),
    ])
    expect(seen).toMatchObject([{ evidence: { tenant: '131016', by: { name: '見本 花子' } } }])
  })

  it('holds a decision only when somebody else agrees, until it is taken back', async () => {
    const about = {
      tenant: '131016',
      requirement: 'gyomu-2-1-a',
      reason: '端末を使わない',
      decidedBy: 'u1',
      decidedName: '見本 花子',
    }
    const decide = (decidedAt: number) =>
      forTenant(store(), '131016', (within) =>
        writeDecision(within, {
          ...about,
          kind: 'not-needed',
          decidedAt,
          reviewAt: decidedAt + 86_400_000,
        }),
      )
    const inForce = (then = at + 100) =>
      forTenant(store(), '131016', (within) => decisionsInForce(within, '131016', then))
    const agree = (decision: string, tenant: string, by: string) =>
      forTenant(store(), tenant, (within) =>
        answerDecision(within, {
          decision,
          tenant,
          agreed: true,
          answer: '',
          by: { id: by, name: by },
          at: at + 50,
        }),
      )
    const decision = await decide(at)
    expect((await inForce()).size).toBe(0)
    await expect(agree(decision, '131016', 'u1')).rejects.toThrow(/somebody else/)
    await expect(agree(decision, '142051', 'u2')).rejects.toThrow(/same municipality/)
    await agree(decision, '131016', 'u2')
    expect((await inForce()).get('gyomu-2-1-a')).toMatchObject({
      approvedName: 'u2',
      decision: { kind: 'not-needed', approvedBy: 'u2' },
    })
    // Before it was agreed to it was not in force, whenever that is asked.
    expect((await inForce(at + 49)).size).toBe(0)
    await forTenant(store(), '131016', (within) =>
      writeDecision(within, { ...about, kind: 'none', decidedAt: at + 60 }),
    )
    expect((await inForce()).size).toBe(0)
    expect(await forTenant(store(), '131016', (within) => decisionTimes(within, '131016'))).toEqual(
      [at, at + 50, at + 60],
    )
  })

  it('lets one verify at a time', async () => {
    const both = await verifyingAlone(store(), async () => ({
      second: await verifyingAlone(store(), async () => 'ran'),
    }))
    expect(both).toEqual({ done: { second: undefined } })
    expect(await verifyingAlone(store(), async () => 'ran')).toEqual({ done: 'ran' })
  })

  for (const [fault, statement] of [
    ['changed', "update evidence set findings = '[]' where outcome = 'fail'"],
    ['changed', "delete from evidence where outcome = 'fail'"],
    ['raw', "update raw_output set packed = '\\x00'"],
    ['changed', "update verification set digest = repeat('0', 64)"],
    [
      'unrecorded',
      `insert into verification values (gen_random_uuid(), '2026-11-22', '2026-11-22', '', '',
         '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945')`,
    ],
  ] as const)
    it(`sees it when somebody with every right does: ${statement}`, async () => {
      await number()
      const check = () => forVerifier(store(), (within) => checkEvidence(within, 10))
      expect((await check()).filter((run) => run.fault !== undefined)).toEqual([])
      const back = 'the owner puts it back'
      await expect(
        store()
          .db.transaction()
          .execute(async (within) => {
            await sql.raw('alter table evidence disable trigger user').execute(within)
            await sql.raw('alter table raw_output disable trigger user').execute(within)
            await sql.raw('alter table verification disable trigger user').execute(within)
            await sql.raw(statement).execute(within)
            const faults = (await checkEvidence(within, 10)).map((run) => run.fault)
            expect(faults).toContain(fault)
            throw new Error(back)
          }),
      ).rejects.toThrow(back)
    })
})
