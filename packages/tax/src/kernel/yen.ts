declare const yenBrand: unique symbol

/** A whole number of yen. `yen()` is the only way in, so a fraction cannot exist downstream. */
export type Yen = number & { readonly [yenBrand]: true }

/**
 * Vouches that `n` is whole yen. `n | 0` is not only the quick way to see it: V8 then keeps the amount in the
 * figure itself, where a quotient such as `150_000 / 100` would stand in a box of its own.
 * @throws RangeError if `n` is not a safe integer: our defect, never the resident's mistake.
 */
export function yen(n: number): Yen {
  const small = n | 0
  return (small === n ? small : large(n)) as Yen
}

/** What does not fit in 32 bits. */
function large(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not whole yen: ${n}`)
  return n
}
