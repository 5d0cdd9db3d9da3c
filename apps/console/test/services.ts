import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { attachmentFolder } from '@zeimori/attachments'
import { migrate, openStore, sealWith, sequence, vaultOf, type Store } from '@zeimori/store'
import { embeddedFolder } from '@zeimori/store/measuring'
import type { Caller } from '../src/acts/act.ts'
import type { Services } from '../src/services.ts'

const vault = vaultOf(new Uint8Array(32).fill(2))

/** Services on a database, with a clock that stands still. No scanner looks at attachments. */
export const servicesOn = (store: Store, folder: string): Services & { readonly store: Store } => ({
  store,
  sealing: sealWith(new Uint8Array(32).fill(1)),
  vault,
  sendsMail: false,
  attachments: {
    folder: attachmentFolder(join(folder, 'attachments'), vault),
    scanner: undefined,
    unscanned: 'refuse',
  },
  now: () => new Date('2026-11-22T00:00:00Z'),
  where: { host: 'test', instance: '1' },
  report: () => undefined,
})

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

export const administrator: Caller = {
  id: '00000000-0000-4000-8000-000000000001',
  name: '見本 管理',
  actor: { role: 'provider-admin', tenant: undefined },
  session: 'abcdefgh',
  factor: 'totp',
  source: '127.0.0.1',
  requestId: 'r1',
  provedAt: new Date('2026-11-22T00:00:00Z').getTime(),
}

/** Everything that has been recorded, the oldest first. */
export async function recorded(services: Services): Promise<readonly unknown[]> {
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
  return rows.map(({ text }) => JSON.parse(text).event)
}
