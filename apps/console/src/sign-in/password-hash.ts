import { hash, verify } from '@node-rs/argon2'
import { queue } from '../queue.ts'

/** argon2id with 19 MiB, 2 passes and 1 lane. (M06) */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/**
 * Hashing takes a thread of the process's four: half of them stay free for files and names, and whoever sends
 * sign-ins by the hundred is turned away before she fills the memory. (S16)
 */
const inTurn = queue({ atOnce: 2, waiting: 100 })

/** @throws BusyError where too many wait */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, cost))

/** Nobody's: whoever names no account waits as long as whoever does. (M09) */
const nobody = hashPassword('there is no such account')

/**
 * Whether the password is the account's. Takes as long where there is no account.
 * @throws BusyError where too many wait
 */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const known = stored ?? (await nobody)
  const matches = await inTurn(() => verify(known, password))
  return matches && stored !== undefined
}
