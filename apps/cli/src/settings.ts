import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { StoreSettings } from '@zeimori/store'
import { readDatabase } from './database.ts'
import { wrongUse } from './failure.ts'
import { readTextFile } from './input.ts'
import type { MailSettings } from './mail-settings.ts'
import { readMetrics, type MetricsSettings } from './metrics/settings.ts'
import type { NoticeSettings } from './notice-settings.ts'
import type { ScanSettings } from './scan-settings.ts'
import type { DoorSettings } from './private-door.ts'

/** Where something listens, and the setting that says so. */
export type Address = {
  readonly host: string
  readonly port: number
  readonly setting: `ZEIMORI_${string}`
}

export type Settings = {
  readonly residentListen: Address
  readonly consoleListen: Address
  /** Where visitors come in, as this host asks for it; what the listener answers where nothing is set. */
  readonly publicUrl: URL
  readonly door: DoorSettings
  /** Where this installation keeps what it makes itself: the embedded database and its keys. */
  readonly dataDir: string
  /** The key that signs releases; undefined is one of the installation's own, in its data folder. */
  readonly releaseKey: string | undefined
  readonly database: StoreSettings
  /** The only municipality of an installation of its own. (tochigi-2-1-a) */
  readonly dedicated: string | undefined
  /** A folder outside of this host for the audit log's signed checkpoints. */
  readonly auditAnchor: string | undefined
  /** How long the audit log stays in the database: at least two years and a month. (M21) */
  readonly auditMonths: number
  /** The list of the municipalities; undefined is whatever the verb takes without one. */
  readonly tenants: string | undefined
  readonly mail: MailSettings
  readonly notices: NoticeSettings
  readonly scan: ScanSettings
  readonly stops: StopSettings
  readonly detection: DetectionSettings
  /** The watcher that is told that the worker lives, and the file of what that is signed with. */
  readonly watcher: { readonly url: string | undefined; readonly secret: string | undefined }
  readonly metrics: MetricsSettings
  /** The folder in which the listeners write what they answered; undefined: they write nothing. */
  readonly requestLogs: string | undefined
  /** The folder of the published weaknesses, as OSV writes them; undefined: nothing is looked at. */
  readonly advisories: string | undefined
  readonly backup: BackupSettings
}

/** Where copies go, and with what they are opened. Undefined: none are taken. */
export type BackupSettings = {
  readonly files: string | undefined
  readonly filesPassword: string | undefined
  /** The keys lie apart from everything that they open. */
  readonly keys: string | undefined
  readonly keysPassword: string | undefined
  /** PostgreSQL as a login sees it that may read every row. */
  readonly databaseUrl: string | undefined
  /** A PostgreSQL in which a drill may make a database and take it away. */
  readonly drillUrl: string | undefined
  /** The file that the other settings stand in. */
  readonly settingsFile: string | undefined
}

/** Whom the detection keeps out, and whom never. */
export type DetectionSettings = {
  /** The folder of the lists that the web server and the listeners read. */
  readonly bans: string
  /** Addresses and networks that are never kept out, with commas or spaces between them. */
  readonly neverBan: string | undefined
  /** Those behind which many people stand: slowed down, never kept out. */
  readonly shared: string | undefined
}

/** How this installation closes its service. */
export type StopSettings = {
  /** Where the flags stand that the web server reads. */
  readonly flags: string
  /** The socket of the root helper that puts them up; undefined: this process does. */
  readonly helper: string | undefined
  /** Where the pages wait that a stopped municipality shows. */
  readonly pages: string
  /** The folder of a written site that is signed anew with every stop; undefined where there is none. */
  readonly site: string | undefined
  /** The web server's log, whose end is kept with a stop; undefined: none is. */
  readonly accessLog: string | undefined
}

