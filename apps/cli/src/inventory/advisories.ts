import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readOsv, type Advisory } from '@zeimori/inventory'
import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import { parsedJson } from './parsed-json.ts'

/** The advisories of a folder, and the files that are none: nobody may take these for harmless. */
export type Advisories = {
  readonly all: readonly Advisory[]
  readonly unread: readonly string[]
}

/** @param folder holds records of OSV, each a `.json` of its own, in folders of any depth */
export function readAdvisories(folder: string): Advisories {
  const all: Advisory[] = []
  const unread: string[] = []
  for (const name of filesIn(folder)) {
    const read = readOsv(parsedJson(readTextFile(join(folder, name))))
    if (read.ok) all.push(read.advisory)
    else unread.push(name)
  }
  if (all.length + unread.length === 0)
    throw wrongUse(
      `${folder} に、脆弱性の記録（.json）が一つもありません。場所をたしかめてください。`,
    )
  return { all, unread }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .toSorted()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw wrongUse(`${folder} を読めません（${code}）。場所と権限をたしかめてください。`)
  }
}
