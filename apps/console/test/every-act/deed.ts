import { randomUUID } from 'node:crypto'
import type { Action, Role } from '@zeimori/records'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../../src/services.ts'
import { keepRecoveryCodes } from '../../src/sign-in/recovery-codes.ts'
import type { Browser } from '../browser.ts'
import type { Fields } from '../isolation/sample.ts'
import type { Code, Person, World } from '../isolation/world.ts'

/** Somebody who may do it, and what she does it to. */
export type Stage = {
  readonly services: Services
  readonly app: FastifyInstance
  readonly world: World
  readonly person: Person
  readonly visitor: Browser
  /** Her municipality; of the provider's people one whose things they may change. */
  readonly tenant: Code
  /** Somebody fresh there; a request, a file and a mail are named as she is. */
  readonly target: string
  /** A name that nobody has yet. */
  readonly fresh: string
}

/** What is sent, where the table of addresses alone does not say it, and by whom if not by the visitor. */
export type Sent = {
  readonly fields?: Fields
  /** Boxes that the form of the address does not name one by one. */
  readonly boxes?: Fields
  readonly by?: Browser
  readonly file?: File
}

export type Deed = {
  /** What it leaves in the log. */
  readonly action: Action
  /** Makes it ready, so that it succeeds. */
  readonly ready?: (stage: Stage) => Promise<Sent>
  /** The only role whose it can be, where the table of rights says more. */
  readonly only?: Role
}

export const sends = (fields: Fields) => async (): Promise<Sent> => ({ fields })

/** A code for one use. */
export async function codeOf({ services, person }: Stage): Promise<string> {
  const code = randomUUID()
  await services.store.db
    .transaction()
    .execute((within) => keepRecoveryCodes(within, person.id, [code]))
  return code
}

/** The account, changed past every right so that the deed has something to do. */
export const account = (
  { services }: Stage,
  id: string,
  values: { readonly status?: 'invited' | 'suspended'; readonly kind?: 'shared'; mail?: string },
) => services.store.db.updateTable('account').set(values).where('id', '=', id).execute()
