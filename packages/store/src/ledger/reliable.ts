import type { Evidence } from '@zeimori/records'
import type { FileState, Written, WrittenFault } from './check-written.ts'

/** Why a record does not count as it was written, in the words of the ledger and of every form. */
export const faultTexts: Readonly<Record<WrittenFault, string>> = {
  changed: 'この記録は、残したときのものから書き換えられています',
  unrecorded: 'この記録は、監査記録にありません',
  missing: '監査記録にある記録が、台帳からなくなっています',
}

export const fileTexts: Readonly<Record<FileState, string>> = {
  sound: '残したときのまま',
  waiting: '不正なプログラムの検査を待っています',
  changed: '証拠のファイルが、残したときのものと違います',
  gone: '証拠のファイルがありません',
}

/**
 * What of the records counts. What was taken back does not; what was tampered with is a failure until a newer
 * record stands beside it; what still waits for a scan is no proof yet.
 * @param now in milliseconds: what was taken back later still counted then
 */
export const reliable = (all: readonly Written[], now: number): readonly Evidence[] =>
  all.flatMap((one): readonly Evidence[] => {
    const { evidence, fault, files, withdrawnBy } = one
    if (withdrawnBy !== undefined && withdrawnBy.collectedAt <= now) return []
    if (fault !== undefined) return [{ ...evidence, outcome: 'fail', reason: faultTexts[fault] }]
    const broken = files.find(({ state }) => state === 'changed' || state === 'gone')
    if (broken !== undefined)
      return [{ ...evidence, outcome: 'fail', reason: fileTexts[broken.state] }]
    return files.some(({ state }) => state === 'waiting')
      ? [{ ...evidence, outcome: 'skipped', reason: fileTexts.waiting }]
      : [evidence]
  })
