import { randomBytes } from 'node:crypto'
import { dropDatabase, makeDatabase, openStore } from '@zeimori/store'
import { wrongUse } from '../failure.ts'
import type { Settings } from '../settings.ts'

/** A database that is there for as long as a drill takes; without an address where the embedded one is used. */
export type Scratch = {
  readonly address: string | undefined
  readonly takeAway: () => Promise<void>
}

/**
 * Makes an empty database for a drill, in the PostgreSQL that is set for drills.
 * @throws wrong use where none is set; what the database says
 */
export async function makeScratch({ database, backup }: Settings): Promise<Scratch> {
  if (!('url' in database)) return { address: undefined, takeAway: () => Promise.resolve() }
  const { drillUrl } = backup
  if (drillUrl === undefined || !URL.canParse(drillUrl))
    throw wrongUse(
      'ZEIMORI_DRILL_DATABASE_URL を設定してください。練習のデータベースを作ってよい、別の PostgreSQL のアドレスです。',
    )
  const name = `zeimori_drill_${randomBytes(6).toString('hex')}`
  const server = await openStore({ url: drillUrl, connections: 1 })
  const takeAway = async (): Promise<void> => {
    await dropDatabase(server, name)
    await server.close()
  }
  try {
    await makeDatabase(server, name)
  } catch (error) {
    await server.close()
    throw error
  }
  const address = new URL(drillUrl)
  address.pathname = `/${name}`
  return { address: address.href, takeAway }
}
