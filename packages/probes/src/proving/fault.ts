import type { CopiesFacts } from '../facts.ts'
import type { Page } from '../retrieve/http.ts'

/** One way to break what a probe looks at, on a throw-away installation. It is mended by taking it back. */
export type Fault =
  /** What stands before the service changes what it answers. */
  | { readonly kind: 'answer'; readonly change: (answer: Answer, asked: Asked) => Answer }
  /** The end of the service's TLS takes what it must not, or shows another certificate. */
  | { readonly kind: 'tls'; readonly breaks: 'old-version' | 'expired' }
  /** Somebody with every right to the database changes it. */
  | {
      readonly kind: 'database'
      readonly breaks: readonly string[]
      readonly mends: readonly string[]
    }
  /** Something is put into the shipped code. */
  | { readonly kind: 'code'; readonly file: string; readonly text: string }
  /** The watcher outside goes round no more. */
  | { readonly kind: 'watcher' }
  /** What the host knows of its copies is another. */
  | { readonly kind: 'copies'; readonly change: (facts: CopiesFacts) => CopiesFacts }
  /** A file of the installation is opened to everybody. */
  | { readonly kind: 'mode'; readonly file: string; readonly mode: number }

type Answer = Pick<Page, 'status' | 'headers' | 'body'>
type Asked = { readonly method: string; readonly path: string }

/** The answer with this header instead of any other of its name; without it where undefined. */
export const withHeader = (answer: Answer, name: string, value: string | undefined): Answer => ({
  ...answer,
  headers: [
    ...answer.headers.filter(([one]) => one !== name),
    ...(value === undefined ? [] : [[name, value] as const]),
  ],
})
