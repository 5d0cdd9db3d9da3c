import type { Part } from './probe.ts'
import type { Ask } from './retrieve/http.ts'

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
}

/** Whether a part is there. */
export function has({ resident, console }: Installation, part: Part): boolean {
  switch (part) {
    case 'resident':
      return resident !== undefined
    case 'console':
      return console !== undefined
    case 'tls':
      return [resident, console].some((url) => url?.protocol === 'https:')
  }
}
