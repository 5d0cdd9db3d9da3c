import { describe, expect, it } from 'vitest'
import {
  catalogue,
  controls,
  everyRequirement,
  frameworks,
  mergedValues,
  requirementsBinding,
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

/** How many of each chapter, counted in OWASP's own list of 5.0.0. */
const levelOne = {
  1: 8,
  2: 4,
  3: 8,
  4: 2,
  5: 4,
  6: 13,
  7: 6,
  8: 4,
  9: 4,
  10: 5,
  11: 3,
  12: 3,
  13: 1,
  14: 2,
  15: 3,
}
const levelTwo = {
  1: 19,
  2: 7,
  3: 11,
  4: 8,
  5: 5,
  6: 22,
  7: 12,
  8: 3,
  9: 3,
  10: 24,
  11: 11,
  12: 6,
  13: 12,
  14: 7,
  15: 10,
  16: 16,
  17: 7,
}

describe('ASVS 5.0', () => {
  const ofLevel = (level: 1 | 2) => frameworks.filter(({ source }) => source === `asvs-${level}`)

  it('レベル1の70件と、レベル2で加わる183件がある', () => {
    expect([ofLevel(1).length, ofLevel(2).length]).toEqual([70, 183])
    expect(new Set(everyRequirement.map(({ id }) => id)).size).toBe(453 + 253)
    expect(frameworks.filter(({ id }) => !/^asvs-\d{1,2}-\d-\d{1,2}$/.test(id))).toEqual([])
  })

  it('章と節ごとの番号は、原文のレベルのとおり', () => {
    const count = (level: 1 | 2) =>
      [...Map.groupBy(ofLevel(level), ({ id }) => Number(id.split('-')[1]))].map(
        ([chapter, rows]) => [chapter, rows.length],
      )
    expect(Object.fromEntries(count(1))).toEqual(levelOne)
    expect(Object.fromEntries(count(2))).toEqual(levelTwo)
  })

  it('検査のある行は合格の条件を、ない行は訳と、残す記録を言う', () => {
    const wrong = frameworks.filter(({ proof, criterion, entry, unproved, controls: its }) =>
      proof === 'probe'
        ? criterion === undefined || unproved !== undefined || its.length === 0
        : criterion !== undefined || unproved === undefined || entry === undefined,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(frameworks.filter(({ proof }) => proof === 'probe')).toHaveLength(75)
  })

  it('言葉は一つずつで、関連する要件はどれもある', () => {
    const wordings = frameworks.map(
      ({ title, wording, section }) => `${section} ${title} ${wording}`,
    )
    expect(new Set(wordings).size).toBe(frameworks.length)
    expect(
      frameworks.flatMap(({ related }) => related).filter((id) => requirementOf(id) === undefined),
    ).toEqual([])
  })

  it('選んだ自治体だけを拘束する', () => {
    expect(requirementsBinding([])).toEqual(catalogue)
    expect(requirementsBinding(['fujisawa', 'asvs-1'])).toHaveLength(68 + 70)
  })
})
