import type { BenchFigure } from './figure.ts'

/**
 * A part of a bench that can be measured alone.
 * @param share how much of the goal's size it does: 1 is all of it
 */
export type Stage = (share: number) => Promise<readonly BenchFigure[]>

/** The parts of a bench, in the order in which they are measured. */
export type Stages = Readonly<Record<string, Stage>>

export type Extent = {
  /** Which of them; none named are all. */
  readonly only: readonly string[]
  readonly share: number
}

/** So many of the goal's count, and at least one. */
export const shareOf = (count: number, share: number): number =>
  Math.max(1, Math.ceil(count * share))

/**
 * Measures the stages one after the other, and says on stderr how long each has taken.
 * @returns the figures; of less than the goal's size under other ids, so that none of them counts as the goal
 */
export async function runStages(
  stages: Stages,
  { only, share }: Extent,
): Promise<readonly BenchFigure[]> {
  const figures: BenchFigure[] = []
  for (const [name, stage] of Object.entries(stages)) {
    if (only.length > 0 && !only.includes(name)) continue
    const begun = performance.now()
    const measured = await stage(share)
    console.error(`${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`)
    figures.push(...(share === 1 ? measured : measured.map((figure) => reduced(figure, share))))
  }
  return figures
}

const reduced = (figure: BenchFigure, share: number): BenchFigure => ({
  ...figure,
  id: `${figure.id}@${share}`,
})
