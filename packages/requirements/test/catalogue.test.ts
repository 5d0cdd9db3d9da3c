import { describe, expect, it } from 'vitest'
import {
  catalogue,
  controls,
  mergedValues,
  requirementOf,
  requirementsOf,
  rulingsOfConflicts,
  seemingPasses,
  sources,
} from '@zeimori/requirements'

const countBy = (of: (row: (typeof catalogue)[number]) => string): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(catalogue, of)].map(([name, rows]) => [name, rows.length] as const),
  )

describe('要件の目録', () => {
  it('四つの仕様書の393件と、IPAの60件がある', () => {
    expect(countBy(({ source }) => source)).toEqual({
      fujisawa: 68,
      gyomu: 81,
      tochigi: 71,
      'chiyoda-standard': 51,
      'chiyoda-web': 122,
      'ipa-book': 47,
      'ipa-kenko': 13,
    })
  })

  it('自動検査268件、記録161件、申告24件', () => {
    expect(countBy(({ proof }) => proof)).toEqual({ probe: 268, record: 161, attestation: 24 })
  })

  it('番号は一つずつで、出典の名で始まる', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length)
    expect(catalogue.filter(({ id, source }) => !id.startsWith(sources[source].prefix))).toEqual([])
  })

  it('関連する要件は、どれもある', () => {
    const lost = catalogue.flatMap(({ id, related }) =>
      related.filter((other) => requirementOf(other) === undefined).map((other) => [id, other]),
    )
    expect(lost).toEqual([])
  })

  it('自動検査の行には合格の条件があり、ほかの行には何を残すかがある', () => {
    const without = catalogue.filter(({ proof, criterion, entry }) =>
      proof === 'probe' ? criterion === undefined : entry === undefined,
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('どの要件も、製品の部品 S01–S63 に結び付く', () => {
    const systems = new Set(catalogue.flatMap((row) => row.systems))
    expect([...systems].filter((name) => !/^S(0[1-9]|[1-5]\d|6[0-3])$/.test(name))).toEqual([])
    expect(catalogue.filter((row) => row.systems.length === 0)).toEqual([])
  })

  it('どの要件にも対策があり、どの対策にも要件がある', () => {
    expect(catalogue.filter((row) => row.controls.length === 0)).toEqual([])
    const idle = Object.keys(controls).filter(
      (name) => !catalogue.some((row) => row.controls.some((control) => control === name)),
    )
    expect(idle).toEqual([])
    expect(requirementsOf('pw-length').map(({ id }) => id)).toEqual([
      'fujisawa-3-7-c',
      'chiyoda-04-b',
      'chiyoda-38-a',
      'kenko-J',
    ])
  })

  it('裁定の番号は、どれもある', () => {
    const numbers = rulingsOfConflicts.map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
    expect(catalogue.flatMap((row) => row.rulings.filter((n) => !numbers.includes(n)))).toEqual([])
  })

  it('統合した基準はM01からM47まで', () => {
    expect(mergedValues.map(({ id }) => id)).toEqual(
      Array.from({ length: 47 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`),
    )
  })

  it('見せかけの合格になりやすい検査は30種で、どれも目録の要件についてのもの', () => {
    expect(seemingPasses).toHaveLength(30)
    const unknown = seemingPasses.flatMap(({ requirements }) =>
      requirements.filter((id) => requirementOf(id) === undefined),
    )
    expect(unknown).toEqual([])
  })
})
