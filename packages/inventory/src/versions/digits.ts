/** Compares two runs of digits as numbers, however long they are. An empty run is nought. */
export function compareDigits(a: string, b: string): number {
  const [left, right] = [withoutZeros(a), withoutZeros(b)]
  if (left.length !== right.length) return left.length - right.length
  return left < right ? -1 : left > right ? 1 : 0
}

const withoutZeros = (digits: string): string => digits.replace(/^0+/, '')
