import { rmSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import type { AuditEvent } from '@zeimori/records'
import { migrate, openStore, sequence, type Store } from '@zeimori/store'
import { embeddedFolder } from '@zeimori/store/measuring'
import type { Services } from '../src/services.ts'
import { servicesOn } from './services-on.ts'

/** Services on a fresh embedded database, whose clock the test holds. */
export function freshServices(): () => Services & { readonly store: Store } {
  let folder = ''
  let store: Store | undefined
  beforeAll(async () => {
    folder = await embeddedFolder()
    store = await openStore({ folder })
    await migrate(store)
  })
  afterAll(async () => {
    await store?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    if (store === undefined) throw new Error('the database did not start')
    return servicesOn(store, folder)
  }
}

export { administrator } from './administrator.ts'
export { servicesOn }

/** Everything that has been recorded, the oldest first. */
export async function recorded(services: Services): Promise<readonly AuditEvent[]> {
  const options = {
    store: services.store,
    sealing: services.sealing,
    log: 'test',
    now: services.now,
    tampered: () => {
      throw new Error('tampered')
    },
  }
  while ((await sequence(options)) > 0);
  const rows = await services.store.db
    .selectFrom('audit_record')
    .select('text')
    .orderBy('seq')
    .execute()
  return rows.map(({ text }): AuditEvent => JSON.parse(text).event)
}
