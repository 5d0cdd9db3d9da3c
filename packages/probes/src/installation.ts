import type { CopiesFacts, Database, WatcherFacts } from './facts.ts'
import type { Part } from './probe.ts'
import type { Ask } from './retrieve/http.ts'
import { isWaiting } from './waiting/parts.ts'

/** A file of the shipped code, with its path from the root of the release. */
export type SourceFile = { readonly path: string; readonly text: string }

/** A file or folder of the installation with its mode, as octal digits. */
export type Placed = { readonly path: string; readonly mode: string; readonly secret: boolean }

/** What is probed: where its parts answer. A part without an address is not installed. */
export type Installation = {
  /** The resident site's own address, without a path. */
  readonly resident: URL | undefined
  /** The console's. */
  readonly console: URL | undefined
  /** Pages of each to look at, as paths; what is looked at must not follow from what answers. */
  readonly pages: { readonly resident: readonly string[]; readonly console: readonly string[] }
  /** Paths of the console that open only to who is signed in. */
  readonly closed: readonly string[]
  readonly ask: Ask
  /** How things stand in its database; undefined where another process or host has it. */
  readonly database?: Database | undefined
  /** The shipped code, all of it. */
  readonly code?: (() => Promise<readonly SourceFile[]>) | undefined
  /** The watcher outside; undefined where none is set. */
  readonly watcher?: (() => Promise<WatcherFacts>) | undefined
  /** Its copies; undefined where none are set. */
  readonly copies?: (() => Promise<CopiesFacts>) | undefined
  /** What it keeps in files. */
  readonly files?: (() => Promise<readonly Placed[]>) | undefined
}

/** Whether a part is there. */
export function has(installation: Installation, part: Part): boolean {
  if (isWaiting(part)) return false
  const { resident, console } = installation
  switch (part) {
    case 'resident':
      return resident !== undefined
    case 'console':
      return console !== undefined
    case 'tls':
      return [resident, console].some((url) => url?.protocol === 'https:')
    case 'postgresql':
      return installation.database?.embedded === false
    case 'database':
    case 'code':
    case 'files':
    case 'watcher':
    case 'copies':
      return installation[part] !== undefined
  }
}
