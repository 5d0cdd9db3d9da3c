/** Chance that comes out the same each time: whole numbers below a limit. */
export type Chance = (below: number) => number

/** @param seed which of the sequences (Park and Miller's) */
export function chance(seed: number): Chance {
  let state = (seed % 2_147_483_646) + 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return Math.floor((state / 2_147_483_647) * below)
  }
}
