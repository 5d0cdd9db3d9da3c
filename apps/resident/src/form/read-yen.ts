import { grouped, largestAmount } from '@zeimori/tax'

/** What a resident typed into a box for an amount: blank, an amount in whole yen, or why it is none. */
export type ReadYen =
  | { readonly ok: true; readonly amount: number | undefined }
  | { readonly ok: false; readonly problem: YenProblem }

export type YenProblem = 'not-a-number' | 'negative' | 'not-whole-yen' | 'too-large'

/** 「億」 and 「万」 part an amount into sections; each moves the point by so many digits. */
const sectionPlaces = [8, 4, 0] as const
const sections = /^(?:([^億万]+)億)?(?:([^億万]+)万)?([^億万]*)$/
/** What stands before 千, 百 and 十 within a section, nothing being one, and what is left. */
const stepPlaces = [3, 2, 1, 0] as const
const steps = new RegExp(
  `^${['千', '百', '十'].map((step) => `(?:(|\\d+(?:\\.\\d+)?)${step})?`).join('')}(\\d+(?:\\.\\d+)?)?$`,
)

const kanjiDigits = '〇一二三四五六七八九'

/** 「￥５，０００，０００−」「五百萬円也」 with none but the digits, units and sign that count. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s'_]/g, '')
    .replace(/萬/g, '万')
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(kanjiDigits.indexOf(digit)))
    // A comma parts groups of three; in 「72,5万」 it would be a decimal one, and is left to be asked about.
    .replace(/(\d)[,、](?=\d{3}(?!\d))/g, '$1')
    .replace(/^\+?[¥\\]?/, '')
    .replace(/(\d)[-−‐–—ー]$/u, '$1')
    .replace(/円(?:也)?$/, '')

/**
 * Reads an amount as people write it: 「５，００１，２３４円」「500万」「72.5万」「1億2000万」「五百万」「¥3,500,000-」.
 * Never throws; a blank box is no amount.
 */
export function readYen(typed: string): ReadYen {
  if (/^[\s,、'_]*$/.test(typed.normalize('NFKC'))) return { ok: true, amount: undefined }
  const text = plain(typed)
  if (/^[-−‐–—▲△]/u.test(text)) return { ok: false, problem: 'negative' }
  const amounts = text === '' ? undefined : amountsIn(text)
  if (amounts === undefined) return { ok: false, problem: 'not-a-number' }
  if (amounts.includes('not-whole-yen')) return { ok: false, problem: 'not-whole-yen' }
  const total = amounts.reduce<number>((sum, part) => sum + Number(part), 0)
  return total > largestAmount ? { ok: false, problem: 'too-large' } : { ok: true, amount: total }
}

/** The amounts that add up to the whole: 「1億2千万」 is 100,000,000 and 20,000,000. */
function amountsIn(text: string): readonly (number | 'not-whole-yen')[] | undefined {
  const found = sections.exec(text)
  if (found === null) return undefined
  const amounts: (number | 'not-whole-yen')[] = []
  for (const [i, places] of sectionPlaces.entries()) {
    const inSection = steps.exec(found[i + 1] ?? '')
    if (inSection === null) return undefined
    for (const [j, more] of stepPlaces.entries()) {
      const number = inSection[j + 1]
      if (number !== undefined) amounts.push(pointMoved(number || '1', places + more))
    }
  }
  return amounts
}

/** 「72.5」 with the point moved four places is 725,000. By its digits, so that no float carries an amount. */
function pointMoved(text: string, places: number): number | 'not-whole-yen' {
  const [whole = '', decimals = ''] = text.split('.')
  // 「5.000」 may be five yen or five thousand: better to ask than to guess.
  if (decimals !== '' && places === 0) return 'not-whole-yen'
  if (/[1-9]/.test(decimals.slice(places))) return 'not-whole-yen'
  return Number(whole + decimals.slice(0, places).padEnd(places, '0'))
}

/** 「5,000万1,234円」: the amount again in the way people say it. */
export function inMan(amount: number): string {
  const oku = Math.floor(amount / 100_000_000)
  const man = Math.floor((amount % 100_000_000) / 10_000)
  const rest = amount % 10_000
  const parts = [
    oku > 0 ? `${oku}億` : '',
    man > 0 ? `${grouped(man)}万` : '',
    rest > 0 || amount === 0 ? grouped(rest) : '',
  ]
  return `${parts.join('')}円`
}
