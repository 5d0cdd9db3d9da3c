declare const yenBrand: unique symbol

/** A whole number of yen. `yen()` is the only way in, so a fraction cannot exist downstream. */
export type Yen = number & { readonly [yenBrand]: true }

/**
 * Vouches that `n` is whole yen.
 * @throws RangeError if `n` is not a safe integer: our defect, never the resident's mistake.
 */
export function yen(n: number): Yen {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not whole yen: ${n}`)
  return n as Yen
}
