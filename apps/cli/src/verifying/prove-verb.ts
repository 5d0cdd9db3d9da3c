import { askedOf, runProbes, type Probe } from '@zeimori/probes'
import { canonicalJson, ledgerOf } from '@zeimori/records'
import { catalogue } from '@zeimori/requirements'
import { forProvider, newestOfProbes } from '@zeimori/store'
import { root } from '../root.ts'
import { print, printProblem } from '../terminal.ts'
import { keepRun } from './keep.ts'
import { proveAll, type Proved } from './prove.ts'
import { runningNow } from './running.ts'
import { openThrowAway, type ThrowAway } from './throw-away.ts'

const marks: Readonly<Record<Proved['result'], string>> = {
  proven: '○ 証明',
  unproven: '× 未証明',
  absent: '－ なし',
}

/** Proves the probes on a throw-away installation; says how many are proven. */
export async function proveVerb(probes: readonly Probe[], json: boolean): Promise<number> {
  await printProblem('捨てる設置を組み立てています…')
  const site = await openThrowAway()
  try {
    const run = await fullRun(probes, site)
    let done = 0
    const all = await proveAll(probes, site, ({ probe, result }) => {
      done += 1
      void printProblem(`[${done}/${probes.length}] ${marks[result]} ${probe}`)
    })
    const count = (result: Proved['result']): number =>
      all.filter((one) => one.result === result).length
    const [proven, unproven, absent] = [count('proven'), count('unproven'), count('absent')]
    await (json
      ? print(canonicalJson({ ...run, proven, unproven, absent, probes: all }))
      : print(
          ...all.flatMap(({ probe, result, reason }) => [
            `${marks[result]} ${probe}${reason === undefined ? '' : `（${reason}）`}`,
          ]),
          `${proven} proven, ${unproven} unproven, ${absent} absent`,
        ))
    return unproven === 0 ? 0 : 1
  } finally {
    await site.close()
  }
}

/** A run as in production, slow questions and all; kept, and the ledger worked out from what was kept. */
async function fullRun(
  probes: readonly Probe[],
  site: ThrowAway,
): Promise<{ readonly requirements: number; readonly milliseconds: number }> {
  const startedAt = Date.now()
  const slowly = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
  const runs = await runProbes(probes, site.probed(slowly), { now: Date.now, patience: 30_000 })
  const endedAt = Date.now()
  const { own } = site
  await keepRun(own, { startedAt, endedAt, target: 'throw-away', runs })
  const evidence = await forProvider(own.store, (within) =>
    newestOfProbes(within, probes, undefined, Date.now()),
  )
  const rows = ledgerOf(
    catalogue.map(askedOf),
    probes,
    { evidence, decisions: new Map(), events: new Map() },
    { now: Date.now(), as: runningNow(root, own.settings) },
  )
  return { requirements: rows.length, milliseconds: endedAt - startedAt }
}
