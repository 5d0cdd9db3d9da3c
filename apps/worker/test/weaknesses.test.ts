import { readOsv, type Advisory } from '@zeimori/inventory'
import { forWorker } from '@zeimori/store'
import { onBoth } from '@zeimori/store/testing'
import { expect, it } from 'vitest'
import { lookForWeaknesses, type TakenLook } from '../src/index.ts'

import { clockAt, recorded, servicesOn } from './services.ts'

const published = '2026-11-01T00:00:00Z'

const advisory = (id: string, more: object = {}): Advisory => {
  const done = readOsv({
    id,
    modified: published,
    published,
    affected: [
      {
        package: { ecosystem: 'npm', name: 'mihon' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      },
    ],
    ...more,
  })
  if (!done.ok) throw new Error(done.problem)
  return done.advisory
}

onBoth('the register of weaknesses', ({ store }) => {
  const clock = clockAt('2026-11-02T01:00:00Z')
  const services = () => servicesOn(store(), clock)
  const look = (advisories: readonly Advisory[], version = '1.0.0') => {
    const taken: TakenLook = {
      at: clock.now().getTime(),
      software: [{ ecosystem: 'npm', name: 'mihon', version }],
      advisories,
      host: { release: '12' },
      read: advisories.length,
      newest: clock.now().getTime(),
      unread: 0,
    }
    return lookForWeaknesses(async () => taken).run(services())
  }
  const rows = () =>
    store().db.selectFrom('weakness').select(['id', 'names', 'state', 'published_at']).execute()
  const alerts = () =>
    store().db.selectFrom('alert').select(['rule', 'severity', 'count']).orderBy('rule').execute()
  const actions = async () =>
    (await recorded(store())).map(({ how }) => how.action).filter((one) => one.startsWith('weak'))

  it('takes a weakness in once, however often it is looked at', async () => {
    expect(await look([advisory('CVE-2026-1')])).toBe(1)
    expect(await look([advisory('CVE-2026-1')])).toBe(1)
    expect(await rows()).toMatchObject([{ names: '["CVE-2026-1"]', state: 'open' }])
    expect(await actions()).toEqual(['weakness.follow', 'weakness.look', 'weakness.look'])
    const looked = await store()
      .db.selectFrom('weakness_look')
      .select(['software', 'advisories', 'open'])
      .execute()
    expect(looked).toEqual([
      { software: 1, advisories: 1, open: 1 },
      { software: 1, advisories: 1, open: 1 },
    ])
  })

  it('tells of every step before it is due, and once more when it is late', async () => {
    // The third day after the publication ends on 4 November in Japan.
    expect(await alerts()).toEqual([])
    clock.pass(24 * 60)
    await look([advisory('CVE-2026-1')])
    expect(await alerts()).toEqual([{ rule: 'weakness.verified', severity: 'notice', count: 1 }])
    clock.pass(2 * 24 * 60)
    await look([advisory('CVE-2026-1')])
    expect(await alerts()).toEqual([{ rule: 'weakness.verified', severity: 'warning', count: 2 }])
  })

  it('gives nobody more time than was said first, whoever asks', async () => {
    const later = advisory('CVE-2026-1', { published: '2026-11-04T00:00:00Z', summary: '直した' })
    await look([later])
    expect(await rows()).toMatchObject([{ published_at: new Date(published) }])
    await expect(
      forWorker(store(), (within) =>
        within.updateTable('weakness').set({ published_at: clock.now() }).execute(),
      ),
    ).rejects.toThrow('made longer')
    await expect(store().db.deleteFrom('weakness').execute()).rejects.toThrow('never forgotten')
    await expect(store().db.deleteFrom('weakness_look').execute()).rejects.toThrow('append-only')
  })

  it('is over when what is mended runs, and nothing is told of it any more', async () => {
    expect(await look([advisory('CVE-2026-1')], '2.0.0')).toBe(0)
    expect(await rows()).toMatchObject([{ state: 'mended' }])
    const before = await alerts()
    clock.pass(10 * 24 * 60)
    await look([advisory('CVE-2026-1')], '2.0.0')
    expect(await alerts()).toEqual(before)
  })

  it('does nothing where this installation has no feeds', async () => {
    const before = (await actions()).length
    expect(await lookForWeaknesses(async () => undefined).run(services())).toBe(0)
    expect(await actions()).toHaveLength(before)
  })
})
