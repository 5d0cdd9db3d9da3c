import { writeFile } from 'node:fs/promises'
import { cycloneDx } from '@zeimori/inventory'
import { readVersion } from '@zeimori/resident'
import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { readAdvisories } from '../inventory/advisories.ts'
import { readHost, readOwnPackages } from '../inventory/host.ts'
import { linesOf } from '../inventory/said.ts'
import { isClean, takeInventory } from '../inventory/taken.ts'
import { root } from '../root.ts'
import { print } from '../terminal.ts'
import { written } from '../written.ts'

const howTo = './zeimori inventory [--host DIR] [--advisories DIR] [--sbom FILE] [--json]'

/**
 * Says what software a host consists of, what of it is past or near its end, and what is weak by given
 * advisories. (S39)
 */
export async function inventory(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      host: { type: 'string', default: '/' },
      advisories: { type: 'string' },
      sbom: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const product = readVersion(root)
  const own = readOwnPackages(root)
  const taken = takeInventory({
    host: readHost(values.host),
    own,
    product,
    node: process.version,
    advisories: values.advisories === undefined ? undefined : readAdvisories(values.advisories),
    now: new Date(),
  })
  const { sbom } = values
  if (sbom !== undefined)
    await written(sbom, () =>
      writeFile(sbom, cycloneDx({ name: 'zeimori', version: product }, own)),
    )
  await print(...(values.json ? JSON.stringify(taken, undefined, 2).split('\n') : linesOf(taken)))
  return isClean(taken) ? 0 : 1
}
