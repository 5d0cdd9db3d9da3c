import { join } from 'node:path'
import {
  readDpkgStatus,
  readNpmLock,
  readOsRelease,
  type OsRelease,
  type Software,
} from '@zeimori/inventory'
import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import { parsedJson } from './parsed-json.ts'

/** What a host consists of. */
export type Host = {
  readonly os: OsRelease
  readonly packages: readonly Software[]
}

/** @param place where the host's file system begins: `/`, or a copy of another host's */
export function readHost(place: string): Host {
  const release = join(place, 'etc/os-release')
  const os = readOsRelease(readTextFile(release))
  if (os === undefined)
    throw wrongUse(`${release} に、システムの名前と版がありません。場所をたしかめてください。`)
  const status = join(place, 'var/lib/dpkg/status')
  const packages = readDpkgStatus(readTextFile(status))
  if (packages.length === 0)
    throw wrongUse(
      `${status} に、入っているパッケージが一つもありません。場所をたしかめてください。`,
    )
  return { os, packages }
}

/** What the product itself brings along, by its lock file. */
export function readOwnPackages(root: string): readonly Software[] {
  const file = join(root, 'package-lock.json')
  const all = readNpmLock(parsedJson(readTextFile(file)))
  if (all === undefined || all.length === 0)
    throw wrongUse(`${file} を読めません。プログラムを入れ直してください。`)
  return all
}
