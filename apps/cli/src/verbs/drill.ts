import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { restoreBackup, type Restored } from '@zeimori/backup'
import { keepBackupState, type DrillState } from '@zeimori/backup/state'
import { record } from '@zeimori/console/acts'
import { probes } from '@zeimori/probes'
import { readArguments } from '../arguments.ts'
import { faultsOfCanaries } from '../backing/canaries.ts'
import { examine } from '../backing/examine.ts'
import { backupProblem } from '../backing/problem.ts'
import { repositoriesOf } from '../backing/repositories.ts'
import { makeScratch } from '../backing/scratch.ts'
import { foundProblem, wrongUse } from '../failure.ts'
import { atTerminal, openInstallation, type Installation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print } from '../terminal.ts'
import { lookAndKeep } from '../verifying/look.ts'
import { probedOf } from '../verifying/probed.ts'

const howTo = './zeimori drill'
/** What a drill is evidence for. */
const probesOfCopies = probes.filter(({ part }) => part === 'copies')

/** Restores the newest copy beside the installation, holds it against what was copied, and takes it away again. */
export async function drill(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, howTo)
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const settings = readSettings(process.env, root)
  try {
    repositoriesOf(settings.backup)
    const own = await openInstallation(settings, 'cli')
    try {
      const done = await drilled(own)
      keepBackupState(settings.dataDir, { drill: done })
      await noteDrill(own, done)
      await lookAndKeep(own, probesOfCopies, probedOf(settings, {}, own), () => undefined)
      if (done.faults.length > 0) throw foundProblem(...done.faults.map((fault) => `× ${fault}`))
      await print(
        `○ ${done.of} の控えを戻しました（${done.seconds}秒）。`,
        `  表 ${done.tables}個、${done.rows}行のすべてが、控えを取ったときと同じです。監査記録・鍵・添付・計算例も確かめました。`,
      )
      return 0
    } finally {
      await own.close()
    }
  } catch (error) {
    throw backupProblem(error)
  }
}

/** @throws where it could not even be restored; what is wrong with what was restored stands in the result */
async function drilled({ settings }: Installation): Promise<DrillState> {
  const folder = join(settings.dataDir, 'backup-drill')
  rmSync(folder, { recursive: true, force: true })
  const scratch = await makeScratch(settings)
  const begun = performance.now()
  try {
    const wanted = { generation: undefined, folder, address: scratch.address }
    const restored = await restoreBackup(repositoriesOf(settings.backup), wanted)
    const faults = [...(await examine(restored, settings.auditAnchor)), ...faultsOfCanaries()]
    return stateOf(restored, faults, Math.ceil((performance.now() - begun) / 1000))
  } finally {
    await scratch.takeAway()
    rmSync(folder, { recursive: true, force: true })
  }
}

const stateOf = (
  { manifest }: Restored,
  faults: readonly string[],
  seconds: number,
): DrillState => ({
  at: new Date().toISOString(),
  of: manifest.at,
  seconds,
  tables: manifest.tables.length,
  rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
  faults: faults.slice(0, 20),
})

const noteDrill = (own: Installation, { faults, tables }: DrillState): Promise<void> =>
  record(own.services, atTerminal(), [
    {
      what: { kind: 'backup', count: tables },
      how: {
        action: 'backup.drill',
        result: faults.length === 0 ? 'ok' : 'failed',
        ...(faults.length > 0 && { reason: 'differs' }),
      },
    },
  ])
