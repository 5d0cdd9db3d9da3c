import { hash, verify } from '@node-rs/argon2'

/** argon2id with 19 MiB, 2 passes and 1 lane. (M06) */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Nobody's: whoever names no account waits as long as whoever does. (M09) */
const nobody = hashPassword('there is no such account')

/** Whether the password is the account's. Takes as long where there is no account. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobody), password)
  return matches && stored !== undefined
}