/** An empty default is none. */
const defaults = {
  ZEIMORI_RESIDENT_LISTEN: '127.0.0.1:8080',
  ZEIMORI_CONSOLE_LISTEN: '127.0.0.1:8081',
  ZEIMORI_PUBLIC_URL: '',
  ZEIMORI_CONSOLE_ALLOW: '',
  ZEIMORI_CONSOLE_PROXIES: '',
  ZEIMORI_CONSOLE_ORIGIN: '',
  ZEIMORI_CONSOLE_CERT: '',
  ZEIMORI_CONSOLE_KEY: '',
  ZEIMORI_CONSOLE_CLIENT_CA: '',
  ZEIMORI_CONSOLE_DEVICE_HEADER: '',
  ZEIMORI_DATA_DIR: 'data',
  ZEIMORI_RELEASE_KEY: '',
  ZEIMORI_TENANTS: '',
  ZEIMORI_DATABASE_URL: '',
  ZEIMORI_DATABASE_PASSWORD_FILE: '',
  ZEIMORI_DEDICATED: '',
  ZEIMORI_AUDIT_ANCHOR: '',
  ZEIMORI_AUDIT_MONTHS: '60',
  SMTP_URL: '',
  ZEIMORI_SMTP_LOGIN: '',
  ZEIMORI_SMTP_CA: '',
  ZEIMORI_MAIL_FROM: '',
  ZEIMORI_ANCHOR_MAIL: '',
  ZEIMORI_WEBHOOK_ALLOW: '',
  ZEIMORI_SYSLOG_URL: '',
  ZEIMORI_SYSLOG_CA: '',
  ZEIMORI_CLAMD: '',
  ZEIMORI_WITHOUT_SCANNER: 'refuse',
  ZEIMORI_FLAGS: '',
  ZEIMORI_FLAG_HELPER: '',
  ZEIMORI_STOP_PAGES: '',
  ZEIMORI_SITE: '',
  ZEIMORI_ACCESS_LOG: '',
  ZEIMORI_REQUEST_LOGS: '',
  ZEIMORI_RESIDENT_METRICS: '',
  ZEIMORI_CONSOLE_METRICS: '',
  ZEIMORI_WORKER_METRICS: '',
  ZEIMORI_ADVISORIES: '',
  ZEIMORI_BANS: '',
  ZEIMORI_NEVER_BAN: '',
  ZEIMORI_SHARED_SOURCES: '',
  ZEIMORI_WATCHER_URL: '',
  ZEIMORI_WATCHER_SECRET: '',
  ZEIMORI_BACKUP: '',
  ZEIMORI_BACKUP_PASSWORD_FILE: '',
  ZEIMORI_BACKUP_KEYS: '',
  ZEIMORI_BACKUP_KEYS_PASSWORD_FILE: '',
  ZEIMORI_BACKUP_DATABASE_URL: '',
  ZEIMORI_DRILL_DATABASE_URL: '',
} as const
type Name = keyof typeof defaults

/** Everything that can be set. */
export const settingNames: readonly string[] = Object.keys(defaults)

