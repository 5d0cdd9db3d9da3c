import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableDigest } from '@zeimori/store'

/** What a generation says of itself, beside the dump. */
export type Manifest = {
  readonly form: 1
  /** When it was begun; an instant of ISO 8601. */
  readonly at: string
  /** The version of the product. */
  readonly product: string
  readonly kind: 'postgresql' | 'embedded'
  /** Each table as it was in the dump. */
  readonly tables: readonly TableDigest[]
  /** The database's roles of the product, which no dump holds. */
  readonly roles: readonly string[]
  /** The generation of the keys that opens what is sealed in this one. */
  readonly keys: string
  /** Where the data folder lay on that host. */
  readonly data: string
  /** The secrets of that generation, by their paths there. */
  readonly secrets: readonly string[]
  /** Where what else was taken lay there, by name. */
  readonly places: Readonly<Record<string, string>>
}

const file = (folder: string): string => join(folder, 'manifest.json')

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(file(folder), `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 })

/** A generation is not one of this product's, or of a version that this one does not know. */
export class StrangeGenerationError extends Error {
  override readonly name = 'StrangeGenerationError'
}

/** @throws StrangeGenerationError */
export function readManifest(folder: string): Manifest {
  try {
    const read: unknown = JSON.parse(readFileSync(file(folder), 'utf8'))
    if (isManifest(read)) return read
  } catch (error) {
    throw new StrangeGenerationError('no manifest', { cause: error })
  }
  throw new StrangeGenerationError('not a manifest of this form')
}

/** Its repository's encryption vouches for the rest. */
const isManifest = (read: unknown): read is Manifest =>
  typeof read === 'object' &&
  read !== null &&
  'form' in read &&
  read.form === 1 &&
  'tables' in read &&
  Array.isArray(read.tables) &&
  'places' in read &&
  'data' in read &&
  'secrets' in read
