import { writeFile } from 'node:fs/promises'
import { cycloneDx } from '@zeimori/inventory'
import { readVersion } from '@zeimori/resident'
import { lookForWeaknesses, takeSnapshot } from '@zeimori/worker'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { readAdvisories } from '../inventory/advisories.ts'
import { readHost, readOwnPackages } from '../inventory/host.ts'
import { takeLook } from '../inventory/look.ts'
import { linesOf } from '../inventory/said.ts'
import { snapshotHere } from '../inventory/snapshot.ts'
import { isClean, takeInventory } from '../inventory/taken.ts'
import { openInstallation } from '../installation.ts'
import { root } from '../root.ts'
import { readSettings } from '../settings.ts'
import { print, printProblem } from '../terminal.ts'
import { report } from '../worker.ts'
import { written } from '../written.ts'

const howTo = './zeimori inventory [--host DIR] [--advisories DIR] [--keep] [--sbom FILE] [--json]'

/**
 * Says what software a host consists of, what of it is past or near its end, and what is weak by given
 * advisories; and takes that over into the register of weaknesses. (S39, S40)
 */
export async function inventory(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      host: { type: 'string', default: '/' },
      advisories: { type: 'string' },
      sbom: { type: 'string' },
      keep: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const { host, advisories, keep } = values
  if (keep && host !== '/')
    throw wrongUse(
      `--keep は、この機械の構成を残すものです。--host なしで使ってください。使い方: ${howTo}`,
    )
  const product = readVersion(root)
  const own = readOwnPackages(root)
  const found = readHost(host)
  const software = [...found.packages, ...own.filter(({ forDevelopment }) => !forDevelopment)]
  const taken = takeInventory({
    host: found,
    software,
    product,
    node: process.version,
    advisories: advisories === undefined ? undefined : await readAdvisories(advisories, software),
    now: new Date(),
  })
  const { sbom } = values
  if (sbom !== undefined)
    await written(sbom, () =>
      writeFile(sbom, cycloneDx({ name: 'zeimori', version: product }, own)),
    )
  await print(...(values.json ? JSON.stringify(taken, undefined, 2).split('\n') : linesOf(taken)))
  if (keep) await keepNow(advisories)
  return isClean(taken) ? 0 : 1
}

/** The same as the worker does every morning. */
async function keepNow(advisories: string | undefined): Promise<void> {
  const own = await openInstallation(readSettings(process.env, root), 'cli')
  try {
    const services = { ...own.services, report }
    const kept = await takeSnapshot((now) => snapshotHere(now, root)).run(services)
    await printProblem(
      kept > 0 ? '今日の構成を残しました。' : '今日の構成は、もう残してあります。変えません。',
    )
    if (advisories === undefined) return
    const look = lookForWeaknesses((now) => takeLook(advisories, now.getTime(), root))
    const open = await look.run(services)
    await printProblem(`脆弱性の台帳に残しました（対応中 ${open}件）。`)
  } finally {
    await own.close()
  }
}
