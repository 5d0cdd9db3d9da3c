/** An exact fraction: `percent(3)` is 百分の三. No float ever carries a tax rate. */
export type Rate = {
  readonly num: number
  readonly den: number
  /** The two rates that this was made of, so that the reason can show both. */
  readonly of?: { readonly a: Rate; readonly sign: '×' | '÷' | '＋'; readonly b: Rate }
}

/** `num ÷ den` as the law writes it, not reduced: 百分の二十 and 五分の一 read differently. */
export function fraction(num: number, den: number): Rate {
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den < 1)
    throw new RangeError(`not a fraction: ${num}/${den}`)
  return { num, den }
}

/** A whole number of hundredths. For 4.025 % write `fraction(4_025, 100_000)`. */
export const percent = (n: number): Rate => fraction(n, 100)

/** `a × b`, in lowest terms. */
export const product = (a: Rate, b: Rate): Rate => ({
  ...reduced(a.num * b.num, a.den * b.den),
  of: { a, sign: '×', b },
})

/** `a ÷ b`, in lowest terms. `b` must be positive. */
export const quotient = (a: Rate, b: Rate): Rate => ({
  ...reduced(a.num * b.den, a.den * b.num),
  of: { a, sign: '÷', b },
})

/** `a ＋ b`, in lowest terms. */
export const added = (a: Rate, b: Rate): Rate => ({
  ...reduced(a.num * b.den + b.num * a.den, a.den * b.den),
  of: { a, sign: '＋', b },
})

function reduced(num: number, den: number): Rate {
  const divisor = gcd(Math.abs(num), den)
  return fraction(num / divisor, den / divisor)
}

/** Euclid's algorithm; `gcd(0, n)` is `n`. */
function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}

/**
 * `n × rate`, rounded down to a multiple of `unit`. Splitting off the whole multiples first keeps every
 * intermediate small; where one is too large all the same, big integers keep it exact.
 */
export function downTo(unit: number, n: number, rate: Rate): number {
  const divisor = rate.den * unit
  const multiples = Math.floor(n / divisor)
  const rest = (n - multiples * divisor) * rate.num
  return Number.isSafeInteger(rest) && Number.isSafeInteger(divisor)
    ? (multiples * rate.num + Math.floor(rest / divisor)) * unit
    : downToByBigIntegers(unit, n, rate)
}

function downToByBigIntegers(unit: number, n: number, { num, den }: Rate): number {
  const exact = BigInt(n) * BigInt(num)
  const divisor = BigInt(den) * BigInt(unit)
  const cutsBelow = exact < 0n && exact % divisor !== 0n
  return Number(exact / divisor - (cutsBelow ? 1n : 0n)) * unit
}

/** `n × rate`, rounded up to a whole number. */
export const up = (n: number, rate: Rate): number => 0 - downTo(1, 0 - n, rate)