/**
 * The settings of this process: the environment first, then the file that `ZEIMORI_CONFIG` names or the
 * `zeimori.config.json` of the installation, then the defaults. The folder in which somebody happens to
 * stand has no say: its files may be another's.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  installation: string,
): Settings {
  const named = environment['ZEIMORI_CONFIG']
  const fromFile = readFile(named ?? join(installation, 'zeimori.config.json'), named !== undefined)
  const value = (name: Name): string => environment[name] ?? fromFile[name] ?? defaults[name]
  const place = (name: Name): string | undefined =>
    value(name) === '' ? undefined : resolve(installation, value(name))
  const text = (name: Name): string | undefined => (value(name) === '' ? undefined : value(name))
  const dataDir = place('ZEIMORI_DATA_DIR') ?? resolve(installation, defaults.ZEIMORI_DATA_DIR)
  const url = environment['ZEIMORI_DATABASE_URL'] ?? environment['DATABASE_URL']
  const residentListen = readAddress('ZEIMORI_RESIDENT_LISTEN', value('ZEIMORI_RESIDENT_LISTEN'))
  return {
    residentListen,
    publicUrl: readPublicUrl(value('ZEIMORI_PUBLIC_URL'), residentListen),
    consoleListen: readAddress('ZEIMORI_CONSOLE_LISTEN', value('ZEIMORI_CONSOLE_LISTEN')),
    door: {
      allow: text('ZEIMORI_CONSOLE_ALLOW'),
      proxies: text('ZEIMORI_CONSOLE_PROXIES'),
      origin: text('ZEIMORI_CONSOLE_ORIGIN'),
      cert: place('ZEIMORI_CONSOLE_CERT'),
      key: place('ZEIMORI_CONSOLE_KEY'),
      clientCa: place('ZEIMORI_CONSOLE_CLIENT_CA'),
      deviceHeader: text('ZEIMORI_CONSOLE_DEVICE_HEADER'),
    },
    dataDir,
    database: readDatabase({
      url: url ?? value('ZEIMORI_DATABASE_URL'),
      fromFile: url === undefined,
      passwordFile: place('ZEIMORI_DATABASE_PASSWORD_FILE'),
      folder: dataDir,
    }),
    dedicated: readDedicated(value('ZEIMORI_DEDICATED')),
    auditAnchor: place('ZEIMORI_AUDIT_ANCHOR'),
    auditMonths: readMonths(value('ZEIMORI_AUDIT_MONTHS')),
    releaseKey: place('ZEIMORI_RELEASE_KEY'),
    tenants: place('ZEIMORI_TENANTS'),
    mail: {
      url: text('SMTP_URL'),
      login: place('ZEIMORI_SMTP_LOGIN'),
      ca: place('ZEIMORI_SMTP_CA'),
      from: text('ZEIMORI_MAIL_FROM'),
      anchors: text('ZEIMORI_ANCHOR_MAIL'),
    },
    notices: {
      hooks: text('ZEIMORI_WEBHOOK_ALLOW'),
      syslog: text('ZEIMORI_SYSLOG_URL'),
      syslogCa: place('ZEIMORI_SYSLOG_CA'),
    },
    scan: { clamd: text('ZEIMORI_CLAMD'), without: value('ZEIMORI_WITHOUT_SCANNER') },
    stops: {
      flags: place('ZEIMORI_FLAGS') ?? join(dataDir, 'flags'),
      helper: place('ZEIMORI_FLAG_HELPER'),
      pages: place('ZEIMORI_STOP_PAGES') ?? join(dataDir, 'stop-pages'),
      site: place('ZEIMORI_SITE'),
      accessLog: place('ZEIMORI_ACCESS_LOG'),
    },
    detection: {
      bans: place('ZEIMORI_BANS') ?? join(dataDir, 'bans'),
      neverBan: text('ZEIMORI_NEVER_BAN'),
      shared: text('ZEIMORI_SHARED_SOURCES'),
    },
    watcher: { url: text('ZEIMORI_WATCHER_URL'), secret: place('ZEIMORI_WATCHER_SECRET') },
    requestLogs: place('ZEIMORI_REQUEST_LOGS'),
    metrics: readMetrics(text),
    advisories: place('ZEIMORI_ADVISORIES'),
    backup: {
      files: text('ZEIMORI_BACKUP'),
      filesPassword: place('ZEIMORI_BACKUP_PASSWORD_FILE'),
      keys: text('ZEIMORI_BACKUP_KEYS'),
      keysPassword: place('ZEIMORI_BACKUP_KEYS_PASSWORD_FILE'),
      databaseUrl: text('ZEIMORI_BACKUP_DATABASE_URL'),
      drillUrl: text('ZEIMORI_DRILL_DATABASE_URL'),
      settingsFile: named === undefined ? undefined : resolve(named),
    },
  }
}

function readFile(file: string, mustExist: boolean): Readonly<Partial<Record<Name, string>>> {
  if (!mustExist && !existsSync(file)) return {}
  const parsed = parseFile(file, readTextFile(file))
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw wrongUse(`${file} は { "名前": "値" } の形で書いてください。`)
  const entries = Object.entries(parsed)
  for (const [name, value] of entries) {
    if (!settingNames.includes(name))
      throw wrongUse(
        `${file} の ${name} は知らない設定です。使えるのは ${settingNames.join('、')} です。`,
      )
    if (typeof value !== 'string') throw wrongUse(`${file} の ${name} は文字で書いてください。`)
  }
  return Object.fromEntries(entries)
}

function parseFile(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrongUse(`${file} を読み取れません。JSON の書き方をたしかめてください。`)
  }
}

function readDedicated(text: string): string | undefined {
  if (text === '') return undefined
  if (!/^\d{6}$/.test(text))
    throw wrongUse(
      'ZEIMORI_DEDICATED は、自治体の番号（六桁の全国地方公共団体コード）で書いてください。',
    )
  return text
}

/** M21: it can be made longer, never shorter. */
function readMonths(text: string): number {
  const months = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (months < 25)
    throw wrongUse(
      'ZEIMORI_AUDIT_MONTHS は、25以上の月の数で書いてください。監査記録は2年と1か月より短くできません。',
    )
  return months
}

function readPublicUrl(text: string, { host, port }: Address): URL {
  const own = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
  const url = URL.parse(text === '' ? own : text)
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw wrongUse(
      'ZEIMORI_PUBLIC_URL は「https://zei.example.lg.jp/」のように、http:// か https:// で始まる番地で書いてください。',
    )
  return new URL(url.origin)
}

function readAddress(name: Address['setting'], text: string): Address {
  const match = /^(?:(\[[\da-fA-F:]+\]|[\w.-]+):)?(\d{1,5})$/.exec(text.replace(/^:/, ''))
  const port = Number(match?.[2])
  if (match === null || !(port >= 0 && port <= 65_535))
    throw wrongUse(
      `${name} は「127.0.0.1:8080」のように、アドレスとポート（0〜65535）で書いてください。`,
    )
  return { host: (match[1] ?? '127.0.0.1').replace(/^\[|\]$/g, ''), port, setting: name }
}
