import type { Figure } from '@zeimori/tax'

/** The sign of an amount does not change which way the law cuts it: always towards minus infinity. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

const ceilDivide = (a: bigint, b: bigint): bigint => -floorDivide(-a, b)

function exactDivide(a: bigint, b: bigint, of: Figure): bigint {
  if (a % b !== 0n) throw new RangeError(`端数が出るのに切り捨ても切り上げもしていない: ${of.term}`)
  return a / b
}

/** The `n`th amount that a figure was made of. */
function operand(of: Figure, n: number): bigint {
  const figure = of.of[n]
  if (figure === undefined) throw new RangeError(`${of.term} のもとの額が足りない`)
  return BigInt(figure.yen)
}

/**
 * The yen that a figure must have, from nothing but what it says of itself: its operation, its operands,
 * its rate and its unit. Shares no code with the operators, and divides only whole numbers.
 */
export function recalculate(of: Figure): bigint {
  const first = (): bigint => operand(of, 0)
  const second = (): bigint => operand(of, 1)
  const num = BigInt(of.rate.num)
  const den = BigInt(of.rate.den)
  const unit = BigInt(of.unit)
  switch (of.op) {
    case 'declared':
    case 'statutory':
    case 'ordinance':
      return BigInt(of.yen)
    case 'none':
      return 0n
    case 'same':
      return first()
    case 'plus':
      return of.of.reduce((total, { yen }) => total + BigInt(yen), 0n)
    case 'minus':
      return first() - second()
    case 'deduct':
      return first() > second() ? first() - second() : 0n
    case 'times':
      return exactDivide(first() * num, den, of)
    case 'timesDown':
      return floorDivide(first() * num, den * unit) * unit
    case 'timesUp':
      return ceilDivide(first() * num, den)
    case 'prorateUp': {
      const total = operand(of, 2)
      return total === 0n ? 0n : ceilDivide(first() * second(), total)
    }
    case 'lesser':
      return first() < second() ? first() : second()
    case 'greater':
      return first() > second() ? first() : second()
  }
}
