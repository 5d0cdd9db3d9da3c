import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOsv, type Advisory, type Software } from '@zeimori/inventory'
import { wrongUse } from '../failure.ts'
import { parsedJson } from './parsed-json.ts'
import { zippedTexts } from './zipped-texts.ts'

/** The advisories of a folder that speak of what runs here, and what of it is none: nobody may take that for harmless. */
export type Advisories = {
  readonly all: readonly Advisory[]
  /** How many could be read, whatever they speak of. */
  readonly count: number
  /** When the newest of them was changed; an instant of ISO 8601. */
  readonly newest: string
  readonly unread: readonly string[]
}

/**
 * @param folder holds records of OSV: each a `.json` of its own, in folders of any depth, or many in a `.zip`, as OSV
 *   hands them out
 * @throws wrong use where it cannot be read, or nothing of the kind is there
 */
export async function readAdvisories(
  folder: string,
  software: readonly Software[],
): Promise<Advisories> {
  const runs = new Set(software.map((one) => `${one.ecosystem} ${(one.source ?? one).name}`))
  const all: Advisory[] = []
  const unread: string[] = []
  let count = 0
  let newest = ''
  for await (const { name, text } of textsIn(folder)) {
    const read = text === undefined ? undefined : readOsv(parsedJson(text))
    if (read?.ok !== true) {
      unread.push(name)
      continue
    }
    const { advisory } = read
    count += 1
    if (advisory.modified > newest) newest = advisory.modified
    if (advisory.affects.some(({ ecosystem, name: of }) => runs.has(`${ecosystem} ${of}`)))
      all.push(advisory)
  }
  if (count + unread.length === 0)
    throw wrongUse(
      `${folder} に、脆弱性の記録（.json か .zip）が一つもありません。場所をたしかめてください。`,
    )
  return { all, count, newest, unread }
}

/** A file of the folder, or of a ZIP in it; without a text where it cannot be read. */
type Found = { readonly name: string; readonly text: string | undefined }

async function* textsIn(folder: string): AsyncGenerator<Found> {
  for (const name of filesIn(folder)) {
    const file = join(folder, name)
    if (name.endsWith('.zip'))
      for await (const { name: inner, text } of zippedTexts(file))
        yield { name: `${name}/${inner}`, text }
    else yield { name, text: textOf(file) }
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(json|zip)$/.test(name))
      .toSorted()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw wrongUse(`${folder} を読めません（${code}）。場所と権限をたしかめてください。`)
  }
}
