import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInRules, usualPolicy, type Banned } from '@zeimori/detection'
import { easingLoad, type TenantPolicy } from '@zeimori/records'
import { onOne } from '@zeimori/store/testing'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { detector, logFile, type Detection } from '../src/index.ts'
import { readAll } from '../src/detection/read-all.ts'
import { clockAt, recorded, servicesOn } from './services.ts'

onOne('the detection', ({ store }) => {
  const clock = clockAt('2026-11-24T00:00:00Z')
  let folder = ''
  let file = ''
  let published: readonly Banned[] = []
  let stopped: readonly string[] = []
  let closed: readonly string[] = []
  let settled: TenantPolicy = easingLoad
  const rules = builtInRules()
  const detection = (more: Partial<Detection> = {}): Detection => ({
    rules,
    sources: [logFile(file)],
    networks: { allowed: [], shared: usualPolicy.shared },
    publish: (banned) => {
      published = banned
    },
    stops: {
      policies: async () => new Map([['131016', settled]]),
      isStopped: async (tenant) => closed.includes(tenant),
      stop: async ({ tenant }) => {
        stopped = [...stopped, tenant]
        return 'stopped'
      },
    },
    ...more,
  })
  const begin = (more?: Partial<Detection>) => detector(servicesOn(store(), clock), detection(more))
  const alerts = () =>
    store()
      .db.selectFrom('alert')
      .select(['rule', 'severity', 'scope', 'kind', 'key', 'count', 'detail'])
      .orderBy('rule')
      .execute()
  const answers = () =>
    store().db.selectFrom('detection_answer').selectAll().orderBy('act').execute()
  const turnOn = async (...ids: string[]) => {
    await store()
      .db.updateTable('detection_rule')
      .set({ mode: 'on' })
      .where('id', 'in', ids)
      .execute()
  }
  /** So many accounts are tried from a source, a second after another. */
  const tried = (source: string, count: number): void => {
    for (let n = 0; n < count; n += 1) {
      const time = new Date(clock.now().getTime() + n * 1000).toISOString()
      const event = { kind: 'sign-in', time, source, account: `a${n}`, ok: false, tenant: '131016' }
      appendFileSync(file, `${JSON.stringify(event)}\n`)
    }
    clock.pass(1)
  }

  beforeAll(async () => {
    await store().db.insertInto('tenant').values({ id: '131016', name: '千代田区' }).execute()
  })
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zeimori-detect-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    file = join(folder, 'console.json')
    writeFileSync(file, '')
    stopped = []
    closed = []
    settled = easingLoad
    const { db } = store()
    await db.deleteFrom('detection_state').execute()
    await db.deleteFrom('detection_answer').execute()
    await db.deleteFrom('detection_rule').execute()
    await db
      .updateTable('alert')
      .set({ state: 'closed', closed_at: clock.now(), close_reason: 'x' })
      .execute()
    clock.pass(24 * 60)
  })

  it('on trial tells in a notice what it would have done, and keeps nobody out', async () => {
    const { step } = begin()
    await step()
    tried('203.0.113.9', 8)
    await step()
    expect((await alerts()).filter(({ detail }) => detail.startsWith('試し運用中'))).toMatchObject([
      { rule: 'detection/list-attack-one-source', severity: 'notice', scope: '131016' },
    ])
    expect(await answers()).toMatchObject([{ act: 'ban', trial: true, source: '203.0.113.9' }])
    expect(published).toEqual([])
  })

  it('in earnest bans, tells without an address in its key, and records both', async () => {
    const { step } = begin()
    await step()
    await turnOn('list-attack-one-source')
    tried('203.0.113.9', 8)
    await step()
    const alert = (await alerts()).find(({ severity }) => severity === 'urgent')
    expect(alert).toMatchObject({ rule: 'detection/list-attack-one-source', kind: 'intrusion' })
    expect(alert?.key).not.toContain('203.0.113')
    expect(alert?.detail).toContain('203.0.113.9')
    expect(published).toMatchObject([{ network: '203.0.113.9', act: 'ban' }])
    const events = (await recorded(store())).map(({ how }) => how.action)
    expect(events.slice(-3)).toEqual(['alert.raise', 'incident.open', 'detection.answer'])
    clock.pass(20)
    await step()
    expect(published).toEqual([])
  })

  it('killed at any moment finds what it had not kept, and nothing twice', async () => {
    const dying = begin()
    await dying.step()
    await turnOn('list-attack-one-source')
    tried('203.0.113.10', 4)
    await dying.step()
    // It has read these and kept nothing of them; another begins where the last was kept.
    const next = begin()
    tried('203.0.113.10', 8)
    await next.step()
    expect(await answers()).toMatchObject([{ act: 'ban', source: '203.0.113.10', times: 1 }])
    // The first one still believes that it is alone.
    await expect(dying.step()).rejects.toMatchObject({ name: 'MemoryTakenError' })
    await dying.step()
    await begin().step()
    expect(await answers()).toHaveLength(1)
  })

  it('closes nothing for a municipality that is not there, and one that settled so at once', async () => {
    const { step } = begin()
    await step()
    await turnOn('tampering')
    const differs = (tenant: string) =>
      appendFileSync(
        file,
        `${JSON.stringify({ kind: 'integrity', time: clock.now().toISOString(), name: 'served', ok: false, tenant })}\n`,
      )
    differs('999999')
    await step()
    expect(stopped).toEqual([])
    differs('131016')
    await step()
    await step()
    expect(stopped).toEqual(['131016'])
  })

  describe('asks whether to stop, where that was settled, and', () => {
    const differs = async (step: () => Promise<number>) => {
      const time = clock.now().toISOString()
      const event = { kind: 'integrity', time, name: 'served', ok: false, tenant: '131016' }
      appendFileSync(file, `${JSON.stringify(event)}\n`)
      await step()
    }
    const asking = async (afterWait: 'stop' | 'stay') => {
      settled = { ...easingLoad, stopping: { ...easingLoad.stopping, tampering: 'ask' }, afterWait }
      const { step } = begin()
      await step()
      await turnOn('tampering')
      await differs(step)
      return step
    }
    const outcomes = async () => (await answers()).map(({ outcome }) => outcome)

    it('stops at the end of the time, once, where nobody has answered', async () => {
      const step = await asking('stop')
      const [told] = (await alerts()).filter(({ rule }) => rule === 'detection/tampering').slice(-1)
      expect(told?.detail).toMatch(
        / までに、止めるかどうかを決めてください。決めなければ、止めます。/,
      )
      clock.pass(29)
      await step()
      expect(stopped).toEqual([])
      clock.pass(1)
      await step()
      await step()
      expect(stopped).toEqual(['131016'])
      expect(await outcomes()).toEqual(['stopped'])
    })

    it('goes on where that was settled, or a person said so, or it is closed already', async () => {
      const staying = await asking('stay')
      clock.pass(31)
      await staying()
      expect(await outcomes()).toEqual(['stayed'])

      settled = { ...settled, afterWait: 'stop' }
      await differs(staying)
      await store()
        .db.updateTable('detection_answer')
        .set({ lifted_at: clock.now(), lift_reason: '訓練' })
        .where('done_at', 'is', null)
        .execute()
      clock.pass(31)
      await staying()
      await differs(staying)
      closed = ['131016']
      clock.pass(31)
      await staying()
      expect(new Set(await outcomes())).toEqual(new Set(['already-stopped', 'stayed', null]))
      expect(stopped).toEqual([])
    })

    it('goes on where what was heavy has become calm, and stops where it has not', async () => {
      const { step } = begin()
      await step()
      await turnOn('slow-requests')
      const slow = async () => {
        for (let n = 0; n < 25; n += 1) {
          const time = new Date(clock.now().getTime() + n).toISOString()
          const line = { time, remote_addr: '203.0.113.7', status: 499, request: 'GET / HTTP/1.1' }
          appendFileSync(file, `${JSON.stringify({ ...line, tenant: '131016' })}\n`)
        }
        clock.pass(1)
        await step()
      }
      await slow()
      clock.pass(30)
      await step()
      const asked = async () => (await answers()).filter(({ act }) => act === 'ask-to-stop')
      expect((await asked()).map(({ outcome }) => outcome)).toEqual(['calm'])
      for (let minute = 0; minute < 35; minute += 6) {
        await slow()
        clock.pass(5)
      }
      await step()
      expect((await asked()).map(({ outcome }) => outcome)).toContain('stopped')
      expect(stopped[0]).toBe('131016')
    })
  })

  it('says so where a log was gone before it had been read', async () => {
    const { step } = begin()
    await step()
    rmSync(file)
    writeFileSync(join(folder, 'other'), '')
    writeFileSync(file, '')
    appendFileSync(file, 'new\n')
    await step()
    expect((await alerts()).filter(({ rule }) => rule === 'detection/log-gap')).toMatchObject([
      { severity: 'warning', scope: 'provider', kind: 'log' },
    ])
  })

  it('reads logs of one time in the order of time, whatever is left of each', async () => {
    const other = join(folder, 'resident.json')
    writeFileSync(other, '')
    const sources = [logFile(file), logFile(other)]
    const begun = await readAll(sources, new Map())
    const beats = (path: string, seconds: readonly number[]) => {
      const lines = seconds.map((second) => {
        const time = new Date(second * 1000).toISOString()
        return `${JSON.stringify({ kind: 'heartbeat', time, name: 'x' })}\n`
      })
      appendFileSync(path, lines.join(''))
    }
    const even = Array.from({ length: 20_000 }, (_, n) => 2 * n)
    beats(file, even)
    beats(other, [1, 3, 39_999])
    const times: number[] = []
    let { places } = begun
    for (;;) {
      const taken = await readAll(sources, places)
      times.push(...taken.events.map(({ at }) => at))
      places = taken.places
      if (taken.complete) break
    }
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times).toHaveLength(20_003)
  })
})
