import { probes, type Probe, type Run } from '@zeimori/probes'
import { canonicalJson } from '@zeimori/records'
import { StoreHeldError } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { Failure, foundProblem, wrongUse } from '../failure.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings, type Settings } from '../settings.ts'
import { print, printProblem } from '../terminal.ts'
import { look, lookAndKeep, type Looked } from '../verifying/look.ts'
import { isElsewhere, probedOf } from '../verifying/probed.ts'
import { linesOf, progressLine, sumOf } from '../verifying/report.ts'

const howTo =
  './zeimori verify [--target URL] [--console URL] [--only 検査の名前] [--json] ｜ --prove'

/** Looks at the running installation with every probe, says what each found, and keeps the evidence. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      target: { type: 'string' },
      console: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      prove: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`書き方がちがいます。使い方: ${howTo}`)
  const chosen = chosenOf(values.only)
  if (values.prove) {
    if (isElsewhere(values))
      throw wrongUse(`--prove は、捨てる設置の上だけで行います。使い方: ${howTo}`)
    const { proveVerb } = await import('../verifying/prove-verb.ts')
    return proveVerb(chosen, values.json)
  }
  const settings = readSettings(process.env, root)
  const own = isElsewhere(values) ? undefined : await openOwn(settings)
  try {
    const probed = probedOf(settings, values, own)
    let done = 0
    const onRun = (run: Run): void => {
      done += 1
      void printProblem(progressLine(run, done, chosen.length))
    }
    const looked = await (own === undefined
      ? look(chosen, probed, onRun)
      : lookAndKeep(own, chosen, probed, onRun))
    if (looked === undefined)
      throw foundProblem('ほかの検査がいま動いています。終わってから、もう一度実行してください。')
    const { finished, kept } = looked
    const { runs } = finished
    await (values.json
      ? print(canonicalJson({ verification: kept?.id, digest: kept?.digest, runs }))
      : print(...runs.flatMap(linesOf), sumOf(runs), keptLine(kept)))
    return runs.some(({ outcome }) => outcome === 'fail' || outcome === 'error') ? 1 : 0
  } finally {
    await own?.close()
  }
}

/** Those of the names that are given, with commas between them; all of them without. */
function chosenOf(only: string | undefined): readonly Probe[] {
  if (only === undefined) return probes
  const names = only.split(',')
  const unknown = names.find((name) => probes.every(({ id }) => id !== name))
  if (unknown !== undefined)
    throw wrongUse(
      `「${unknown}」という検査はありません。あるのは ${probes.map(({ id }) => id).join('、')} です。`,
    )
  return probes.filter(({ id }) => names.includes(id))
}

/** The data of this host's installation; undefined while a trial that runs holds it. */
async function openOwn(settings: Settings): Promise<Installation | undefined> {
  try {
    return await openInstallation(settings, 'cli')
  } catch (error) {
    if (!(error instanceof Failure && error.cause instanceof StoreHeldError)) throw error
    await printProblem(
      '動いている試用の zeimori がデータを使っているので、外から見える検査だけをして、証拠は保存しません。保存するには、試用を止めるか、PostgreSQL で動かしてください。',
    )
    return undefined
  }
}

const keptLine = (kept: Looked['kept']): string =>
  kept === undefined
    ? '証拠は保存していません。'
    : `証拠を保存しました（${kept.id}、SHA-256 ${kept.digest}）。`
