import type { Canonical } from '@zeimori/records'
import { has, type Installation } from './installation.ts'
import { isPass, type Finding, type Part, type Probe } from './probe.ts'
import { isWaiting, waitingFor } from './waiting/parts.ts'

/** What came of one probe. Times are milliseconds since 1970. */
export type Run = {
  readonly probe: string
  readonly version: number
  readonly startedAt: number
  readonly endedAt: number
} & (
  | {
      readonly outcome: 'pass' | 'fail'
      readonly findings: readonly Finding[]
      /** What was retrieved, so that it can be judged again. */
      readonly raw: Canonical
    }
  /** The looking itself broke off, which is neither a pass nor a failure. */
  | { readonly outcome: 'error'; readonly reason: string }
  /** The part that it looks at is not installed here. */
  | { readonly outcome: 'absent'; readonly reason: string }
)

export type Running = {
  readonly now: () => number
  /** After so long a probe is cut off, in milliseconds. */
  readonly patience: number
  /** Told of each run as it ends. */
  readonly onRun?: (run: Run) => void
}

const parts: Readonly<Record<Exclude<Part, keyof typeof waitingFor>, string>> = {
  resident: '住民のページが動いていません',
  console: '管理の画面が動いていません',
  tls: 'TLSで答えるところがありません',
  database: 'この設置のデータベースを見られません',
  postgresql:
    'PostgreSQLで動いていません（試用の組み込みのデータベースには、利用者の区別がありません）',
  code: '配ったプログラムを見られません',
  files: 'この設置のファイルを見られません',
  watcher: '外からの見張りが設定されていません（ZEIMORI_WATCHER_URL）',
  copies: '控えの置き場所（ZEIMORI_BACKUP）が設定されていません',
}

const reasonOfAbsence = (part: Part): string => (isWaiting(part) ? waitingFor[part] : parts[part])

/** Runs probes side by side; what they ask goes out one after another, slowly enough for production. */
export const runProbes = (
  probes: readonly Probe[],
  installation: Installation,
  running: Running,
): Promise<readonly Run[]> =>
  Promise.all(
    probes.map(async (probe) => {
      const run = await runProbe(probe, installation, running)
      running.onRun?.(run)
      return run
    }),
  )

async function runProbe(
  probe: Probe,
  installation: Installation,
  { now, patience }: Running,
): Promise<Run> {
  const startedAt = now()
  const about = () => ({ probe: probe.id, version: probe.version, startedAt, endedAt: now() })
  if (!has(installation, probe.part))
    return { ...about(), outcome: 'absent', reason: reasonOfAbsence(probe.part) }
  const signal = AbortSignal.timeout(patience)
  try {
    const { raw, findings } = await Promise.race([probe.look(installation, signal), cutOff(signal)])
    return { ...about(), outcome: isPass(findings) ? 'pass' : 'fail', findings, raw }
  } catch (error) {
    return { ...about(), outcome: 'error', reason: reasonOf(error, signal) }
  }
}

/** A probe that does not listen to its signal must not hold the others. */
const cutOff = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('cut off')), { once: true })
  })

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return '時間内に終わりませんでした'
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  return code === undefined ? '検査が途中で止まりました' : `たずねられませんでした（${code}）`
}
