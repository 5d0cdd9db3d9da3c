import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Source } from '@zeimori/backup'
import { readVersion } from '@zeimori/resident'
import { openStore, type Store } from '@zeimori/store'
import { wrongUse } from '../failure.ts'
import type { Installation } from '../installation.ts'
import { root } from '../root.ts'

/**
 * What is copied of an installation.
 * @throws wrong use where PostgreSQL is used, and no login for copies is set
 */
export async function sourceOf(
  own: Installation,
): Promise<Source & { close: () => Promise<void> }> {
  const { settings } = own
  const { dataDir, backup } = settings
  const places = {
    settings: backup.settingsFile ?? join(root, 'zeimori.config.json'),
    site: settings.stops.site,
    tenants: settings.tenants,
    checkpoints: settings.auditAnchor,
  }
  const outside = Object.entries(places).flatMap(([name, path]) =>
    path !== undefined && existsSync(path) && isOutside(dataDir, path) ? [[name, path]] : [],
  )
  const secrets = [join(dataDir, 'keys'), join(dataDir, 'release-key.pem'), settings.releaseKey]
  const store = await storeFor(own)
  return {
    store,
    address: backup.databaseUrl,
    dataDir,
    secrets: secrets.filter((path) => path !== undefined).filter((path) => existsSync(path)),
    places: Object.fromEntries(outside),
    product: readVersion(root),
    close: () => (store === own.store ? Promise.resolve() : store.close()),
  }
}

const isOutside = (folder: string, path: string): boolean => relative(folder, path).startsWith('..')

/** The embedded database is open already; PostgreSQL is read by a login that may see every row. */
async function storeFor({ store, settings }: Installation): Promise<Store> {
  if (store.kind === 'embedded') return store
  const { databaseUrl } = settings.backup
  if (databaseUrl === undefined)
    throw wrongUse(
      'ZEIMORI_BACKUP_DATABASE_URL を設定してください。自治体ごとの壁をこえて、すべての行を読める控え専用の利用者のアドレスです。',
    )
  return openStore({ url: databaseUrl, connections: 2 })
}
