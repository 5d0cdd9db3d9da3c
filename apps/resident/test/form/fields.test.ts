import { describe, expect, it } from 'vitest'
import { groups, nameOf } from '../../src/form/fields/index.ts'
import { allCards, askingScreens } from '../../src/form/fields/screens.ts'
import { labelOf, titleOf } from '../../src/form/labels.ts'
import { countName, findBox, isBox, listNames } from '../../src/form/names.ts'
import { boxesShown } from '../../src/form/shown.ts'
import { emptyForm } from '../../src/form/state.ts'
import { fullestBoxes } from '../fullest.ts'

describe('欄の表', () => {
  it('どの欄の名前も一つしかなく、名前から欄が見つかる', () => {
    const names = [
      ...groups.flatMap((group) => group.fields.map((field) => nameOf(group, field, 1))),
      ...listNames.map(countName),
    ]
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect([name, isBox(name)]).toEqual([name, true])
    for (const { name, group, field } of fullestBoxes()) {
      const found = findBox(name)
      expect([name, found?.group.id, found?.field.name]).toEqual([name, group.id, field.name])
    }
  })

  it('どの名前も、アドレスの # のあとに置け、見出しの名前と重ならない', () => {
    const headings = groups.map(({ id }) => `${id}-title`)
    for (const { name } of fullestBoxes()) {
      expect(name).toMatch(/^[a-z][a-z0-9-]*$/)
      expect(headings).not.toContain(name)
    }
  })

  it('紙とまとめに書く名前は、どれも違う', () => {
    const labels = fullestBoxes().map((box) => labelOf(box, 2025))
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
  })

  it('どの欄も、どれかの画面と、JavaScriptのないページにある', () => {
    const onScreens = new Set<string>(Object.values(askingScreens).flat())
    const own = groups.filter(({ inside, id }) => inside === undefined && id !== 'basho')
    for (const { id } of own) {
      expect([id, onScreens.has(id), allCards.filter((card) => card === id).length]).toEqual([
        id,
        true,
        1,
      ])
      expect(titleOf(id)).not.toBe('')
    }
  })

  it('はじめは、給与と年金のほかの収入をたずねない', () => {
    const asked = new Set(boxesShown(emptyForm('999997')).map(({ group }) => group.id))
    expect(asked.has('kyuyo')).toBe(true)
    for (const id of ['eigyo', 'haito', 'kabu', 'tochi', 'kurikoshi'] as const)
      expect(asked.has(id)).toBe(false)
  })
})
