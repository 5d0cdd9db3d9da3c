import { inRow, type FieldTable } from '../fields/field.ts'
import {
  blank,
  grid,
  head,
  label,
  named,
  numberCells,
  option,
  options,
  title,
  words,
  yen,
  type Cell,
  type Mark,
} from './drawing.ts'
import { headHeight, heads, left, right, titleHeight } from './back-income.ts'

const whole = { x: 9, w: 192 } as const

/** 11 事業専従者に関する事項。 */
export const familyWorkers = (y: number): readonly Mark[] => [
  ...title('11　事業専従者に関する事項', whole.x, y, whole.w),
  ...grid({
    x: whole.x,
    y: y + titleHeight,
    columns: [44, 46, 18, 32, 18, 34],
    rows: [headHeight, 6, 6, 5.6],
    cells: [
      ...heads(['氏名', '個人番号', '続柄', '生年月日', '従事月数', '専従者給与（控除）額']),
      ...[1, 2].flatMap((row) => worker(row)),
      { at: [3, 0], span: [1, 5], holds: head('合計額', { align: 'right' }) },
      { at: [3, 5], holds: yen('senju-gokei') },
    ],
  }),
]

export const worker = (row: number): readonly Cell[] => [
  { at: [row, 0], holds: blank(inRow('senju', row, 'shimei')) },
  { at: [row, 1], holds: (rect) => numberCells(inRow('senju', row, 'kojin-bango'), rect) },
  { at: [row, 2], holds: blank(inRow('senju', row, 'zokugara'), { align: 'center', size: 8 }) },
  { at: [row, 3], holds: blank(inRow('senju', row, 'seinengappi'), { align: 'center', size: 8 }) },
  { at: [row, 4], holds: blank(inRow('senju', row, 'tsukisu'), { align: 'center', size: 8 }) },
  { at: [row, 5], holds: yen(inRow('senju', row, 'gaku')) },
]

/** 12 別居の扶養親族等に関する事項。 */
export function livingApart({ rows }: FieldTable, y: number): readonly Mark[] {
  const number = rows.find(({ id }) => id === 'bekkyo')?.number ?? '12'
  return [
    ...title(`${number}　別居の扶養親族等に関する事項`, whole.x, y, whole.w),
    ...apartTable(y + titleHeight, 3, 7.2),
  ]
}

/** 192 mm wide. */
export const apartTable = (y: number, rows: number, rowHeight: number): readonly Mark[] =>
  grid({
    x: whole.x,
    y,
    columns: [44, 46, 80, 22],
    rows: [headHeight, ...Array.from({ length: rows }, () => rowHeight)],
    cells: [
      ...heads(['氏名', '個人番号', '住所', '国外居住']),
      ...Array.from({ length: rows }, (_, i) => i + 1).flatMap((row): readonly Cell[] => [
        { at: [row, 0], holds: blank(inRow('bekkyo', row, 'shimei')) },
        { at: [row, 1], holds: (rect) => numberCells(inRow('bekkyo', row, 'kojin-bango'), rect) },
        { at: [row, 2], holds: blank(inRow('bekkyo', row, 'jusho'), { size: 8.5 }) },
        { at: [row, 3], holds: (rect) => option(inRow('bekkyo', row, 'kokugai'), '国外', rect) },
      ]),
    ],
  })

/** 13 事業税に関する事項。 */
export const businessTax = (y: number): readonly Mark[] => [
  ...title('13　事業税に関する事項', right.x, y, right.w),
  ...grid({
    x: right.x,
    y: y + titleHeight,
    columns: [40, 20, 34.5],
    rows: [6.2, 5.6, 5.6, 5.8, 5.8],
    cells: [
      { at: [0, 0], holds: head('非課税所得など（番号・金額）', { align: 'left' }) },
      { at: [0, 1], holds: blank('jigyozei-bango', { align: 'center' }) },
      { at: [0, 2], holds: yen('jigyozei-hikazei') },
      {
        at: [1, 0],
        span: [1, 2],
        holds: head('損益通算の特例適用前の不動産所得', { align: 'left' }),
      },
      { at: [1, 2], holds: yen('jigyozei-fudosan') },
      { at: [2, 0], span: [1, 2], holds: head('事業用資産の譲渡損失など', { align: 'left' }) },
      { at: [2, 2], holds: yen('jigyozei-sonshitsu') },
      {
        at: [3, 0],
        span: [1, 2],
        holds: (rect) =>
          options(
            [
              ['jigyozei-kaigyo', '前年中の開業'],
              ['jigyozei-haigyo', '前年中の廃業'],
            ],
            rect,
          ),
      },
      { at: [3, 2], holds: blank('jigyozei-hi', { size: 8 }) },
      {
        at: [4, 0],
        span: [1, 3],
        holds: (rect) => option('jigyozei-tafuken', '他都道府県の事務所等がある', rect),
      },
    ],
  }),
]

