/** What a resident typed into a box for an amount: blank, an amount in whole yen, or why it is none. */
export type ReadYen =
  | { readonly ok: true; readonly amount: number | undefined }
  | { readonly ok: false; readonly problem: YenProblem }

export type YenProblem = 'not-a-number' | 'negative' | 'not-whole-yen' | 'too-large'

/** One yen more would be a slip of the finger. The engine's own bound is the same. */
const largest = 99_999_999_999

/** The units people use, with how many digits each moves the point. The largest comes first. */
const units = { 億: 8, 千万: 7, 百万: 6, 万: 4, 千: 3, '': 0 } as const
const pattern = new RegExp(
  `^${Object.keys(units)
    .map((unit) => `(?:(\\d+(?:\\.\\d+)?)${unit})?`)
    .join('')}$`,
)

/**
 * Reads an amount as people write it: 「５，００１，２３４円」「500万」「72.5万」「1億2000万」「¥3,500,000」.
 * Never throws; a blank box is no amount.
 */
export function readYen(typed: string): ReadYen {
  const text = typed.normalize('NFKC').replace(/[\s,、'_]/g, '')
  if (text === '') return { ok: true, amount: undefined }
  if (/^[-−‐–—▲△]/u.test(text)) return { ok: false, problem: 'negative' }

  const match = pattern.exec(text.replace(/^[¥\\]/, '').replace(/円(?:也)?$/, ''))
  const parts = match?.slice(1).map((part, i) => pointMoved(part, Object.values(units)[i] ?? 0))
  if (parts === undefined || parts.every((part) => part === undefined))
    return { ok: false, problem: 'not-a-number' }
  if (parts.includes('not-whole-yen')) return { ok: false, problem: 'not-whole-yen' }

  const total = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0)
  return total > largest ? { ok: false, problem: 'too-large' } : { ok: true, amount: total }
}

/** 「72.5」 with the point moved four places is 725,000. By its digits, so that no float carries an amount. */
function pointMoved(
  text: string | undefined,
  places: number,
): number | 'not-whole-yen' | undefined {
  if (text === undefined) return undefined
  const [whole = '', decimals = ''] = text.split('.')
  // 「5.000」 may be five yen or five thousand: better to ask than to guess.
  if (decimals !== '' && places === 0) return 'not-whole-yen'
  if (/[1-9]/.test(decimals.slice(places))) return 'not-whole-yen'
  return Number(whole + decimals.slice(0, places).padEnd(places, '0'))
}

/** 「500万1,234円」: the amount again in the way people say it. */
export function inMan(amount: number): string {
  const oku = Math.floor(amount / 100_000_000)
  const man = Math.floor((amount % 100_000_000) / 10_000)
  const rest = amount % 10_000
  const parts = [
    oku > 0 ? `${oku}億` : '',
    man > 0 ? `${man}万` : '',
    rest > 0 || amount === 0 ? rest.toLocaleString('ja-JP') : '',
  ]
  return `${parts.join('')}円`
}
