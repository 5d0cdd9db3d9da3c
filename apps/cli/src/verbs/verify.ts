import { probes, runProbes, type Probe } from '@zeimori/probes'
import { canonicalJson } from '@zeimori/records'
import { StoreHeldError, verifyingAlone } from '@zeimori/store'
import { readArguments } from '../arguments.ts'
import { Failure, foundProblem, wrongUse } from '../failure.ts'
import { openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings, type Settings } from '../settings.ts'
import { print, printProblem } from '../terminal.ts'
import { keepRun, type Finished } from '../verifying/keep.ts'
import { isElsewhere, probedOf, type Elsewhere } from '../verifying/probed.ts'
import { linesOf, progressLine, sumOf } from '../verifying/report.ts'

const howTo = './zeimori verify [--target URL] [--console URL] [--only 検査の名前] [--json]'

/** After so long a single probe is cut off, in milliseconds; the whole run is to take a minute. */
const patience = 30_000

/** Looks at the running installation with every probe, says what each found, and keeps the evidence. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      target: { type: 'string' },
      console: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`書き方がちがいます。使い方: ${howTo}`)
  const chosen = chosenOf(values.only)
  const settings = readSettings(process.env, root)
  const own = isElsewhere(values) ? undefined : await openOwn(settings)
  try {
    const asked = { settings, given: values, chosen }
    const { finished, kept } = await (own === undefined ? look(asked) : lookAlone(asked, own))
    const { runs } = finished
    await (values.json
      ? print(canonicalJson({ verification: kept?.id, digest: kept?.digest, runs }))
      : print(...runs.flatMap(linesOf), sumOf(runs), keptLine(kept)))
    return runs.some(({ outcome }) => outcome === 'fail' || outcome === 'error') ? 1 : 0
  } finally {
    await own?.close()
  }
}

function chosenOf(only: string | undefined): readonly Probe[] {
  const chosen = probes.filter(({ id }) => only === undefined || id === only)
  if (chosen.length === 0)
    throw wrongUse(
      `「${only}」という検査はありません。あるのは ${probes.map(({ id }) => id).join('、')} です。`,
    )
  return chosen
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

type Asked = {
  readonly settings: Settings
  readonly given: Elsewhere
  readonly chosen: readonly Probe[]
}
type Looked = {
  readonly finished: Finished
  readonly kept: { readonly id: string; readonly digest: string } | undefined
}

async function lookAlone(asked: Asked, own: Installation): Promise<Looked> {
  const alone = await verifyingAlone(own.store, async () => {
    const { finished } = await look(asked)
    return { finished, kept: await keepRun(own, finished) }
  })
  if (alone === undefined)
    throw foundProblem('ほかの検査がいま動いています。終わってから、もう一度実行してください。')
  return alone.done
}

async function look({ settings, given, chosen }: Asked): Promise<Looked> {
  const probed = probedOf(settings, given)
  const startedAt = Date.now()
  let done = 0
  const runs = await runProbes(chosen, probed, {
    now: Date.now,
    patience,
    onRun: (run) => void printProblem(progressLine(run, ++done, chosen.length)),
  })
  const target = [probed.resident, probed.console].flatMap((url) => (url ? [url.origin] : []))
  return {
    finished: { startedAt, endedAt: Date.now(), target: target.join(' '), runs },
    kept: undefined,
  }
}

const keptLine = (kept: Looked['kept']): string =>
  kept === undefined
    ? '証拠は保存していません。'
    : `証拠を保存しました（${kept.id}、SHA-256 ${kept.digest}）。`
