import type { Permission } from '@zeimori/records'
import type { Session } from 'fastify'
import type { JSX } from 'preact'
import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Clean } from 'typebox/value'
import type { Caller } from '../acts/act.ts'
import type { Whose } from '../acts/shown.ts'
import type { Upload } from '../attachments/attachment-files.ts'
import type { Services } from '../services.ts'
import type { Held } from '../sign-in/steps.ts'

/**
 * Who may come: anybody, who has given the right password, who has signed in, or who has the right. The
 * act looks at the right again, with the municipality that it is done to.
 */
export type Access = 'anyone' | 'half' | 'signed-in' | Permission

/** Where browsers open the console: decides whose passkeys count, and where a sign-in elsewhere comes back. */
export type Site = {
  /** Such as 「https://kanri.example.jp」. */
  readonly origin: string
  readonly host: string
}

/** A request that has passed the door. */
export type Visit = {
  readonly services: Services
  readonly site: Site
  /** Who has signed in; undefined where anybody may come. */
  readonly caller: Caller | undefined
  readonly session: Session
  /** The digest under which the session stands in the database. */
  readonly here: string
  readonly source: string
  /** What the browser says of itself; empty for nothing. */
  readonly browser: string
  readonly requestId: string
  /** The session as the log names it; undefined while it is nobody's. */
  readonly held: Held | undefined
  /** The file that came with the form, where one is taken. */
  readonly upload: Upload | 'too-large' | undefined
  /** Goes into every form, and comes back with it. */
  readonly token: string
  /**
   * Goes on under another session number: at every change of what the session may do.
   * @param how `anew`: with nothing of what stood in it, which may be another person's
   */
  readonly renew: (how?: 'same' | 'anew') => Promise<void>
  /** Ends the session, with a record where it was somebody's; another goes on in its place. */
  readonly leave: () => Promise<void>
  /** Ends the session and the browser's part of it. */
  readonly end: () => Promise<void>
}

export type Answer =
  | {
      readonly kind: 'page'
      readonly title: string
      readonly body: JSX.Element
      readonly status?: number
      /** A path of ours that the browser goes on to by itself. */
      readonly onward?: string
      /** Whose things stand on it: what the provider's people see is recorded with those whose it is. */
      readonly shows?: Whose
    }
  | { readonly kind: 'redirect'; readonly to: string }
  /** There is no such thing, or it is another municipality's: nobody is told which. */
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly bytes: Uint8Array | ReadableStream<Uint8Array>
    }

/** One address of the console. The table of these drives the listener, the tests and the fuzzing. */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly access: Access
  /** The form of what may come with it: parameters, query and body together. */
  readonly input: TSchema
  /** The most bytes of the file that may come with the form; undefined where none may. */
  readonly upload?: number
  /** Undefined if what came has another form. */
  readonly answer: (visit: Visit, input: unknown) => Promise<Answer> | undefined
}

/** Ties an answer to the form of its input. */
export function route<S extends TSchema>(
  method: Route['method'],
  url: string,
  access: Access,
  input: S,
  answer: (visit: Visit, input: Static<S>) => Promise<Answer>,
): Route {
  const form = Compile(input)
  return {
    method,
    url,
    access,
    input,
    answer: (visit, given) => {
      // What the form does not name goes no further.
      const known = Clean(input, given)
      return form.Check(known) ? answer(visit, known) : undefined
    },
  }
}

/** A form that a file comes with. */
export const uploadRoute = <S extends TSchema>(
  url: string,
  access: Permission,
  input: S,
  most: number,
  answer: (visit: Visit, input: Static<S>) => Promise<Answer>,
): Route => ({ ...route('POST', url, access, input, answer), upload: most })
