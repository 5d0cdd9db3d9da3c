/** Where a piece of software comes from, as advisories name it. */
export type Ecosystem = 'npm' | 'debian'

/** One piece of software that is there. */
export type Software = {
  readonly ecosystem: Ecosystem
  /** As its ecosystem names it; of Debian the binary package. */
  readonly name: string
  readonly version: string
  /** The source package and its version, by which Debian's advisories go. */
  readonly source?: { readonly name: string; readonly version: string }
  /** An SPDX expression, where it is known. */
  readonly licence?: string
  /** Only for building and testing: it does not reach the host. */
  readonly forDevelopment?: boolean
}

/**
 * Package URL: the same everywhere that software is named (ECMA-427).
 * @param release Debian's code name, such as 「bookworm」
 */
export function purlOf({ ecosystem, name, version }: Software, release?: string): string {
  const escaped = encodeURIComponent(version)
  if (ecosystem === 'debian')
    return `pkg:deb/debian/${encodeURIComponent(name)}@${escaped}${release === undefined ? '' : `?distro=${release}`}`
  const [scope, own] = name.startsWith('@') ? name.split('/', 2) : [undefined, name]
  const path = scope === undefined ? own : `${encodeURIComponent(scope)}/${own}`
  return `pkg:npm/${path}@${escaped}`
}
