import { randomUUID } from 'node:crypto'
import { atTheDoor, secretPlace, type Within } from '@zeimori/store'
import type { Services } from '../services.ts'
import { keepRecoveryCodes, newRecoveryCodes } from './recovery-codes.ts'
import { note, type Known, type Visit } from './steps.ts'
import { acceptedStep } from './totp.ts'

/** Whether the account has a second factor yet. */
export const hasFactor = async (services: Services, account: string): Promise<boolean> => {
  const row = await atTheDoor(services.store, (within) =>
    within.selectFrom('factor').select('id').where('account', '=', account).executeTakeFirst(),
  )
  return row !== undefined
}

/**
 * Holds an account that has no second factor yet until the transaction ends: of two who know the password and
 * enrol at the same moment, one does.
 * @returns false if it has one by now
 */
export async function holdWithoutFactor(within: Within, account: string): Promise<boolean> {
  await within.selectFrom('account').select('id').where('id', '=', account).forUpdate().execute()
  const one = await within
    .selectFrom('factor')
    .select('id')
    .where('account', '=', account)
    .executeTakeFirst()
  return one === undefined
}

/**
 * Adds the first authenticator, once it has shown a right code.
 * @returns ten recovery codes, to be shown this once; undefined if the code was not right, or another was first
 */
export async function addAuthenticator(
  services: Services,
  account: Known,
  secret: string,
  code: string,
  visit: Visit,
): Promise<readonly string[] | undefined> {
  const now = services.now()
  const step = await acceptedStep(secret, code, 0, now)
  if (step === undefined) return undefined
  const codes = newRecoveryCodes()
  return atTheDoor(services.store, async (within) => {
    if (!(await holdWithoutFactor(within, account.id))) return undefined
    await keepAuthenticator(within, services, {
      account: account.id,
      tenant: account.tenant,
      secret,
      step,
    })
    await keepRecoveryCodes(within, account.id, codes)
    const what = { kind: 'account', id: account.id }
    await note(within, services, visit, account, [
      { what, how: { action: 'factor.add', result: 'ok', changes: { factor: 'secret' } } },
    ])
    return codes
  })
}

export type Authenticator = {
  readonly account: string
  /** Whose person it is; null for the provider's. */
  readonly tenant: string | null
  readonly secret: string
  /** The step of the code that it has shown; from now on only later ones are taken. */
  readonly step: number
}

/** Keeps an authenticator that has shown a right code. */
export const keepAuthenticator = async (
  within: Within,
  { vault, now }: Services,
  { account, tenant, secret, step }: Authenticator,
): Promise<void> => {
  const id = randomUUID()
  await within
    .insertInto('factor')
    .values({
      id,
      account,
      kind: 'totp',
      label: '認証アプリ',
      data: vault.seal(secret, secretPlace('factor', id), tenant),
      credential: null,
      counter: step,
      used_at: now(),
    })
    .execute()
}
