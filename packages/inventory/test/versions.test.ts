import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDebian, compareSemver } from '../src/index.ts'
import { askDpkg } from './dpkg.ts'
import { debianVersions, semanticVersions } from './drawing.ts'

const signOf = (difference: number | undefined): number | undefined =>
  difference === undefined ? undefined : Math.sign(difference)

/** How often what is drawn does not stand in one order: the same from both sides, and from one to the next. */
function contradictions(
  versions: fc.Arbitrary<string>,
  compare: (a: string, b: string) => number | undefined,
): number {
  const sign = (a: string, b: string): number => Math.sign(compare(a, b) ?? NaN)
  const holds = (a: string, b: string, c: string): boolean =>
    sign(a, a) === 0 &&
    sign(a, b) + sign(b, a) === 0 &&
    !(sign(a, b) <= 0 && sign(b, c) <= 0 && !(sign(a, c) <= 0))
  return fc.sample(fc.tuple(versions, versions, versions), 500).filter((all) => !holds(...all))
    .length
}

describe('versions of Debian', () => {
  it('stand in the order in which dpkg places them', async () => {
    const drawn = fc.sample(fc.tuple(debianVersions, debianVersions), 400)
    const pairs = [...drawn, ['1.0', '1.00'], ['1:2:3', '1:2:4'], ['1', '0:1-0']] as const
    const said = await askDpkg(pairs)
    const ours = pairs.map(([a, b]) => signOf(compareDebian(a, b)))
    const differing = pairs.filter((_, n) => ours[n] !== said[n])
    expect(differing).toEqual([])
    expect(new Set(said)).toEqual(new Set([-1, 0, 1]))
  }, 60_000)

  it('are no versions where dpkg takes them for none', async () => {
    const refused = ['-1', '1:', ':1', '1.0-', 'x:1', '1.0-1:2']
    const said = await askDpkg(refused.map((one) => [one, '1']))
    expect(said).toEqual(refused.map(() => undefined))
    // Of these it warns, and compares them nevertheless.
    for (const one of [...refused, '', '1 0', 'a1', '1_0', '1é', '1:a'])
      expect(compareDebian(one, '1')).toBeUndefined()
  })

  it('are one order', () => expect(contradictions(debianVersions, compareDebian)).toBe(0))
})

describe('semantic versions', () => {
  it('stand in the order that the standard gives as its example', () => {
    const all = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '2.0.0',
      '2.1.0',
      '2.1.1',
    ]
    for (const [n, version] of all.entries())
      for (const [m, other] of all.entries())
        expect(signOf(compareSemver(version, other))).toBe(Math.sign(n - m))
    expect(compareSemver('1.0.0+a', '1.0.0+b')).toBe(0)
    expect(compareSemver('v1.0.0', '1.0.0')).toBe(0)
    expect(compareSemver('99999999999999999999.0.0', '100000000000000000000.0.0')).toBeLessThan(0)
  })

  it('are none where a part is missing, empty or begins with a zero', () => {
    for (const one of [
      '',
      '1',
      '1.2',
      '01.2.3',
      '1.2.3-',
      '1.2.3-01',
      '1.2.3-a..b',
      '1.2.3.4',
      'x',
    ])
      expect(compareSemver(one, '1.0.0')).toBeUndefined()
  })

  it('are one order', () => expect(contradictions(semanticVersions, compareSemver)).toBe(0))
})
