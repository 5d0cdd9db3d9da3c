import type { ListSheet } from '@zeimori/documents'
import type { OwnRequirement } from '@zeimori/store'
import { describe, expect, it } from 'vitest'
import { mappingOf, queryOf, type MappingQuery } from '../src/own-import/mapping.ts'
import { mostRows, planOf, writtenOf } from '../src/own-import/plan.ts'

type Cell = ListSheet['rows'][number]['cells'][number]
const notes = ['error', 'no-answer', 'above', 'across'] as const
/** A cell's words; with its note behind `|`. */
const cell = (given: string, column: number): Cell => {
  const [text = '', name] = given.split('|')
  const note = notes.find((one) => one === name)
  return { column, text, ...(note !== undefined && { note }) }
}
const sheetOf = (
  rows: readonly (readonly string[])[],
  more: { readonly name?: string; readonly hidden?: readonly number[] } = {},
): ListSheet => ({
  name: more.name ?? '要件',
  hiddenColumns: [],
  rows: rows
    .map((cells, i) => ({
      row: i + 1,
      hidden: more.hidden?.includes(i + 1) ?? false,
      cells: cells.map(cell).filter(({ text, note }) => text !== '' || note !== undefined),
    }))
    .filter(({ cells }) => cells.length > 0),
})

const own = (change: Partial<OwnRequirement>): OwnRequirement => ({
  tenant: '131016',
  requirement: 'own-1',
  number: '',
  title: '庁舎の鍵',
  section: '',
  wording: '鍵は二人で管理すること。',
  entry: '管理した日',
  theme: 'physical',
  control: '',
  cadence: 'quarterly',
  responsible: 'organization',
  proof: 'record',
  ...change,
})

const planned = (
  sheet: ListSheet,
  known: readonly OwnRequirement[] = [],
  query: MappingQuery = {},
) => planOf(sheet, mappingOf(query, [sheet]), known, '131016')

/** What is wrong, as 「C12 words」. */
const errorsOf = (sheet: ListSheet, known: readonly OwnRequirement[] = []) =>
  planned(sheet, known).errors.map(({ at, text }) => `${at} ${text}`)

describe('the columns of a municipality’s file', () => {
  const guessed = (...heads: readonly string[][]) => {
    const { header, origins } = mappingOf({}, [sheetOf([...heads, ['1', 'あ', 'い', 'う']])])
    const found = Object.entries(origins).flatMap(([field, origin]) =>
      origin.kind === 'column' ? [`${field} ${'ABCDEF'[origin.column]}`] : [],
    )
    return [header, ...found]
  }

  it('are guessed from what municipalities call them, wherever the head stands', () => {
    expect(guessed(['仕様書'], [], ['No.', '大項目', '項目', '要件の内容'])).toEqual([
      3,
      'number A',
      'title C',
      'section B',
      'wording D',
    ])
    expect(guessed(['項　番', '要求事項（必須）', '確認方法'])).toEqual([
      1,
      'number A',
      'wording B',
      'entry C',
    ])
    // Of a head of two rows the lower.
    expect(guessed(['番号', '要件', '内容'], ['番号|above', '要件|above', '内容|above'])[0]).toBe(2)
  })

  it('are not guessed where they hold something else than the choices of the list', () => {
    const sheet = (who: string) =>
      sheetOf([
        ['番号', '要件', '担当'],
        ['1', 'あ', who],
      ])
    expect(mappingOf({}, [sheet('情報政策課')]).origins.responsible.kind).toBe('value')
    expect(mappingOf({}, [sheet('運用')]).origins.responsible.kind).toBe('column')
  })

  it('are those of the sheet whose head says most, and stand whole in an address', () => {
    const cover = sheetOf([['表紙'], ['2026'], ['あ'], ['い']], { name: '表紙' })
    const table = sheetOf([
      ['番号', '要件'],
      ['1', 'あ'],
    ])
    const found = mappingOf({}, [cover, table])
    expect(found.sheet).toBe(1)
    expect(mappingOf(Object.fromEntries(queryOf(found)), [cover, table])).toEqual(found)
  })
})

