import { checkLog } from '@zeimori/store'
import { foundProblem } from '../failure.ts'
import { print, printProblem } from '../terminal.ts'
import { alarmText, breakText } from './break-text.ts'
import { archivesIn, readCheckpoints } from './sources.ts'
import type { AuditDeed } from './deed.ts'

/** Follows the whole log, from its first record, and holds it against every checkpoint. */
export const verify: AuditDeed = {
  options: {
    checkpoint: { type: 'string', multiple: true },
    key: { type: 'string' },
    archive: { type: 'string' },
  },
  howTo: 'verify [--checkpoint FILE]… [--archive DIR] [--key 鍵]',
  run: async (installation, { checkpoint = [], key, archive }, note) => {
    const { settings, store, log } = installation
    const checkpoints = readCheckpoints(installation, checkpoint, settings.auditAnchor, key)
    const begun = performance.now()
    const { size, root, broken, alarms, unfinished } = await checkLog(
      store,
      log,
      checkpoints,
      archivesIn(archive),
    )
    await note(
      'audit.verify',
      { kind: 'audit-record', count: size },
      broken?.kind ?? alarms[0]?.kind,
    )
    if (broken !== undefined)
      throw foundProblem(`× ${breakText(broken)}`, `  信じられるのは${size}番までです。`)
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    await print(`○ ${size}件の記録は、つながっています（${seconds}秒）。`, `  根: ${root}`)
    const newest = Math.max(0, ...checkpoints.map((one) => one.size))
    await print(
      checkpoints.length === 0
        ? '△ 外に置いた封印と照らしていません。--checkpoint か ZEIMORI_AUDIT_ANCHOR を指定してください。'
        : `  外に置いた封印${checkpoints.length}個と一致します。封印のあとの${size - newest}件は、まだ外で確かめられません。`,
    )
    if (unfinished > 0)
      await printProblem(
        `△ 書きかけで終わった操作が${unfinished}件あります。そのとき、プロセスが落ちています。`,
      )
    for (const alarm of alarms) await printProblem(`× ${alarmText(alarm)}`)
    return alarms.length === 0 ? 0 : 1
  },
}
