import { isIP } from 'node:net'
import { settingNames } from '../settings.ts'

/** What a host of the service is told about itself, once. */
export type HostSettings = {
  /** `one`: everything on one host; the others: the application and its database apart. */
  readonly mode: 'one' | 'application' | 'database'
  /** The names that residents open, without the municipality's part. */
  readonly publicNames: readonly string[]
  /** The name and the private address that staff open, and the networks that they come from. */
  readonly console: {
    readonly name: string
    readonly address: string
    readonly networks: readonly string[]
  }
  /** Whether only devices with a certificate of the municipality's or the provider's own get in. (M16) */
  readonly deviceCertificates: boolean
  /** Where operators come from (SSH). */
  readonly adminNetworks: readonly string[]
  /** At least two, so that a wrong one is seen. */
  readonly timeSources: readonly string[]
  /** What the host may speak to by itself. Everything else is refused and logged. */
  readonly egress: readonly Egress[]
  /** The database's own address, where it stands apart. */
  readonly databaseAddress: string | undefined
  readonly applicationAddresses: readonly string[]
  /** The product's own settings, as they go into its file. */
  readonly product: Readonly<Record<string, string>>
}

/** A network, a port and a protocol. */
export type Egress = {
  readonly network: string
  readonly port: number
  readonly protocol: 'tcp' | 'udp'
}

export type ReadHost =
  | { readonly ok: true; readonly settings: HostSettings }
  | { readonly ok: false; readonly problems: readonly string[] }

type Lines = ReadonlyMap<string, { readonly value: string; readonly line: number }>

const names = [
  'HOST_MODE',
  'PUBLIC_NAMES',
  'CONSOLE_NAME',
  'CONSOLE_ADDRESS',
  'CONSOLE_NETWORKS',
  'DEVICE_CERTIFICATES',
  'ADMIN_NETWORKS',
  'TIME_SOURCES',
  'EGRESS',
  'DATABASE_ADDRESS',
  'APPLICATION_ADDRESSES',
] as const
type Name = (typeof names)[number]

/** Those that the installation decides by itself. */
const decided = new Set(['ZEIMORI_RESIDENT_LISTEN', 'ZEIMORI_CONSOLE_LISTEN'])

/**
 * Reads the file of a host: `NAME=value`, a line each, `#` begins a remark. Every mistake is said at once,
 * with its line.
 */
export function readHost(text: string): ReadHost {
  const problems: string[] = []
  const lines = linesOf(text, problems)
  const value = (name: Name): string => lines.get(name)?.value ?? ''
  const say = (name: Name, words: string): void => {
    const line = lines.get(name)?.line
    problems.push(`${line === undefined ? '' : `${line}行目の `}${name} ${words}`)
  }
  const list = (name: Name): readonly string[] =>
    value(name)
      .split(/[\s,]+/)
      .filter(Boolean)
  const all = (name: Name, isRight: (one: string) => boolean, what: string): readonly string[] => {
    for (const one of list(name))
      if (!isRight(one)) say(name, `の「${one}」は${what}ではありません。`)
    return list(name)
  }
  const required = (name: Name, why: string): void => {
    if (list(name).length === 0) say(name, `がありません。${why}`)
  }

  const mode = modeOf(value('HOST_MODE'))
  if (mode === undefined)
    say('HOST_MODE', 'は one、application、database のどれかを書いてください。')
  const serves = mode !== 'database'
  if (serves) {
    required('PUBLIC_NAMES', '住民のページの名前（例 zei.example.lg.jp）を書いてください。')
    required('CONSOLE_NAME', '管理の画面の名前を書いてください。')
    required('CONSOLE_ADDRESS', '管理の画面を開く、組織の中のアドレスを書いてください。')
    required('CONSOLE_NETWORKS', '管理の画面につないでよい範囲を書いてください。')
  }
  required('ADMIN_NETWORKS', '端末（SSH）でつないでよい範囲を書いてください。')
  const publicNames = all('PUBLIC_NAMES', isHostName, '名前')
  all('CONSOLE_NAME', isHostName, '名前')
  all('CONSOLE_ADDRESS', isPrivate, '組織の中のアドレス（10.、172.16〜31.、192.168.、fd…）')
  const networks = all(
    'CONSOLE_NETWORKS',
    isNetwork,
    'アドレスの範囲（例 10.2.0.0/16、/8 より広くないもの）',
  )
  const adminNetworks = all(
    'ADMIN_NETWORKS',
    isNetwork,
    'アドレスの範囲（例 10.3.0.0/24、/8 より広くないもの）',
  )
  const timeSources = all('TIME_SOURCES', (one) => isIP(one) !== 0, 'アドレス')
  if (new Set(timeSources).size < 2)
    say(
      'TIME_SOURCES',
      'には、別々の時刻の源を二つ以上、アドレスで書いてください。一つでは、狂いに気づけません。',
    )
  const devices = value('DEVICE_CERTIFICATES')
  if (!['', 'yes', 'no'].includes(devices))
    say('DEVICE_CERTIFICATES', 'は yes か no を書いてください。')
  const egress = list('EGRESS').flatMap((one) => {
    const read = egressOf(one)
    if (read === undefined)
      say('EGRESS', `の「${one}」は「10.1.0.9/32:25/tcp」の形ではありません。`)
    return read ?? []
  })
  const databaseAddress = value('DATABASE_ADDRESS') || undefined
  if (databaseAddress !== undefined && !isPrivate(databaseAddress))
    say(
      'DATABASE_ADDRESS',
      'は、組織の中のアドレスで書いてください。データベースは外に開きません。',
    )
  if (mode !== undefined && mode !== 'one' && databaseAddress === undefined)
    say('DATABASE_ADDRESS', 'がありません。データベースの機械のアドレスを書いてください。')
  const applicationAddresses = all('APPLICATION_ADDRESSES', isPrivate, '組織の中のアドレス')
  if (mode === 'database')
    required('APPLICATION_ADDRESSES', 'このデータベースにつなぐ機械のアドレスを書いてください。')
  if (problems.length > 0 || mode === undefined) return { ok: false, problems }
  const product = Object.fromEntries(
    [...lines].flatMap(([name, { value: given }]) =>
      settingNames.includes(name) ? [[name, given]] : [],
    ),
  )
  const staff = { name: value('CONSOLE_NAME'), address: value('CONSOLE_ADDRESS'), networks }
  return {
    ok: true,
    settings: {
      mode,
      publicNames,
      console: staff,
      deviceCertificates: devices === 'yes',
      adminNetworks,
      timeSources,
      egress,
      databaseAddress,
      applicationAddresses,
      product,
    },
  }
}

