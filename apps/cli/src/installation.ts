import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { attachmentFolder } from '@zeimori/attachments'
import type { Caller, Services } from '@zeimori/console/acts'
import {
  checkSchema,
  forProvider,
  migrate,
  openKeys,
  openStore,
  openVault,
  sealWith,
  signedStateIn,
  signerOf,
  type Keys,
  type LogSigner,
  type Store,
} from '@zeimori/store'
import { databaseProblem } from './database-problem.ts'
import { foundProblem } from './failure.ts'
import type { OutgoingMail } from './mail-settings.ts'
import { hookNetworks } from './notice-settings.ts'
import { scanning } from './scan-settings.ts'
import type { Settings } from './settings.ts'
import { terminalPerson } from './terminal-person.ts'
import { printProblem } from './terminal.ts'

/** The database and the keys of this host, open. */
export type Installation = {
  readonly settings: Settings
  readonly store: Store
  readonly keys: Keys
  readonly keyFolder: string
  /** The log's name, in every record and checkpoint of this installation. */
  readonly log: string
  readonly signer: LogSigner & ReturnType<typeof signerOf>
  readonly services: Services
  readonly close: () => Promise<void>
}

/**
 * Opens what the settings name. The embedded database is brought forward by itself; PostgreSQL only by
 * `migrate`, and has to be as this version made it.
 * @throws a problem in words
 */
export async function openInstallation(
  settings: Settings,
  service: 'console' | 'cli' | 'worker',
  mail?: OutgoingMail,
): Promise<Installation> {
  const installation = await openUnchecked(settings, service, mail)
  const { store } = installation
  try {
    if (store.kind === 'embedded') await migrate(store)
    await refuseStrange(store)
    await refuseOthers(store, settings.dedicated)
  } catch (error) {
    await store.close()
    throw databaseProblem(error)
  }
  return installation
}

/** The same without a look at the tables: for `migrate`. */
export async function openUnchecked(
  settings: Settings,
  service: 'console' | 'cli' | 'worker',
  mail?: OutgoingMail,
): Promise<Installation> {
  try {
    const keyFolder = join(settings.dataDir, 'keys')
    const keys = openKeys(keyFolder, `zeimori/${hostname()}`)
    const vault = openVault(keyFolder)
    const store = await openStore(settings.database)
    const { log } = keys
    const services: Services = {
      store,
      sealing: sealWith(keys.seal),
      vault,
      attachments: {
        folder: attachmentFolder(join(settings.dataDir, 'attachments'), vault),
        ...scanning(settings.scan),
      },
      now: () => new Date(),
      where: { host: hostname(), instance: randomUUID().slice(0, 8) },
      service,
      sendsMail: mail?.smtp !== undefined,
      hookNetworks: hookNetworks(settings.notices.hooks),
      ...(settings.dedicated !== undefined && { dedicated: settings.dedicated }),
      report,
    }
    const state = signedStateIn(join(keyFolder, 'audit-signed.txt'))
    const signer = { ...signerOf(log, keys.logPem), state }
    return { settings, store, keys, keyFolder, log, signer, services, close: () => store.close() }
  } catch (error) {
    throw databaseProblem(error)
  }
}

/** What somebody else made, or took away: a trigger, a right, row-level security. */
async function refuseStrange(store: Store): Promise<void> {
  const { missing, foreign } = await checkSchema(store)
  if (missing.length === 0 && foreign.length === 0) return
  throw foundProblem(
    `データベースの形が、この版の税守のもの（${missing.length}か所が足りず、${foreign.length}か所が余分）と違います。はじめてか、版を上げたあとなら ./zeimori migrate を実行してください。そうでなければ、だれかが変えています。`,
    ...missing.slice(0, 5).map((line) => `  足りない: ${line}`),
    ...foreign.slice(0, 5).map((line) => `  余分: ${line}`),
  )
}

/** An installation of one municipality holds no other's data. (tochigi-2-1-a) */
async function refuseOthers(store: Store, dedicated: string | undefined): Promise<void> {
  if (dedicated === undefined) return
  const others = await forProvider(store, (within) =>
    within.selectFrom('tenant').select('id').where('id', '!=', dedicated).execute(),
  )
  if (others.length > 0)
    throw foundProblem(
      `ZEIMORI_DEDICATED は ${dedicated} だけの構成ですが、このデータベースには ${others.map(({ id }) => id).join('、')} もあります。`,
    )
}

/** Whoever is at the terminal of the host, by her name there. Its every act is recorded under it. */
export const atTerminal = (): Caller => {
  const username = terminalPerson()
  return {
    id: `os:${username}`,
    name: username,
    actor: { role: 'provider-admin', tenant: undefined },
    source: '',
    requestId: randomUUID(),
    provedAt: Number.POSITIVE_INFINITY,
  }
}

const report: Services['report'] = ({ requestId, errorName, stackFrames }) =>
  void printProblem(
    `管理の画面で思わぬことが起きました（${errorName}、番号 ${requestId}）。`,
    ...stackFrames,
  )
