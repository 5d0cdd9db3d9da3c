import type { AuditEvent } from '@zeimori/records'
import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import { expect, it, onTestFinished } from 'vitest'
import { signerOf } from '@zeimori/store'
import { onBoth } from '@zeimori/store/testing'
import { anchorCheckpoint, forgetMail, schedule, type Job } from '../src/index.ts'
import { clockAt, recorded, servicesOn } from './services.ts'

const ofTest = (name: string, run: Job['run']): Job => ({
  name,
  cron: '0 6 * * *',
  retries: 3,
  retryAfter: 1,
  run,
})

onBoth('the jobs', ({ store }) => {
  const clock = clockAt('2026-11-22T00:00:00Z')
  const reports: string[] = []
  const services = () => ({
    ...servicesOn(store(), clock),
    report: (doing: string, errorName: string) => void reports.push(`${doing} ${errorName}`),
  })
  const until = async (results: readonly string[]): Promise<void> => {
    await expect
      .poll(async () => (await recorded(store())).map(resultOf), { timeout: 40_000, interval: 250 })
      .toEqual(results)
  }

  it('run when they are asked to, again after a failure, and record each', async () => {
    let tries = 0
    const flaky = ofTest('flaky', async () => {
      tries += 1
      if (tries === 1) throw new TypeError('見本 花子')
      return 7
    })
    const jobs = await schedule(services(), [flaky])
    onTestFinished(jobs.stop)
    await jobs.start('flaky')
    await until(['flaky failed TypeError', 'flaky ok 7'])
    expect(reports).toEqual(['flaky TypeError'])
  })

  it('run on one worker at a time', async () => {
    let running = 0
    let most = 0
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const alone = ofTest('alone', async () => {
      running += 1
      most = Math.max(most, running)
      await gate
      running -= 1
      return 0
    })
    const workers = await Promise.all([
      schedule(services(), [alone]),
      schedule(services(), [alone]),
    ])
    onTestFinished(async () => void (await Promise.all(workers.map(({ stop }) => stop()))))
    for (const worker of workers) await worker.start('alone')
    await expect.poll(() => running, { timeout: 40_000 }).toBe(1)
    for (const worker of workers) await worker.start('alone')
    open()
    await until(['flaky failed TypeError', 'flaky ok 7', 'alone ok 0'])
    expect(most).toBe(1)
  })

  it('keep their times in Japan’s time, and only those that this version has', async () => {
    const jobs = await schedule(services(), [forgetMail])
    onTestFinished(jobs.stop)
    const { rows } = await sql`select name, cron, timezone from pgboss.schedule`.execute(store().db)
    expect(rows).toEqual([{ name: 'forget-mail', cron: '15 3 * * *', timezone: 'Asia/Tokyo' }])
  })

  it('send the seal of the log to each address once, and forget the addresses after 90 days', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    const addresses = ['kansa@example.jp', 'johoseisaku@example.jp']
    const job = anchorCheckpoint({ signer: signerOf('test', String(pem)), addresses })
    expect(await job.run(services())).toBe(2)
    expect(await job.run(services())).toBe(2)
    const kept = await store()
      .db.selectFrom('outbox')
      .select('address')
      .orderBy('address')
      .execute()
    expect(kept.map(({ address }) => address)).toEqual(addresses.toSorted())
    await store()
      .db.updateTable('outbox')
      .set({ state: 'sent' })
      .where('address', 'like', 'kansa%')
      .execute()
    clock.pass(91 * 24 * 60)
    expect(await forgetMail.run(services())).toBe(1)
    expect(await forgetMail.run(services())).toBe(0)
  })

  it('forget no mail that still waits', async () => {
    const left = await store().db.selectFrom('outbox').select('state').execute()
    expect(left).toEqual([{ state: 'waiting' }])
  })
})

/** What the record says: the job, what came of it, and how much or why. */
function resultOf({ what, how }: AuditEvent): string {
  return `${what.id} ${how.result} ${how.reason ?? what.count}`
}