function linesOf(text: string, problems: string[]): Lines {
  const lines = new Map<string, { readonly value: string; readonly line: number }>()
  const known = new Set<string>([...names, ...settingNames])
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = i + 1
    const one = raw.trim()
    if (one === '' || one.startsWith('#')) continue
    const [, name, value] = /^([A-Z_]+)\s*=\s*(.*)$/.exec(one) ?? []
    if (name === undefined || value === undefined)
      problems.push(`${line}行目を読めません。「名前=値」の形で書いてください。`)
    else if (lines.has(name))
      problems.push(
        `${line}行目の ${name} は、${lines.get(name)?.line}行目にもあります。一度だけ書いてください。`,
      )
    else if (decided.has(name))
      problems.push(`${line}行目の ${name} は、据え付けのときに決まるので、書けません。`)
    else if (!known.has(name)) problems.push(`${line}行目の ${name} は、知らない名前です。`)
    // eslint-disable-next-line no-control-regex -- what no file of settings may carry on
    else if (/[\u0000-\u001f"\\$`;{}]/.test(value))
      problems.push(
        `${line}行目の ${name} に、使えない文字（引用符・$・;・{}・\\ など）があります。`,
      )
    else lines.set(name, { value, line })
  }
  return lines
}

const modeOf = (text: string): HostSettings['mode'] | undefined =>
  text === 'one' || text === 'application' || text === 'database' ? text : undefined

const isHostName = (text: string): boolean =>
  text.length <= 253 && /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,}$/.test(text)

/** 10/8, 172.16/12, 192.168/16, fc00::/7 and this machine. */
const isPrivate = (text: string): boolean =>
  (isIP(text) === 4 && /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(text)) ||
  (isIP(text) === 6 && /^(?:f[cd][\da-f]{2}:|::1$)/i.test(text))

/** Whoever lets in half the Internet has written something else than he meant. */
function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/')
  const family = isIP(address)
  if (family === 0 || text.split('/').length > 2) return false
  if (bits === undefined) return true
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 8 && Number(bits) <= (family === 4 ? 32 : 128)
}

function egressOf(text: string): Egress | undefined {
  const [, network = '', port = '', protocol] =
    /^\[?([\d./a-fA-F:]+?)\]?:(\d{1,5})\/(tcp|udp)$/.exec(text) ?? []
  const [address = '', bits = '32'] = network.split('/')
  const isRight =
    isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(port) >= 1 && Number(port) <= 65_535
  if (!isRight || (protocol !== 'tcp' && protocol !== 'udp')) return undefined
  return { network, port: Number(port), protocol }
}
