import { readFileSync, renameSync } from 'node:fs'
import { asHash, type Frontier } from '@zeimori/records'
import { writeDraft } from '../keys/draft.ts'
import { DamagedKeyError } from '../keys/key-folder.ts'

/** What this host has signed last, with the tree of it. */
export type Signed = { readonly log: string; readonly frontier: Frontier }

/** Remembers what was signed last, where whoever has only the database cannot reach. */
export type SignedState = {
  /** @returns undefined before the first time */
  readonly read: () => Signed | undefined
  readonly keep: (signed: Signed) => void
}

/** The memory in a file, beside the log's key: the log's name, its size and the roots of its tree. */
export const signedStateIn = (file: string): SignedState => ({
  read: () => {
    const text = textOf(file)
    if (text === undefined) return undefined
    const [log = '', size = '', ...roots] = text.trim().split('\n')
    const hashes = roots.flatMap((root) => asHash(root) ?? [])
    if (!/^\d{1,15}$/.test(size) || hashes.length !== roots.length) throw new DamagedKeyError(file)
    return { log, frontier: { size: Number(size), roots: hashes } }
  },
  keep: ({ log, frontier: { size, roots } }) =>
    renameSync(writeDraft(file, Buffer.from(`${[log, size, ...roots].join('\n')}\n`)), file),
})

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