describe('what importing would do', () => {
  const head = ['番号', '要件の名前', '求めていること', '確かめる間隔']

  it('is new rows, whose other values are those that were chosen', () => {
    const sheet = sheetOf([
      head,
      ['１－２', '鍵', '二人で', '年１回'],
      ['2', '窓', '閉める', '四半期'],
    ])
    const { rows, errors } = planned(sheet, [], {
      ...Object.fromEntries(queryOf(mappingOf({}, [sheet]))),
      theme: 'physical',
      responsible: 'organization',
    })
    expect(errors).toEqual([])
    expect(rows.map(({ own: one, differences }) => [one, differences])).toEqual([
      [
        own({
          requirement: '',
          number: '1-2',
          title: '鍵',
          wording: '二人で',
          cadence: 'yearly',
          entry: '確かめた日と、確かめた内容',
        }),
        undefined,
      ],
      [expect.objectContaining({ number: '2', cadence: 'quarterly' }), undefined],
    ])
  })

  it('is the difference where the number is there already, and nothing a second time', () => {
    const known = [own({ number: '1-2' }), own({ requirement: 'own-2', number: '9' })]
    const sheet = sheetOf([head, ['１ー２', '庁舎の扉', '鍵は二人で管理すること。', '四半期ごと']])
    const plan = planned(sheet, known)
    expect(plan.rows[0]?.differences).toEqual([
      { field: 'title', before: '庁舎の鍵', after: '庁舎の扉' },
    ])
    expect(plan.untouched).toBe(1)
    // What has no column stays as it is.
    expect(plan.rows[0]?.own).toEqual({ ...known[0], title: '庁舎の扉' })
    expect(writtenOf(planned(sheet, [own({ number: '1-2', title: '庁舎の扉' })]))).toEqual([])
    // Something else that changed meanwhile is another sight.
    expect(
      planned(sheet, [own({ number: '1-2', title: '別' }), ...known.slice(1)]).digest,
    ).not.toBe(plan.digest)
  })

  it('goes by our number where there is no other, and never gives one', () => {
    const sheet = (number: string) => sheetOf([head, [number, '扉', 'あ', '年1回']])
    expect(planned(sheet('own-1'), [own({})]).rows[0]?.own.requirement).toBe('own-1')
    expect(errorsOf(sheet('own-7'), [own({})])).toEqual([
      expect.stringContaining('A2 own-7 という要件は'),
    ])
  })

  it.each([
    ['an empty box', ['1', '', 'あ', '年1回'], 'B2 要件の名前が空です。'],
    ['no number', ['', '鍵', 'あ', '年1回'], 'A2 番号が空です。'],
    [
      'no choice of the list',
      ['1', '鍵', 'あ', 'ときどき'],
      'D2 確かめる間隔の「ときどき」はありません。',
    ],
    [
      'no way to count',
      ['1', '鍵', 'あ', '事象の都度'],
      'D2 確かめる間隔の「事象の都度」はありません。',
    ],
    [
      'too many letters',
      ['1', '鍵', 'あ'.repeat(2_001), '年1回'],
      'C2 求めていることが2,001文字あります。',
    ],
    ['an error of Excel', ['1', '鍵', '#REF!|error', '年1回'], 'C2 Excel のエラー（#REF!）です。'],
    [
      'a formula without its answer',
      ['1', '鍵', '|no-answer', '年1回'],
      'C2 数式の答えがファイルに',
    ],
    ['letters that nobody sees', ['1', '鍵', 'あ\u202eい', '年1回'], 'C2 目に見えない制御文字'],
  ])('is told by its cell where it has %s, and nothing is planned', (_, row, says) => {
    const sheet = sheetOf([head, row, ['8', '窓', 'い', '年1回']])
    expect(errorsOf(sheet)).toEqual([expect.stringContaining(says)])
    expect(planned(sheet).rows).toEqual([])
  })

  it('tells two rows of one number, by the cell of the other', () => {
    const rows = [
      ['1', '鍵', 'あ', '年1回'],
      ['１', '窓', 'い', '年1回'],
    ]
    expect(errorsOf(sheetOf([head, ...rows]))).toEqual([
      'A3 番号「1」は A2 と同じです。番号は一つずつ別にしてください。',
    ])
    const merged = sheetOf([head, rows[0] ?? [], ['1|above', '窓', 'い', '年1回']])
    expect(errorsOf(merged)).toEqual([expect.stringContaining('A2 と結合しています')])
    const both = sheetOf([head, ['own-1', '鍵', 'あ', '年1回'], ['5', '鍵', 'あ', '年1回']])
    expect(errorsOf(both, [own({ number: '5' })])).toEqual([
      expect.stringContaining('A3 番号「5」は'),
    ])
  })

  it('passes over what nobody sees and what only divides the table, and says so', () => {
    const sheet = sheetOf(
      [
        head,
        ['１．物理|across'],
        ['1', '鍵', 'あ', '年1回'],
        ['2', '窓', 'い', '年1回'],
        ['', '', '備考|across'],
        ['3', '門', 'う|across', '年1回'],
      ],
      { hidden: [4] },
    )
    const plan = planned(sheet)
    expect([plan.errors, plan.rows.map(({ row }) => row)]).toEqual([[], [3, 6]])
    expect(plan.skipped).toEqual([
      { row: 2, why: 'heading' },
      { row: 4, why: 'hidden' },
      { row: 5, why: 'heading' },
    ])
    const all = planned(sheet, [], {
      ...Object.fromEntries(queryOf(mappingOf({}, [sheet]))),
      hidden: 'yes',
    })
    expect(all.rows.map(({ row }) => row)).toEqual([3, 4, 6])
  })

  it('takes the name from what is asked where no column has it', () => {
    const sheet = sheetOf([
      ['番号', '要求事項'],
      ['1', `${'あ'.repeat(50)}\n二行目`],
    ])
    expect(planned(sheet).rows[0]?.own.title).toBe('あ'.repeat(40))
  })

  it('is told as a whole where a column, a row or the end is missing', () => {
    const problem = (sheet: ListSheet | undefined, query: MappingQuery = {}) =>
      planOf(sheet, mappingOf(query, sheet === undefined ? [] : [sheet]), [], '131016').problem
    expect(problem(undefined)).toContain('読めるシートがありません')
    expect(problem(sheetOf([['要求事項'], ['あ']]))).toContain('番号の列を選んで')
    expect(problem(sheetOf([['番号'], ['1']]))).toContain('求めていることの列を選んで')
    expect(problem(sheetOf([['番号', '要求事項']]))).toContain('読める行がありません')
    const many = Array.from({ length: mostRows + 1 }, (_, i) => [String(i), 'あ'])
    expect(problem(sheetOf([['番号', '要求事項'], ...many]))).toContain('1,000件をこえて')
  })
})
