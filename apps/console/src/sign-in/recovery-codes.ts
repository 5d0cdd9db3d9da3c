import { randomInt } from 'node:crypto'
import type { Within } from '@zeimori/store'
import { digestOf } from '../acts/token.ts'

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const many = 10

/** Ten codes, each for one use: 「ABCDE-FGH23-…」 with 98 bits of chance. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: many }, () =>
    Array.from({ length: 4 }, () =>
      Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
    ).join('-'),
  )

const plain = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')

export async function keepRecoveryCodes(
  within: Within,
  account: string,
  codes: readonly string[],
): Promise<void> {
  await within.deleteFrom('recovery_code').where('account', '=', account).execute()
  const rows = codes.map((code) => ({ account, hash: digestOf(plain(code)) }))
  await within.insertInto('recovery_code').values(rows).execute()
}

/** Uses a code up; false if it is none of hers or was used. */
export async function useRecoveryCode(
  within: Within,
  account: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const used = await within
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('account', '=', account)
    .where('hash', '=', digestOf(plain(code)))
    .where('used_at', 'is', null)
    .returning('hash')
    .executeTakeFirst()
  return used !== undefined
}