/** 14 配当割額又は株式等譲渡所得割額の控除に関する事項。 */
export const withheld = (y: number): readonly Mark[] => [
  ...title('14　配当割額又は株式等譲渡所得割額の控除に関する事項', right.x, y, right.w),
  ...grid({
    x: right.x,
    y: y + titleHeight,
    columns: [54.5, 40],
    rows: [5.8, 5.8],
    cells: [
      { at: [0, 0], holds: head('配当割額控除額', { align: 'left' }) },
      { at: [0, 1], holds: yen('haito-wari') },
      { at: [1, 0], holds: head('株式等譲渡所得割額控除額', { align: 'left' }) },
      { at: [1, 1], holds: yen('kabu-wari') },
    ],
  }),
]

const gifts = [
  ['kifu-furusato', '都道府県、市区町村分（特例控除対象）'],
  ['kifu-kyobo', '住所地の共同募金会、日赤支部分・都道府県、市区町村分（特例控除対象以外）'],
  ['kifu-jorei-ken', '条例指定分（都道府県）'],
  ['kifu-jorei-shi', '条例指定分（市区町村）'],
] as const

/** 15 寄附金に関する事項。 */
export const donations = (y: number): readonly Mark[] => [
  ...title('15　寄附金に関する事項', left.x, y, left.w),
  ...grid({
    x: left.x,
    y: y + titleHeight,
    columns: [64.5, 30],
    rows: gifts.map(() => 6.2),
    cells: gifts.flatMap(([field, text], row): readonly Cell[] => [
      { at: [row, 0], holds: head(text, { align: 'left', size: 5.5 }) },
      { at: [row, 1], holds: yen(field) },
    ]),
  }),
]

/** 所得金額調整控除に関する事項。 */
export const adjustment = (y: number): readonly Mark[] => [
  ...title('所得金額調整控除に関する事項', right.x, y, right.w),
  ...grid({
    x: right.x,
    y: y + titleHeight,
    columns: [20, 38, 12.5, 24],
    rows: [8.2, 8.2, 8.4],
    cells: [
      { at: [0, 0], holds: head('氏名') },
      { at: [0, 1], holds: blank('chosei-shimei') },
      { at: [0, 2], holds: head('続柄') },
      { at: [0, 3], holds: blank('chosei-zokugara', { align: 'center', size: 8 }) },
      { at: [1, 0], holds: head('生年月日') },
      { at: [1, 1], holds: blank('chosei-seinengappi', { size: 8 }) },
      {
        at: [1, 2],
        span: [1, 2],
        holds: (rect) => option('chosei-tokusho', '特別障害者に該当する', rect),
      },
      {
        at: [2, 0],
        span: [1, 4],
        holds: words(
          '給与の収入が850万円を超え、23歳未満の扶養親族や特別障害者のいる人が書きます。',
          { align: 'left', size: 5.5 },
        ),
      },
    ],
  }),
]

const livelihoods = [
  [
    ['mushotoku-fuyo', '家族などに扶養されていた'],
    ['mushotoku-gakusei', '学生であった'],
    ['mushotoku-shitsugyo', '雇用保険（失業給付）で生活していた'],
  ],
  [
    ['mushotoku-nenkin', '遺族年金・障害年金で生活していた'],
    ['mushotoku-chochiku', '預貯金で生活していた'],
    ['mushotoku-seiho', '生活保護を受けていた'],
    ['mushotoku-sonota', 'その他'],
  ],
] as const

/** 16 前年中に所得がなかった人の記入欄。 */
export const noIncome = (y: number): readonly Mark[] => [
  ...title('16　前年中に所得がなかった人の記入欄', whole.x, y, whole.w),
  ...grid({
    x: whole.x,
    y: y + titleHeight,
    columns: [64, 128],
    rows: [6, 6, 9, 9],
    cells: [
      ...livelihoods.map((row, i): Cell => ({
        at: [i, 0],
        span: [1, 2],
        holds: (rect) => options(row, rect),
      })),
      { at: [2, 0], holds: named('扶養していた人の氏名・続柄', 'mushotoku-dareka') },
      { at: [2, 1], holds: named('扶養していた人の住所', 'mushotoku-dareka-jusho') },
      {
        at: [3, 0],
        span: [1, 2],
        holds: named('学校名・その他の生活の状況', 'mushotoku-setsumei'),
      },
    ],
  }),
]

/** 備考。 */
export const remarks = (y: number): readonly Mark[] => [
  ...grid({
    x: whole.x,
    y,
    columns: [20, 172],
    rows: [14],
    cells: [
      { at: [0, 0], holds: head('備考') },
      { at: [0, 1], holds: blank('biko', { size: 8.5 }) },
    ],
  }),
  label('税守（Zeimori）の標準様式', { x: whole.x, y: y + 16, w: whole.w, h: 4 }, { size: 6 }),
]
