import { inRow, type FieldRows, type FieldTable } from '../fields/field.ts'
import type { FormPage } from '../form/form.ts'
import { apartTable, worker } from './back-rest.ts'
import { headHeight, heads } from './back-income.ts'
import { blank, box, grid, label, page, title, yen, type Cell, type Mark } from './drawing.ts'
import { relativesTable } from './relatives-table.ts'
import { who } from './separate.ts'

const x = 9

/** 続紙。表と裏に書ききれない人や支払者を書く。何枚でも続く。 */
export function furtherSheet({ rows }: FieldTable): FormPage {
  const listOf = (id: FieldRows['id']): FieldRows | undefined => rows.find((list) => list.id === id)
  const fuyo = listOf('fuyo')
  const nensho = listOf('nensho')
  return page({ id: 'further', title: '続紙', use: { kind: 'further-sheet' } }, [
    box('hyodai', { x: 38, y: 10, w: 134, h: 9 }, { align: 'center', size: 13, again: true }),
    label('（続紙）', { x: 38, y: 19, w: 134, h: 6 }, { align: 'center', size: 10, heading: true }),
    ...who(),
    ...(fuyo ? relativesTable(fuyo, { x, y: 47, rows: 10, rowHeight: 9.6 }) : []),
    ...(nensho ? relativesTable(nensho, { x, y: 152, rows: 6, rowHeight: 9 }) : []),
    ...disabled(47),
    ...dividends(96),
    ...title('12　別居の扶養親族等に関する事項', x, 215, 192),
    ...apartTable(219.5, 6, 6.4),
    ...title('11　事業専従者に関する事項', x, 263.5, 192),
    ...workers(268),
  ])
}

/** 右側の空いた所。64 mm wide. */
const side = { x: 135, w: 66 } as const

const disabled = (y: number): readonly Mark[] => [
  ...title('⑳　障害者', side.x, y, side.w),
  ...grid({
    x: side.x,
    y: y + 4.5,
    columns: [36, 30],
    rows: [headHeight, ...Array.from({ length: 6 }, () => 6.4)],
    cells: [
      ...heads(['氏名', '障害の程度']),
      ...[1, 2, 3, 4, 5, 6].flatMap((row): readonly Cell[] => [
        { at: [row, 0], holds: blank(inRow('shogai', row, 'shimei'), { size: 8.5 }) },
        { at: [row, 1], holds: blank(inRow('shogai', row, 'teido'), { size: 8 }) },
      ]),
    ],
  }),
]

const dividends = (y: number): readonly Mark[] => [
  ...title('８　配当所得に関する事項', side.x, y, side.w),
  ...grid({
    x: side.x,
    y: y + 4.5,
    columns: [20, 16, 15, 15],
    rows: [headHeight, ...Array.from({ length: 8 }, () => 6.4)],
    cells: [
      ...heads(['種目', '支払者', '収入金額', '必要経費']),
      ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((row): readonly Cell[] => [
        { at: [row, 0], holds: blank(inRow('haito', row, 'shumoku'), { size: 7.5 }) },
        { at: [row, 1], holds: blank(inRow('haito', row, 'shiharaisha'), { size: 7.5 }) },
        { at: [row, 2], holds: yen(inRow('haito', row, 'shunyu'), { size: 7.5 }) },
        { at: [row, 3], holds: yen(inRow('haito', row, 'keihi'), { size: 7.5 }) },
      ]),
    ],
  }),
]

const workers = (y: number): readonly Mark[] => [
  ...grid({
    x,
    y,
    columns: [44, 46, 18, 32, 18, 34],
    rows: [headHeight, 6, 6],
    cells: [
      ...heads(['氏名', '個人番号', '続柄', '生年月日', '従事月数', '専従者給与（控除）額']),
      ...[1, 2].flatMap((row) => worker(row)),
    ],
  }),
]
