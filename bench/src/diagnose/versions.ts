import fc from 'fast-check'
import { compare } from 'semver'
import { compareDebian, compareSemver } from '@zeimori/inventory'
import { askDpkg, debianVersions, semanticVersions } from '@zeimori/inventory/measuring'
import type { BenchFigure } from '../figure.ts'
import { shareOf } from '../stages.ts'

const wholePairs = 100_000

type Pairs = readonly (readonly [string, string])[]

const drawn = (versions: fc.Arbitrary<string>, count: number): Pairs =>
  fc.sample(fc.tuple(versions, versions), { numRuns: count, seed: 20_261_123 })

/** How many pairs are placed otherwise than by the judge. */
function differing(
  pairs: Pairs,
  ours: (a: string, b: string) => number | undefined,
  judged: readonly (number | undefined)[],
): number {
  const wrong = pairs.filter(([a, b], n) => Math.sign(ours(a, b) ?? NaN) !== judged[n])
  for (const [a, b] of wrong.slice(0, 5)) console.error(`${a} ${b}`)
  return wrong.length
}

/** Our order of versions against the libraries' and dpkg's own. */
export async function versionDifferences(share: number): Promise<readonly BenchFigure[]> {
  const count = shareOf(wholePairs, share)
  const semantic = drawn(semanticVersions, count)
  const debian = drawn(debianVersions, count)
  const bySemver = semantic.map(([a, b]) => compare(a, b))
  return [
    { id: 'semver_diffs', value: differing(semantic, compareSemver, bySemver), unit: '' },
    { id: 'dpkg_diffs', value: differing(debian, compareDebian, await askDpkg(debian)), unit: '' },
    { id: 'version_pairs', value: count, unit: '' },
  ]
}
