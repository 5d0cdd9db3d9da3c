import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import {
  bindingSources,
  chooseSource,
  decisionsInForce,
  forTenant,
  keepVerification,
  newestOfProbes,
  ownRequirements,
  probedByDay,
  sealWith,
  writeDecision,
  writeOwnRequirements,
} from '../src/index.ts'
import { onBoth } from './stores.ts'

const at = Date.UTC(2026, 10, 22, 3)
const day = 24 * 60 * 60 * 1000
const sealing = sealWith(new Uint8Array(32).fill(7))

const ownOne = (retired: boolean) => ({
  tenant: '131016',
  number: '',
  requirement: 'own-1',
  section: '1',
  title: '庁舎の鍵',
  wording: '庁舎の鍵は二人で管理すること。',
  theme: 'physical',
  proof: 'record' as const,
  cadence: 'yearly',
  entry: '管理した日',
  responsible: 'operation' as const,
  control: '',
  retired,
})

onBoth('what is of one moment', ({ store }) => {
  /** A run of one probe that passed. */
  const keep = (effectiveAt: number, targets: number) =>
    keepVerification(
      store(),
      sealing,
      {
        startedAt: effectiveAt,
        endedAt: effectiveAt,
        startedBy: 'os:test',
        target: 'http://127.0.0.1:8080',
        tool: 'zeimori 0',
        of: { version: 'v1', settings: 's1', certificate: undefined },
        results: [
          {
            subject: 'http/framing',
            subjectVersion: 1,
            outcome: 'pass',
            targets,
            findings: [],
            reason: undefined,
            effectiveAt,
            raw: undefined,
          },
        ],
      },
      {
        at: '2026-11-22T12:00:00.000+09:00',
        where: { host: 'test', service: 'cli', instance: '1' },
        who: { kind: 'operator', id: 'os:test' },
      },
    )
  const probes = [{ id: 'http/framing', version: 2 }]

  beforeAll(async () => {
    await sql`insert into tenant (id, name) values ('131016', '千代田区'), ('142051', '藤沢市')`.execute(
      store().db,
    )
  })

  it('comes all together from the probes, for the ledger to choose the worse of it', async () => {
    await keep(at, 0)
    await keep(at, 3)
    const newest = await forTenant(store(), '131016', (within) =>
      newestOfProbes(within, [{ id: 'http/framing', version: 1 }], '131016', at),
    )
    const seen = newest.map(({ targets }) => targets)
    expect(seen.toSorted((a, b) => a - b)).toEqual([0, 3])
  })

  it('is the worse one where only the last of a day is asked for, of every version there was', async () => {
    await keep(at + day, 5)
    const of = (from: number, to: number) =>
      forTenant(store(), '131016', (within) => probedByDay(within, probes, '131016', from, to))
    expect(await of(at, at + 2 * day)).toMatchObject([{ targets: 0 }, { targets: 5 }])
    // What came before the first day is among it, however early, and nothing of later days.
    expect(await of(at + 5 * day, at + 6 * day)).toMatchObject([{ targets: 5 }])
    expect(await of(at - day, at - 1)).toEqual([])
  })

  it('asks rather than not where two choices are of one moment', async () => {
    const chosen = (binds: boolean) =>
      forTenant(store(), '131016', (within) =>
        chooseSource(within, { tenant: '131016', source: 'ipa', binds, by: 'u1', at }),
      )
    const own = (retired: boolean) =>
      forTenant(store(), '131016', (within) =>
        writeOwnRequirements(within, [ownOne(retired)], 'u1', at),
      )
    // Neither the first nor the last in the table may win by its place.
    for (const asks of [false, true, false]) {
      await chosen(asks)
      await own(!asks)
    }
    await forTenant(store(), '131016', async (within) => {
      expect(await bindingSources(within, '131016')).toEqual(['ipa'])
      expect(await ownRequirements(within, '131016')).toMatchObject([{ requirement: 'own-1' }])
    })
  })

  it('holds what makes worse where two decisions are of one moment', async () => {
    const decide = (
      decision: { kind: 'none' } | { kind: 'lower'; to: 'unmet' | 'partial'; response: 'reduce' },
    ) =>
      forTenant(store(), '142051', (within) =>
        writeDecision(within, {
          tenant: '142051',
          requirement: 'gyomu-2-1-b',
          reason: '確かめ直す',
          decidedBy: 'u1',
          decidedName: '見本 花子',
          decidedAt: at,
          ...decision,
        }),
      )
    await decide({ kind: 'none' })
    await decide({ kind: 'lower', to: 'partial', response: 'reduce' })
    await decide({ kind: 'lower', to: 'unmet', response: 'reduce' })
    await decide({ kind: 'lower', to: 'partial', response: 'reduce' })
    await decide({ kind: 'none' })
    const inForce = await forTenant(store(), '142051', (within) =>
      decisionsInForce(within, '142051', at),
    )
    expect(inForce.get('gyomu-2-1-b')?.decision).toMatchObject({ kind: 'lower', to: 'unmet' })
  })
})
