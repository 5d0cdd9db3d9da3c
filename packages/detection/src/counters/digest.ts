const multiplyHigh = 0x9e3779b1
const multiplyLow = 0x85ebca6b

/** 53 bits of a value: told apart from others without being kept, and small. Not for secrets. */
export function digest(text: string): number {
  let high = 0x1f83d9ab
  let low = 0x5be0cd19
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, multiplyHigh)
    low = Math.imul(low ^ code, multiplyLow)
    high ^= high >>> 15
    low ^= low >>> 13
  }
  high = Math.imul(high ^ (low >>> 16), multiplyLow)
  low = Math.imul(low ^ (high >>> 15), multiplyHigh)
  return ((high >>> 0) & 0x1f_ff_ff) * 4_294_967_296 + ((low ^ (low >>> 14)) >>> 0)
}
