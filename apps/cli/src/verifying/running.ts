import { createHash, X509Certificate } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson, type Circumstances } from '@zeimori/records'
import type { Settings } from '../settings.ts'

/** Where the code lies that an installation runs. */
export const shipped: readonly string[] = ['packages/*/src/**/*', 'apps/*/src/**/*']

/**
 * What evidence of this installation is taken of: when any of it is another, evidence of before no longer counts.
 * @param root the checkout or the unpacked release
 * @param contract of the municipality that it is shown to; empty for what concerns the whole installation
 */
export const runningNow = (root: string, settings: Settings, contract = ''): Circumstances => ({
  version: versionOf(root),
  settings: hashOfSettings(settings),
  certificate: fingerprintOf(settings.door.cert),
  contract,
})

/** The version's name, and the hash of everything that is shipped under it. */
function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const name =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '0'
  const hash = createHash('sha256')
  const files = globSync([...shipped, 'package-lock.json'], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(`${file.slice(root.length)} ${bytes.length}\n`).update(bytes)
  }
  return `${name}+${hash.digest('hex').slice(0, 16)}`
}

/** The password of the database is no setting that evidence depends on, and goes into no hash. */
function hashOfSettings(settings: Settings): string {
  const { database, door, mail, scan, backup, ...rest } = settings
  const text = canonicalJson({
    ...rest,
    residentListen: { ...rest.residentListen },
    publicUrl: rest.publicUrl.href,
    consoleListen: { ...rest.consoleListen },
    door: { ...door },
    scan: { ...scan },
    mail: { ...mail, url: withoutPassword(mail.url) },
    backup: {
      ...backup,
      files: withoutLogin(backup.files),
      keys: withoutLogin(backup.keys),
      databaseUrl: withoutLogin(backup.databaseUrl),
      drillUrl: withoutLogin(backup.drillUrl),
    },
    database: 'url' in database ? withoutPassword(database.url) : database.folder,
  })
  return createHash('sha256').update(text).digest('hex')
}

function withoutPassword(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text)
  if (url === null) return undefined
  url.password = ''
  return url.href
}

/** Of an address that may be no URL, as restic's are. */
const withoutLogin = (text: string | undefined): string | undefined =>
  text?.replace(/\/\/[^/]*@/, '//')

const fingerprintOf = (file: string | undefined): string | undefined =>
  file === undefined || !existsSync(file)
    ? undefined
    : new X509Certificate(readFileSync(file)).fingerprint256
