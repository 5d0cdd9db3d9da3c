import { describe, expect, it } from 'vitest'
import { 年度一覧 } from '@zeimori/tax'
import {
  checkForm,
  fieldsOf,
  fieldTable,
  lostRows,
  paginate,
  standardForm,
  type Form,
} from '../src/index.ts'
import { filing, fullFiling, person } from './people.ts'

const years = Object.values(年度一覧).map(({ 記号 }) => 記号)

/** A form with one page's boxes changed. */
const changed = (
  change: (boxes: Form['pages'][number]['boxes']) => Form['pages'][number]['boxes'],
): Form => {
  const form = standardForm('R8')
  return {
    ...form,
    pages: form.pages.map((page, i) => (i === 0 ? { ...page, boxes: change(page.boxes) } : page)),
  }
}

describe('標準様式', () => {
  for (const year of years)
    it(`${year}: データにまちがいがない`, () => {
      expect(checkForm(standardForm(year))).toEqual([])
    })

  for (const year of years)
    it(`${year}: どの欄も、ちょうど一つのページにある`, () => {
      const form = standardForm(year)
      const { fields, rows } = fieldTable(year)
      const placed = form.pages
        .flatMap(({ boxes }) => boxes.filter(({ again }) => !again))
        .map(({ field }) => field)
      const notOnce = (ids: readonly string[], where: readonly string[]): readonly string[] =>
        ids.filter((id) => where.filter((one) => one === id).length !== 1)
      expect(
        notOnce(
          fields.map(({ id }) => id),
          placed,
        ),
      ).toEqual([])
      const always = form.pages
        .filter(({ use }) => use.kind !== 'further-sheet')
        .flatMap(({ boxes }) => boxes.map(({ field }) => field))
      const firstRows = rows.flatMap(({ id, columns }) =>
        columns.map((column) => `${id}-1-${column.id}`),
      )
      expect(notOnce(firstRows, always)).toEqual([])
    })

  it('25人の扶養親族も16歳未満の子も、みな一度だけ、続紙に続く', () => {
    const relatives = Array.from({ length: 50 }, (_, i) => ({
      続柄: '子',
      生年月日: i < 25 ? '2007-05-05' : '2015-05-05',
      同居: false,
    }))
    const one = filing(
      { 給与: [{ 支払金額: 9_000_000 }], 親族: relatives },
      { relatives: relatives.map((_, i) => person(`見本　${i + 1}号`, '', '', '試料県試料市')) },
    )
    const values = fieldsOf(one)
    const form = standardForm('R8')
    const pages = paginate(form, values, fieldTable('R8').fields)
    expect(pages.map(({ id }) => id).join()).toBe(
      `front,back,${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `further-${n}`).join()}`,
    )
    const shown = pages
      .flatMap(({ boxes }) => boxes)
      .filter(({ field }) => /^(fuyo|nensho)-\d+-shimei$/.test(field))
    const names = shown.flatMap(({ field }) => {
      const value = values[field]
      return value?.kind === 'text' ? [value.text] : []
    })
    expect(new Set(names).size).toBe(50)
    expect(names).toHaveLength(50)
    expect(lostRows(form, values)).toEqual([])
  })

  it('分離課税等用は、分離課税の所得のある人だけに付く', () => {
    const idsOf = (one: Parameters<typeof fieldsOf>[0]): readonly string[] =>
      paginate(standardForm('R8'), fieldsOf(one), fieldTable('R8').fields).map(({ id }) => id)
    expect(idsOf(fullFiling())).toEqual(['front', 'back', 'separate'])
    expect(idsOf(filing({ 給与: [{ 支払金額: 3_000_000 }] }))).toEqual(['front', 'back'])
  })
})

describe('自治体の様式のデータの検査', () => {
  it('要る欄がないと、そう言う', () => {
    const form = changed((boxes) => boxes.filter(({ field }) => field !== 'shimei'))
    expect(checkForm(form)).toEqual([{ code: 'missing', field: 'shimei' }])
  })

  it('知らない欄・紙の外・小さすぎる欄・重なりを言う', () => {
    const form = changed((boxes) =>
      boxes.map((box) => {
        if (box.field === 'denwa') return { ...box, field: 'denwa-2' }
        if (box.field === 'shimei') return { ...box, x: 205 }
        if (box.field === 'shotoku-gokei') return { ...box, w: 3 }
        return box.field === 'shokugyo' ? { ...box, y: box.y - 2 } : box
      }),
    )
    expect(new Set(checkForm(form).map(({ code, field }) => `${code} ${field}`))).toEqual(
      new Set([
        'missing denwa',
        'unknown denwa-2',
        'outside shimei',
        'too-small shotoku-gokei',
        'overlap denwa-2',
      ]),
    )
  })

  it('同じ欄が二か所にあると、そう言う', () => {
    const form = changed((boxes) =>
      boxes.map((box) => (box.field === 'shokugyo' ? { ...box, field: 'denwa' } : box)),
    )
    expect(checkForm(form)).toEqual([{ code: 'twice', field: 'denwa' }])
  })
})
