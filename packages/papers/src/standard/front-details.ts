import type { FieldRows, FieldTable } from '../fields/field.ts'
import {
  blank,
  grid,
  head,
  label,
  named,
  nothing,
  numberCells,
  options,
  title,
  words,
  yen,
  type Cell,
  type Mark,
} from './drawing.ts'
import { relativesTable } from './relatives-table.ts'

const x = 81
const width = 120

/** 表の右側。3 所得から差し引かれる金額に関する事項。 */
export function details(table: FieldTable, top: number): readonly Mark[] {
  const number = (id: string): string => table.fields.find((field) => field.id === id)?.number ?? ''
  const rowsOf = (id: FieldRows['id']): FieldRows | undefined =>
    table.rows.find((list) => list.id === id)
  const fuyo = rowsOf('fuyo')
  const nensho = rowsOf('nensho')
  return [
    ...title('３　所得から差し引かれる金額に関する事項', x, top, width),
    ...insurance(top + 4.5),
    ...self(top + 43),
    ...spouse(number('haigusha-shimei'), top + 59.5),
    ...(fuyo ? relativesTable(fuyo, { x, y: top + 80.7, rows: 4, rowHeight: 9.8 }) : []),
    ...(nensho ? relativesTable(nensho, { x, y: top + 128.4, rows: 4, rowHeight: 9 }) : []),
    ...losses(number('songai-gaku'), number('iryohi-shiharai'), top + 172.9),
    ...payment(top + 195.9),
  ]
}

const columns = [24, 29, 19, 29, 19] as const
const side = (text: string, row: number, down = 1): Cell => ({
  at: [row, 0],
  span: [down, 1],
  holds: head(text, { align: 'left' }),
})
const pair = (row: number, at: 1 | 3, text: string, field: string): readonly Cell[] => [
  { at: [row, at], holds: words(text, { align: 'left', size: 6 }) },
  { at: [row, at === 1 ? 2 : 4], holds: yen(field) },
]

/** 社会保険の一つの種類。 */
const insured = (row: number, at: 1 | 3, entry: number): readonly Cell[] => [
  { at: [row, at], holds: blank(`shaho-${entry}-shurui`) },
  { at: [row, at === 1 ? 2 : 4], holds: yen(`shaho-${entry}-shiharai`) },
]

function insurance(y: number): readonly Mark[] {
  return grid({
    x,
    y,
    columns,
    rows: [3.5, 5, 5, 5, 5, 5, 5, 5],
    cells: [
      side('⑬社会保険料控除', 0, 3),
      { at: [0, 1], holds: head('社会保険の種類') },
      { at: [0, 2], holds: head('支払った保険料') },
      { at: [0, 3], holds: head('社会保険の種類') },
      { at: [0, 4], holds: head('支払った保険料') },
      ...insured(1, 1, 1),
      ...insured(1, 3, 2),
      ...insured(2, 1, 3),
      { at: [2, 3], holds: head('合計') },
      { at: [2, 4], holds: yen('shaho-gokei') },
      side('⑭小規模企業共済等', 3),
      ...pair(3, 1, '支払った掛金の計', 'shokibo-shiharai'),
      { at: [3, 3], span: [1, 2], holds: nothing },
      side('⑮生命保険料控除', 4, 3),
      ...pair(4, 1, '新生命保険料の計', 'shin-seimei'),
      ...pair(4, 3, '旧生命保険料の計', 'kyu-seimei'),
      ...pair(5, 1, '新個人年金保険料の計', 'shin-nenkin'),
      ...pair(5, 3, '旧個人年金保険料の計', 'kyu-nenkin'),
      ...pair(6, 1, '介護医療保険料の計', 'kaigo-iryo'),
      { at: [6, 3], span: [1, 2], holds: nothing },
      side('⑯地震保険料控除', 7),
      ...pair(7, 1, '地震保険料の計', 'jishin'),
      ...pair(7, 3, '旧長期損害保険料の計', 'kyu-choki'),
    ],
  })
}

const widowhood = [
  ['kafu-shibetsu', '死別'],
  ['kafu-rikon', '離婚'],
  ['kafu-seishi-fumei', '生死不明'],
  ['kafu-mikikan', '未帰還'],
  ['hitorioya', 'ひとり親'],
] as const

