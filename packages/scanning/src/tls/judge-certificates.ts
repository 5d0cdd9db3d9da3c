import type { Judged } from '../finding.ts'
import type { TlsSeen } from './look.ts'
import type { Certificate } from './shown.ts'

const day = 24 * 60 * 60 * 1000
/** M19: from so many days on it is urgent, and from so many on it is told. */
const urgentDays = 14
const warnDays = 30
/** No longer than this may one of a public authority be good for, in days. (CA/Browser Forum, 6.3.2) */
const longestDays = 398

const requirements = ['chiyoda-56-a', 'tochigi-1-3-a']

/** What is wrong with what the service shows of itself. (chiyoda-56-a) */
export function judgeCertificates({ shown }: TlsSeen, now: number): readonly Judged[] {
  if (shown === undefined) return []
  const distrust = shown.distrust
  return [
    ...(distrust === undefined ? [] : [distrusted(distrust)]),
    ...shown.chains.flatMap(([own, ...above]) =>
      own === undefined ? [] : [...judgeOwn(own, now), ...[own, ...above].flatMap(judgeStrength)],
    ),
  ]
}

const distrusted = (code: string): Judged => ({
  id: 'tls/certificate/trust',
  gravity: '高',
  title: 'ブラウザが証明書を信じない',
  seen: `${reasons[code] ?? '信じられない証明書です'}（${code}）。`,
  mend: '公開の認証局から、この名前の証明書を取り、途中の証明書まで並べて置きます。',
  requirements,
})

const reasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: '自分で署名した証明書です',
  SELF_SIGNED_CERT_IN_CHAIN: '知らない認証局の証明書です',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: '知らない認証局の証明書です',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '途中の証明書が足りません',
  CERT_HAS_EXPIRED: '期限が切れています',
  CERT_NOT_YET_VALID: 'まだ始まっていない証明書です',
  ERR_TLS_CERT_ALTNAME_INVALID: '別の名前の証明書です',
  HOSTNAME_MISMATCH: '別の名前の証明書です',
}

function judgeOwn(own: Certificate, now: number): readonly Judged[] {
  const left = Math.floor((Date.parse(own.until) - now) / day)
  const whole = (Date.parse(own.until) - Date.parse(own.from)) / day
  return [
    ...(left >= warnDays
      ? []
      : [
          {
            id: 'tls/certificate/days',
            gravity:
              left < 0 ? ('高' as const) : left < urgentDays ? ('中' as const) : ('低' as const),
            title: left < 0 ? '証明書の期限が切れている' : '証明書の期限が近い',
            seen: left < 0 ? `${own.until} に切れました。` : `あと${left}日（${own.until}）です。`,
            mend: '証明書を取り直します。自動の更新が動いているかも確かめます。',
            requirements,
          },
        ]),
    ...(whole <= longestDays || own.isSelfSigned
      ? []
      : [
          {
            id: 'tls/certificate/length',
            gravity: '低' as const,
            title: '証明書の有効な期間が長すぎる',
            seen: `${Math.round(whole)}日です。`,
            mend: '398日以内の証明書にします。',
            requirements,
          },
        ]),
  ]
}

const fewestBits: Readonly<Record<string, number>> = {
  rsa: 2048,
  'rsa-pss': 2048,
  dsa: 2048,
  ec: 256,
}

function judgeStrength(one: Certificate): readonly Judged[] {
  const { kind, bits } = one.key
  const fewest = fewestBits[kind]
  const isWeak = fewest !== undefined && bits !== undefined && bits < fewest
  // What a root signs of itself is believed for another reason than its signature.
  const isOld = /md5|sha1/i.test(one.signature) && !one.isSelfSigned
  return [
    ...(isWeak
      ? [
          {
            id: 'tls/certificate/key',
            gravity: '高' as const,
            title: '証明書の鍵が短い',
            seen: `${one.subject}: ${kind} ${bits}ビット`,
            mend: 'RSA なら2048ビット以上、楕円曲線なら256ビット以上の鍵で取り直します。',
            requirements,
          },
        ]
      : []),
    ...(isOld
      ? [
          {
            id: 'tls/certificate/signature',
            gravity: '高' as const,
            title: '証明書の署名の方式が古い',
            seen: `${one.subject}: ${one.signature}`,
            mend: 'SHA-256 以上で署名された証明書に替えます。',
            requirements,
          },
        ]
      : []),
  ]
}
