/** An amount in 億 and 万, as it is said wherever four digits make a section. */
export const inTenThousands = (
  amount: number,
): { readonly oku: number; readonly man: number; readonly rest: number } => ({
  oku: Math.floor(amount / 100_000_000),
  man: Math.floor((amount % 100_000_000) / 10_000),
  rest: amount % 10_000,
})
