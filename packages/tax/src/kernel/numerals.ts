import { fraction, type Rate } from './rate.ts'

/** 「3％」「84.895％」「3/5」「11」; of a made rate, what it was made of: 「20％ ÷（79.79％ × 3/5）」. */
export function rateText(rate: Rate): string {
  let words = rateTexts.get(rate)
  if (words === undefined) rateTexts.set(rate, (words = writeRate(rate)))
  return words
}

/** Most rates stand in the years' tables and are said again and again. */
const rateTexts = new WeakMap<Rate, string>()

function writeRate(rate: Rate): string {
  if (rate.of === undefined) return plainRateText(rate)
  const { a, sign: by, b } = rate.of
  if (by === '＋' && b.num < 0) return `（${rateText(a)} － ${rateText(fraction(-b.num, b.den))}）`
  if (by === '＋') return `（${rateText(a)} ＋ ${rateText(b)}）`
  return `${rateText(a)} ${by}${b.of ? `（${rateText(b)}）` : ` ${rateText(b)}`}`
}

function plainRateText({ num, den }: Rate): string {
  if (den === 1) return String(num)
  if (den < 100 || 100_000 % den !== 0) return `${num}/${den}`
  const thousandths = (num * 100_000) / den
  return `${Math.floor(thousandths / 1_000)}${decimals(thousandths % 1_000)}％`
}

const decimals = (thousandths: number): string =>
  thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0').replace(/0+$/, '')}`

/** 「1,234,567円」, with a true minus sign. */
export const yenText = (amount: number): string =>
  amount < 0 ? `－${grouped(-amount)}円` : `${grouped(amount)}円`

/** 「1,234,567」. */
export function grouped(amount: number): string {
  if (amount < 1_000) return firstDigits[amount] ?? ''
  const rest = amount % 1_000
  return grouped((amount - rest) / 1_000) + (threeDigits[rest] ?? '')
}

/** 「0」 to 「999」. */
const firstDigits = Array.from({ length: 1_000 }, (_, n) => String(n))

/** 「,000」 to 「,999」. */
const threeDigits = Array.from({ length: 1_000 }, (_, n) => `,${String(n).padStart(3, '0')}`)
