import { isIP } from 'node:net'

/** Who has agreed to the diagnosis of which hosts, until when. Kept with the result. */
export type Consent = {
  /** Such as `https://zeimori.example.jp`: scheme, host and port. */
  readonly origins: readonly string[]
  /** Who answers for these hosts and has agreed. */
  readonly by: string
  /** The number of the paper, or how it was agreed. */
  readonly reason: string
  /** The last moment, in milliseconds since 1970. */
  readonly until: number
}

/** What may be asked: nothing else is ever sent a request. */
export type Scope = {
  readonly allows: (url: URL) => boolean
  /** Undefined for the machine itself, which needs nobody's consent. */
  readonly consent: Consent | undefined
}

export type Scoped =
  { readonly ok: true; readonly scope: Scope } | { readonly ok: false; readonly problem: string }

/**
 * The scope of a diagnosis: the target's origin alone, and that only where it is the machine itself or somebody has
 * agreed.
 * @param now in milliseconds since 1970
 */
export function scopeOf(target: URL, consent: Consent | undefined, now: number): Scoped {
  if (target.protocol !== 'http:' && target.protocol !== 'https:')
    return { ok: false, problem: '診断の宛先は http:// か https:// で始まるURLにしてください。' }
  const allows = (url: URL): boolean => url.origin === target.origin
  if (isLoopback(target.hostname)) return { ok: true, scope: { allows, consent } }
  if (consent === undefined)
    return {
      ok: false,
      problem: `${target.origin} はこの機械ではありません。自分の管理するホストなら、同意の記録（--consent）に書いてください。`,
    }
  if (!consent.origins.includes(target.origin))
    return { ok: false, problem: `${target.origin} は、同意の記録の宛先（origins）にありません。` }
  if (consent.until < now)
    return { ok: false, problem: '同意の記録の期限（until）が過ぎています。' }
  return { ok: true, scope: { allows, consent } }
}

/** By the address alone: a name other than `localhost` may lead anywhere. */
function isLoopback(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (bare === 'localhost' || bare === '::1') return true
  return isIP(bare) === 4 && bare.startsWith('127.')
}

type ReadConsent =
  | { readonly ok: true; readonly consent: Consent }
  | { readonly ok: false; readonly problem: string }

/** Reads `{"origins":["https://…"],"by":"…","reason":"…","until":"2026-12-31"}`; the last day counts whole, in Japan. */
export function readConsent(json: unknown): ReadConsent {
  const { origins, by, reason, until } = fieldsOf(json)
  const listed = Array.isArray(origins) ? origins.filter((one) => typeof one === 'string') : []
  if (listed.length === 0 || !listed.every((one) => URL.parse(one)?.origin === one))
    return bad('origins に、宛先を ["https://host.example.jp"] のように書いてください')
  if (typeof by !== 'string' || by.trim() === '') return bad('by に、同意した人を書いてください')
  if (typeof reason !== 'string' || reason.trim() === '')
    return bad('reason に、同意の文書や目的を書いてください')
  const last =
    typeof until === 'string' && /^\d{4}-\d\d-\d\d$/.test(until)
      ? Date.parse(`${until}T23:59:59.999+09:00`)
      : Number.NaN
  if (Number.isNaN(last)) return bad('until に、期限を 2026-12-31 のように書いてください')
  return { ok: true, consent: { origins: listed, by, reason, until: last } }
}

const bad = (problem: string): ReadConsent => ({ ok: false, problem: `同意の記録: ${problem}。` })

/** What a JSON object holds; nothing where it is none. */
export const fieldsOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {}
