import type { Gravity } from '@zeimori/records'
import type { Judged } from '../finding.ts'
import { suiteName } from './registry.ts'
import type { Spoken } from './spoken.ts'

type Weakness = {
  readonly id: string
  readonly is: (name: string) => boolean
  readonly gravity: Gravity
  readonly title: string
}

const has = (part: RegExp) => (name: string) => part.test(name)

/** What is wrong with a suite, gravest first: each is counted once, under the gravest. */
const weaknesses: readonly Weakness[] = [
  {
    id: 'null',
    is: has(/_NULL_|_SHA256_SHA256$|_SHA384_SHA384$/),
    gravity: '高',
    title: '暗号化しない暗号スイートを受ける',
  },
  {
    id: 'anonymous',
    is: has(/_anon_/),
    gravity: '高',
    title: '相手を確かめない暗号スイート（anon）を受ける',
  },
  {
    id: 'export',
    is: has(/_EXPORT/),
    gravity: '高',
    title: '輸出用の弱い暗号スイート（EXPORT）を受ける',
  },
  { id: 'rc4', is: has(/_RC4_|_RC2_/), gravity: '高', title: 'RC4・RC2 の暗号スイートを受ける' },
  {
    id: 'des',
    is: has(/_DES_|_DES40_/),
    gravity: '高',
    title: '56ビット以下の DES の暗号スイートを受ける',
  },
  {
    id: 'block64',
    is: has(/_3DES_|_IDEA_|_28147_|_MAGMA_/),
    gravity: '中',
    title: '64ビットのブロック暗号（3DESなど）を受ける',
  },
  { id: 'md5', is: has(/_MD5$/), gravity: '中', title: 'MD5 の暗号スイートを受ける' },
  {
    id: 'no-secrecy',
    is: has(/^TLS_(RSA|DH_RSA|DH_DSS|ECDH_RSA|ECDH_ECDSA|PSK|RSA_PSK|KRB5)_/),
    gravity: '低',
    title: '前方秘匿性のない鍵交換を受ける',
  },
  { id: 'cbc', is: has(/_CBC_/), gravity: '低', title: 'CBC モードの暗号スイートを受ける' },
  {
    id: 'short-tag',
    is: has(/_CCM_8/),
    gravity: '低',
    title: '短い認証タグの暗号スイート（CCM_8）を受ける',
  },
]

/** So many are named; the paper lists them all. */
const mostNamed = 4

/** What is wrong with the suites that are taken, one finding for each kind of weakness. (M17, chiyoda-57) */
export function judgeSuites(spoken: readonly Spoken[]): readonly Judged[] {
  const taken = new Map<Weakness, Map<string, string[]>>()
  for (const { version, suites } of spoken)
    for (const name of suites.map(suiteName)) {
      const weakness = weaknesses.find(({ is }) => is(name))
      if (weakness === undefined) continue
      const of = taken.get(weakness) ?? new Map<string, string[]>()
      taken.set(weakness, of.set(name, [...(of.get(name) ?? []), version]))
    }
  return [...taken].map(([{ id, gravity, title }, suites]) => ({
    id: `tls/suite/${id}`,
    gravity,
    title,
    seen: namedOf(suites),
    mend: 'ssl_ciphers を、ECDHE と AES-GCM か ChaCha20-Poly1305 の組だけにします。',
    requirements: ['chiyoda-57-a', 'tochigi-1-3-a'],
  }))
}

function namedOf(suites: ReadonlyMap<string, readonly string[]>): string {
  const named = [...suites]
    .slice(0, mostNamed)
    .map(([name, versions]) => `${name}（${versions.join('・')}）`)
  const more = suites.size - named.length
  return `${named.join('、')}${more === 0 ? '' : ` ほか ${more} 組`}`
}
