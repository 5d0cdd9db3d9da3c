import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCheckpoint, type Checkpoint } from '@zeimori/records'
import { anchoredCheckpoints, lastCheckpoint, verifierOf } from '@zeimori/store'
import { foundProblem, wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import type { Installation } from '../installation.ts'

/** The key that checkpoints are believed by: the given one, or this host's. */
export function knownKey({ signer }: Pick<Installation, 'signer'>, given: string | undefined) {
  const verifier = verifierOf(given ?? signer.publicKey)
  if (verifier === undefined)
    throw wrongUse('--key は「名前+符号+鍵」の形（audit checkpoint が出すもの）で書いてください。')
  return verifier
}

/**
 * The checkpoints of files and folders, whose signatures hold.
 * @throws a problem for one that is not signed by the key, or is of another log
 */
export function readCheckpoints(
  { log, signer }: Pick<Installation, 'log' | 'signer'>,
  files: readonly string[],
  folder: string | undefined,
  key: string | undefined,
): readonly Checkpoint[] {
  const verifier = knownKey({ signer }, key)
  const given = files.map((file) => ({ file, note: readTextFile(file) }))
  const anchored = folder === undefined ? [] : inFolder(folder)
  return [...given, ...anchored].map(({ file, note }) => {
    const read = readCheckpoint(note, verifier)
    if (!read.ok)
      throw foundProblem(
        read.problem === 'form'
          ? `${file} は、監査記録の封印ではありません。`
          : `${file} の署名が、この鍵のものではありません。書き替えられたか、別の設置の封印です。`,
      )
    if (read.checkpoint.origin !== log)
      throw foundProblem(`${file} は、別の記録（${read.checkpoint.origin}）の封印です。`)
    return read.checkpoint
  })
}

function inFolder(folder: string) {
  try {
    return anchoredCheckpoints(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    // Before the first checkpoint there is no folder.
    if (code === 'ENOENT') return []
    throw foundProblem(`封印の置き場所 ${folder} を読めません（${code}）。`)
  }
}

/** The newest checkpoint in the database. */
export async function newestCheckpoint(installation: Installation): Promise<Checkpoint> {
  const note = await lastCheckpoint(installation.store)
  if (note === undefined) throw foundProblem('監査記録は、まだ封印されていません。')
  const read = readCheckpoint(note, knownKey(installation, undefined))
  if (!read.ok)
    throw foundProblem('データベースにある封印の署名が、この設置の鍵のものではありません。')
  return read.checkpoint
}

/** The archives of a folder, the oldest first. */
export function archivesIn(folder: string | undefined): readonly string[] {
  if (folder === undefined) return []
  try {
    const files = readdirSync(folder).filter((name) =>
      /^audit-\d{4}-\d\d\.ndjson(\.zst)?$/.test(name),
    )
    return files.toSorted().map((name) => join(folder, name))
  } catch {
    throw wrongUse(`書庫 ${folder} を読めません。場所と権限をたしかめてください。`)
  }
}
