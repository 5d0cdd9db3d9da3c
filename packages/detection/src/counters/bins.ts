/** How long a bin of time is, in milliseconds: shares and loads are judged when one closes. */
export const binLength = 5000

/** The number of the bin that a moment lies in. */
export const binOf = (at: number): number => Math.floor(at / binLength)
