import type { Gravity } from '@zeimori/records'
import { foundAt, type Finding, type Judged } from '../finding.ts'
import { judgeCertificates } from './judge-certificates.ts'
import { judgeSuites } from './judge-suites.ts'
import type { TlsSeen } from './look.ts'
import type { Spoken } from './spoken.ts'
import type { Version } from './versions.ts'

/** Extensions by their number on the wire. */
const heartbeat = 15
const safeRenegotiation = 0xff01

/** What has to be mended at one service, gravest first. `now` in milliseconds since 1970. (S04, M17–M19) */
export function judgeTls(seen: TlsSeen, now: number): readonly Finding[] {
  const { spoken, target } = seen
  const place = `${target.name ?? target.host}:${target.port}`
  if (!spoken.some(({ taken }) => taken)) return foundAt(place, [nothingSpoken])
  return foundAt(place, [
    ...judgeVersions(spoken),
    ...judgeSuites(spoken),
    ...judgeSpoken(seen),
    ...judgeCertificates(seen, now),
    ...judgeTransport(seen),
  ])
}

const nothingSpoken: Judged = {
  id: 'tls/nothing',
  gravity: '高',
  title: 'TLS で話せない',
  seen: 'SSL 2.0 から TLS 1.3 までの、どの版でもつながりませんでした。',
  mend: '待ち受けの設定と、証明書の読み込みの記録を確かめます。',
  requirements: ['gyomu-4-5-a', 'chiyoda-57-a'],
}

const old: Readonly<Partial<Record<Version, Gravity>>> = {
  'SSL 2.0': '高',
  'SSL 3.0': '高',
  'TLS 1.0': '中',
  'TLS 1.1': '中',
}

function judgeVersions(spoken: readonly Spoken[]): readonly Judged[] {
  return spoken.flatMap(({ version, taken }): readonly Judged[] => {
    const gravity = old[version]
    if (gravity !== undefined)
      return taken
        ? [
            {
              id: `tls/version/${version}`,
              gravity,
              title: `古い版（${version}）を受ける`,
              seen: `${version} の hello を送ると、つながりました。`,
              mend: 'ssl_protocols TLSv1.2 TLSv1.3; にします。',
              requirements: ['chiyoda-57-b', 'tochigi-1-3-a', 'gyomu-4-5-a'],
            },
          ]
        : []
    return taken
      ? []
      : [
          {
            id: `tls/version/${version}`,
            gravity: '低',
            title: `${version} でつながらない`,
            seen: `${version} の hello を送ると、断られました。`,
            mend: 'ssl_protocols TLSv1.2 TLSv1.3; にします。',
            requirements: ['chiyoda-57-a'],
          },
        ]
  })
}

/** Fewer bits than this in a prime can be broken by whoever has the means. */
const fewestPrimeBits = 2048

function judgeSpoken({ spoken, noticesFallback }: TlsSeen): readonly Judged[] {
  const found: Judged[] = []
  const add = (id: string, gravity: Gravity, title: string, seen: string, mend: string): void => {
    found.push({ id: `tls/${id}`, gravity, title, seen, mend, requirements: ['chiyoda-57-a'] })
  }
  const those = (is: (one: Spoken) => boolean): string =>
    spoken
      .filter((one) => one.taken && is(one))
      .map(({ version }) => version)
      .join('、')

  const primes = spoken.flatMap(({ primeBits }) => primeBits ?? [])
  const smallest = Math.min(...primes)
  if (smallest < fewestPrimeBits)
    add(
      'prime',
      smallest < 1024 ? '高' : '中',
      '鍵交換の素数が短い',
      `${smallest}ビットの DH です。`,
      'DHE の暗号スイートを外すか、2048ビット以上の ssl_dhparam を指定します。',
    )
  const squeezed = those(({ compresses }) => compresses)
  if (squeezed !== '')
    add('compression', '中', '通信を圧縮する（CRIME）', squeezed, 'TLS の圧縮を止めます。')
  const unsafe = those(
    ({ version, extensions }) =>
      !['SSL 2.0', 'SSL 3.0', 'TLS 1.3'].includes(version) &&
      !extensions.includes(safeRenegotiation),
  )
  if (unsafe !== '')
    add(
      'renegotiation',
      '中',
      '安全な再交渉（RFC 5746）に応じない',
      unsafe,
      'TLS のソフトを新しくします。',
    )
  const beating = those(({ extensions }) => extensions.includes(heartbeat))
  if (beating !== '')
    add(
      'heartbeat',
      '中',
      'heartbeat に応じる',
      beating,
      'TLS のソフトを新しくするか、heartbeat を外して作り直します。',
    )
  if (noticesFallback === false)
    add(
      'fallback',
      '低',
      '古い版へ落とされたことに気づかない（RFC 7507）',
      '合図を付けた一つ古い版の hello が受けられました。',
      'TLS のソフトを新しくします。',
    )
  return found
}

/** Half a year, in seconds. */
const shortestHsts = 15_552_000

function judgeTransport({ shown, redirect }: TlsSeen): readonly Judged[] {
  const found: Judged[] = []
  const hsts = shown?.hsts
  const age = Number(/max-age="?(\d+)/i.exec(hsts ?? '')?.[1] ?? Number.NaN)
  if (shown !== undefined && !(age >= shortestHsts))
    found.push({
      id: 'tls/hsts',
      gravity: hsts === undefined || Number.isNaN(age) || age === 0 ? '中' : '低',
      title: 'HSTS がない、または短い',
      seen: hsts ?? 'Strict-Transport-Security がありません。',
      mend: 'Strict-Transport-Security: max-age=31536000; includeSubDomains を付けます。',
      requirements: ['tochigi-1-3-a', 'chiyoda-55-a'],
    })
  if (redirect?.status !== undefined && !leadsToTls(redirect.status, redirect.location))
    found.push({
      id: 'tls/redirect',
      gravity: '中',
      title: 'http から https へ移らない',
      seen: `${redirect.status} ${redirect.location ?? ''}`.trim(),
      mend: '80番では何も見せず、301 か 308 で https の同じ場所へ移します。',
      requirements: ['chiyoda-55-a', 'tochigi-1-3-b'],
    })
  return found
}

const leadsToTls = (status: number, location: string | undefined): boolean =>
  [301, 308].includes(status) && /^https:\/\//i.test(location ?? '')