const self = (y: number): readonly Mark[] =>
  grid({
    x,
    y,
    columns: [24, 26, 22, 26, 22],
    rows: [5, 5, 6.5],
    cells: [
      side('⑰〜⑱寡婦、ひとり親', 0),
      { at: [0, 1], span: [1, 4], holds: (rect) => options(widowhood, rect) },
      side('⑲勤労学生', 1),
      { at: [1, 1], holds: (rect) => options([['kinro-gakusei', '勤労学生']], rect) },
      { at: [1, 2], holds: head('学校名') },
      { at: [1, 3], span: [1, 2], holds: blank('gakko-mei') },
      side('⑳障害者', 2),
      { at: [2, 1], holds: named('氏名', 'shogai-1-shimei') },
      { at: [2, 2], holds: named('障害の程度', 'shogai-1-teido', { size: 7 }) },
      { at: [2, 3], holds: named('氏名', 'shogai-2-shimei') },
      { at: [2, 4], holds: named('障害の程度', 'shogai-2-teido', { size: 7 }) },
    ],
  })

const spouseKinds = [
  ['haigusha-kojo', '配偶者控除'],
  ['haigusha-tokubetsu', '配偶者特別控除'],
  ['haigusha-doitsu-seikei', '同一生計配偶者（控除対象配偶者を除く）'],
] as const
const livings = [
  ['haigusha-dokyo', '同居'],
  ['haigusha-bekkyo', '別居'],
  ['haigusha-kokugai', '国外居住'],
] as const

const spouse = (number: string, y: number): readonly Mark[] =>
  grid({
    x,
    y,
    columns: [24, 14, 36, 18, 28],
    rows: [4.2, 6.2, 5.2, 4.8],
    cells: [
      side(`${number}配偶者（特別）控除`, 0, 4),
      { at: [0, 1], holds: head('フリガナ', { size: 5 }) },
      { at: [0, 2], holds: blank('haigusha-furigana', { size: 7 }) },
      { at: [0, 3], holds: head('生年月日') },
      { at: [0, 4], holds: blank('haigusha-seinengappi', { align: 'center', size: 8 }) },
      { at: [1, 1], holds: head('氏名') },
      { at: [1, 2], holds: blank('haigusha-shimei', { size: 10 }) },
      { at: [1, 3], holds: head('合計所得金額') },
      { at: [1, 4], holds: yen('haigusha-shotoku') },
      { at: [2, 1], holds: head('個人番号') },
      { at: [2, 2], holds: (rect) => numberCells('haigusha-kojin-bango', rect) },
      { at: [2, 3], span: [1, 2], holds: (rect) => options(livings, rect) },
      { at: [3, 1], span: [1, 4], holds: (rect) => options(spouseKinds, rect) },
    ],
  })

function losses(loss: string, medical: string, y: number): readonly Mark[] {
  return grid({
    x,
    y,
    columns: [24, 32, 32, 32],
    rows: [7, 7, 7],
    cells: [
      side(`${loss}雑損控除`, 0, 2),
      { at: [0, 1], holds: named('損害の原因', 'songai-genin') },
      { at: [0, 2], holds: named('損害年月日', 'songai-hi') },
      { at: [0, 3], holds: named('損害を受けた資産の種類', 'songai-shisan') },
      { at: [1, 1], holds: named('損害金額', 'songai-gaku', { align: 'right' }) },
      {
        at: [1, 2],
        holds: named('保険金などで補塡される金額', 'songai-hoten', { align: 'right' }),
      },
      {
        at: [1, 3],
        holds: named('差引損失額のうち災害関連支出の金額', 'songai-shishutsu', { align: 'right' }),
      },
      side(`${medical}医療費控除`, 2),
      { at: [2, 1], holds: named('支払った医療費等', 'iryohi-shiharai', { align: 'right' }) },
      {
        at: [2, 2],
        holds: named('保険金などで補塡される金額', 'iryohi-hoten', { align: 'right' }),
      },
      { at: [2, 3], holds: nothing },
    ],
  })
}

const ways = [
  ['nozei-tokucho', '給与から差引き（特別徴収）'],
  ['nozei-jibun', '自分で納付（普通徴収）'],
] as const

function payment(y: number): readonly Mark[] {
  return [
    ...title('５　給与・公的年金等に係る所得以外の個人住民税の納税方法', x, y, width),
    label(
      '65歳未満の人は、給与所得以外の所得の税の納め方を選びます。',
      { x, y: y + 4, w: width, h: 2.6 },
      { size: 5.5 },
    ),
    ...grid({
      x,
      y: y + 6.8,
      columns: [width],
      rows: [5.5],
      cells: [{ at: [0, 0], holds: (rect) => options(ways, rect) }],
    }),
  ]
}
