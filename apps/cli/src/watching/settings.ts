import { isMailAddress } from '@zeimori/records'
import { resolve } from 'node:path'
import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import { outgoingMail } from '../mail-settings.ts'
import { isOwnerOnly } from '../owner-only.ts'
import { reading, type Reader } from './reading.ts'
import type { SmtpSettings } from '@zeimori/worker'

/** What the watcher looks at, and whom it tells. Nothing of it is the service's own. */
export type WatchSettings = {
  /** Where residents come in, without a path. */
  readonly public: URL
  /** The municipalities' numbers. */
  readonly tenants: readonly string[]
  /** Whether it is the host of one municipality alone. */
  readonly ownHost: boolean
  /** From one round to the next, in seconds. */
  readonly interval: number
  /** Folders on whose disks there has to be room. */
  readonly disks: readonly string[]
  /** Where the copies lie, and how old the newest may be. */
  readonly backup: { readonly folder: string; readonly hours: number } | undefined
  /** A server that tells the time. */
  readonly clock: { readonly host: string; readonly port: number } | undefined
  /** Where the worker's pulse comes in, and what it is signed with; undefined: none is waited for. */
  readonly pulse:
    { readonly host: string; readonly port: number; readonly secret: string } | undefined
  /** The watcher's own file. */
  readonly state: string
  readonly mail: { readonly smtp: SmtpSettings; readonly to: readonly string[] } | undefined
  readonly hooks: readonly { readonly url: string; readonly secret: string }[]
  /** When the service is planned to be down: nobody is told. */
  readonly planned: readonly { readonly from: Date; readonly to: Date }[]
}

const names = [
  'public',
  'tenants',
  'ownHost',
  'interval',
  'disks',
  'backup',
  'clock',
  'pulse',
  'state',
  'mail',
  'hooks',
  'planned',
]

/** @throws wrong use, in a sentence that says which setting, and what to do */
export function readWatchSettings(file: string): WatchSettings {
  const reader = reading(file, parsed(file))
  const unknown = Object.keys(reader.given).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw wrongUse(
      `${file} の ${unknown} は知らない設定です。使えるのは ${names.join('、')} です。`,
    )
  const settings: WatchSettings = {
    public: publicOf(reader),
    tenants: tenantsOf(reader),
    ownHost: reader.given['ownHost'] === true,
    interval: reader.number('interval', 10, 60, 60),
    disks: reader.texts('disks').map((folder) => resolve(folder)),
    backup: reader.within('backup', (one) => ({
      folder: resolve(one.text('folder')),
      hours: one.number('hours', 1, 24 * 35, 26),
    })),
    clock: reader.within('clock', (one) => ({
      host: one.text('host'),
      port: one.number('port', 1, 65_535, 123),
    })),
    pulse: reader.within('pulse', (one) => ({
      host: one.text('host'),
      port: one.number('port', 0, 65_535, 8082),
      secret: secretIn(one.text('secretFile')),
    })),
    state: resolve(reader.text('state')),
    mail: reader.within('mail', mailOf),
    hooks: reader.list('hooks', (one) => ({
      url: one.url('url').href,
      secret: secretIn(one.text('secretFile')),
    })),
    planned: reader.list('planned', (one) => ({ from: one.date('from'), to: one.date('to') })),
  }
  if (settings.mail === undefined && settings.hooks.length === 0)
    throw wrongUse(`${file} に、知らせる先（mail か hooks）を書いてください。`)
  return settings
}

function parsed(file: string): unknown {
  const text = readTextFile(file)
  try {
    return JSON.parse(text)
  } catch {
    throw wrongUse(`${file} を読み取れません。JSON の書き方をたしかめてください。`)
  }
}

const publicOf = (reader: Reader): URL => new URL(reader.url('public').origin)

function tenantsOf(reader: Reader): readonly string[] {
  const codes = reader.texts('tenants')
  if (codes.length === 0 || codes.some((code) => !/^\d{6}$/.test(code)))
    throw reader.wrong('tenants', '自治体の番号（六桁）の一覧で、一つは書いてください。')
  return codes
}

function mailOf(one: Reader): NonNullable<WatchSettings['mail']> {
  const to = one.texts('to')
  const bad = to.find((address) => !isMailAddress(address))
  if (to.length === 0 || bad !== undefined)
    throw one.wrong('to', 'メールアドレスの一覧で、一つは書いてください。')
  const optional = (name: string): string | undefined =>
    one.given[name] === undefined ? undefined : one.text(name)
  const { smtp } = outgoingMail({
    url: one.text('url'),
    from: one.text('from'),
    login: optional('loginFile'),
    ca: optional('caFile'),
    anchors: undefined,
  })
  if (smtp === undefined) throw one.wrong('url', 'メールサーバーの番地を書いてください。')
  return { smtp, to }
}

/** What a file holds that nobody else may read. */
export function secretIn(file: string): string {
  const secret = readTextFile(file).trim()
  if (!isOwnerOnly(file))
    throw wrongUse(`${file} をほかの人が読めます。chmod 600 で閉じてください。`)
  if (secret.length < 32) throw wrongUse(`${file} の合い言葉は、32文字以上にしてください。`)
  return secret
}
