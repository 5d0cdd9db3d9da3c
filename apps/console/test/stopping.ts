import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { flagsIn } from '@zeimori/stops'
import { agreeToResume, askToResume, openFurther, stopService } from '../src/acts/index.ts'
import type { Caller, Refusal } from '../src/acts/act.ts'
import type { Services } from '../src/services.ts'
import type { Checked } from '../src/stops/port.ts'
import { somebody, start } from './people.ts'

export const target = '131016'
export const reason = '改ざんの疑い'

const good: readonly Checked[] = [
  { name: 'a', title: '一つ目', ok: true, seen: '' },
  { name: 'b', title: '二つ目', ok: true, seen: '' },
]

/** The second of the checks fails. */
export const bad: readonly Checked[] = good.map((one) => ({ ...one, ok: one.name !== 'b' }))

export const code = (done: { readonly ok: boolean | 'closed'; readonly refusal?: Refusal }) =>
  done.ok === false ? done.refusal?.code : done.ok

/** A service that real flags stop, open again after each test. */
export function stopping(given: () => Services, folder: () => string) {
  const place = () => join(folder(), 'flags')
  const flags = () => flagsIn(place(), join(folder(), 'pages'), () => start)
  const seen = { checks: good, published: 0 }
  const services = (): Services => ({
    ...given(),
    stops: {
      ...flags(),
      keep: async () => 'f'.repeat(64),
      check: async () => seen.checks,
      publish: async () => void (seen.published += 1),
    },
  })
  const person = (role: Parameters<typeof somebody>[1], tenant?: string): Promise<Caller> =>
    somebody(given().store, role, tenant === undefined ? {} : { tenant })
  const opened = async () => {
    const [one, two] = [await person('operator'), await person('provider-admin')]
    await stopService(services(), { target, reason }, one)
    await askToResume(services(), { target, reason: '直した' }, one)
    await agreeToResume(services(), { target, reason: '確かめた' }, two)
    return { one, two }
  }
  const further = async (caller: Caller, override = '') =>
    (await openFurther(services(), { target, override }, caller)).done

  afterEach(async () => {
    seen.checks = good
    rmSync(place(), { recursive: true, force: true })
    const by = await person('operator')
    await given()
      .store.db.updateTable('service_stop')
      .set({ state: 'open', step: null, opened_at: start, alone: true, agreed_by: null })
      .set({ asked_by: by.id })
      .where('state', '!=', 'open')
      .execute()
  })
  return { flags, seen, services, person, opened, further }
}
