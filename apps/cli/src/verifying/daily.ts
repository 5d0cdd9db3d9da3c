import { probes } from '@zeimori/probes'
import { forVerifier, repeat, type Repeating } from '@zeimori/store'
import type { Installation } from '../installation.ts'
import { printProblem } from '../terminal.ts'
import { lookAndKeep } from './look.ts'
import { probedOf } from './probed.ts'

/** What starts is left alone at first. */
const rest = 60_000
const day = 24 * 60 * 60 * 1000

/** Verifies the installation by itself, once a day: what the ledger shows must not wait for somebody. */
export function runDaily(own: Installation): Repeating {
  const from = Date.now() + rest
  const step = async (): Promise<number> => {
    if (Date.now() < from || Date.now() < (await lastRun(own)) + day) return 0
    const by = { kind: 'system', id: 'verify' } as const
    await lookAndKeep(own, probes, probedOf(own.settings, {}, own), () => undefined, by)
    return 0
  }
  return repeat({ step, rest, report })
}

const report = (): void =>
  void printProblem(
    '自動の検査ができませんでした。./zeimori verify を実行して、わけを見てください。',
  )

/** When a run ended last, in milliseconds since 1970; nought where none has. */
async function lastRun({ store }: Installation): Promise<number> {
  const last = await forVerifier(store, (within) =>
    within
      .selectFrom('verification')
      .select((of) => of.fn.max('ended_at').as('at'))
      .executeTakeFirst(),
  )
  return last?.at?.getTime() ?? 0
}
