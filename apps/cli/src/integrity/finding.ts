import type { Release } from '@zeimori/resident'

/** Something that is not as it was signed. */
export type Finding = {
  /** As visitors ask for it: 「/t/142051/ja/」. */
  readonly path: string
  /** The municipality whose it is; empty for what all share. */
  readonly tenant: string
  /** SHA-256 as signed; undefined where nothing should be there. */
  readonly signed: string | undefined
  /** SHA-256 of what is there; undefined where nothing is. */
  readonly found: string | undefined
  /** What is there, for the evidence; the beginning of it where it is long. */
  readonly bytes: Uint8Array | undefined
}

/** So much of a file is kept as evidence, in bytes. */
const mostKept = 64 * 1024

export const finding = (
  path: string,
  tenant: string,
  signed: string | undefined,
  there: { readonly hash: string; readonly bytes: Uint8Array } | undefined,
): Finding => ({
  path,
  tenant,
  signed,
  found: there?.hash,
  bytes: there?.bytes.subarray(0, mostKept),
})

/** Whose a path is: a municipality's own folder, or everything on a host of its own. */
export const ownerOf = (path: string, { host }: Pick<Release, 'host'>): string =>
  host ?? /^\/t\/([0-9]{6})\//.exec(path)?.[1] ?? ''

/** Whether nothing of it is shown at the moment. */
export const isStopped = (stopped: readonly string[], tenant: string): boolean =>
  stopped.includes('all') || (tenant !== '' && stopped.includes(tenant))

/** The same thing at the same place. */
export const sameAs =
  (one: Finding) =>
  (other: Finding): boolean =>
    one.path === other.path && one.found === other.found

/** What is wrong, for a person. */
export function sayFinding({ path, signed, found }: Finding): string {
  if (found === undefined) return `${path} がありません。`
  if (signed === undefined) return `${path} は、署名した版にないファイルです。`
  return `${path} が、署名した版とちがいます。`
}
