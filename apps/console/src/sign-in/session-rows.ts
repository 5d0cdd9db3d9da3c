import { atTheDoor } from '@zeimori/store'
import type { Services } from '../services.ts'

/**
 * Removes a session from the database.
 * @returns whether it still stood there
 */
export const dropSession = ({ store }: Services, digest: string): Promise<boolean> =>
  atTheDoor(store, async (within) => {
    const dropped = await within
      .deleteFrom('session')
      .where('digest', '=', digest)
      .returning('digest')
      .executeTakeFirst()
    return dropped !== undefined
  })
