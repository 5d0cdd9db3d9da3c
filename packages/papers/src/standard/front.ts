import type { FieldTable } from '../fields/field.ts'
import type { FormPage } from '../form/form.ts'
import { blank, box, frame, grid, head, label, numberCells, page, type Mark } from './drawing.ts'
import { details } from './front-details.ts'
import { sums } from './front-sums.ts'

const bodyTop = 66

/** 表。 */
export function front(table: FieldTable): FormPage {
  const { marks, bottom } = sums(table, bodyTop)
  return page({ id: 'front', title: '表', use: { kind: 'always' } }, [
    ...letterhead,
    ...who,
    ...marks,
    ...details(table, bodyTop),
    ...foot(Math.max(bottom, bodyTop + 208)),
  ])
}

const letterhead: readonly Mark[] = [
  box('hyodai', { x: 38, y: 9, w: 126, h: 9 }, { align: 'center', size: 14 }),
  label('（宛先）', { x: 9, y: 15, w: 20, h: 4 }, { size: 7 }),
  box('atesaki', { x: 9, y: 19.5, w: 36, h: 7 }, { align: 'right', size: 12 }),
  label('殿', { x: 45.5, y: 19.5, w: 8, h: 7 }, { size: 11 }),
  label('提出年月日', { x: 92, y: 20.5, w: 17, h: 6 }, { size: 7 }),
  box('teishutsubi', { x: 109, y: 20.5, w: 42, h: 6 }, { size: 9 }),
  ...frame({ x: 168, y: 8, w: 33, h: 19 }, 0.15),
  label('受付印', { x: 168, y: 8, w: 33, h: 5 }, { align: 'center', size: 5.5 }),
]

const who: readonly Mark[] = grid({
  x: 9,
  y: 29,
  columns: [22, 78, 20, 42, 12, 18],
  rows: [5, 8.5, 7, 7, 7],
  cells: [
    { at: [0, 0], span: [2, 1], holds: head('現住所') },
    { at: [0, 1], span: [2, 1], holds: blank('genjusho', { size: 10 }) },
    { at: [0, 2], holds: head('フリガナ') },
    { at: [0, 3], span: [1, 3], holds: blank('furigana', { size: 8 }) },
    { at: [1, 2], holds: head('氏名') },
    { at: [1, 3], span: [1, 3], holds: blank('shimei', { size: 14 }) },
    { at: [2, 0], holds: head('1月1日現在の住所') },
    { at: [2, 1], holds: blank('ichigatsu-jusho', { size: 9.5 }) },
    { at: [2, 2], holds: head('生年月日') },
    { at: [2, 3], span: [1, 3], holds: blank('seinengappi', { size: 10 }) },
    { at: [3, 0], holds: head('電話番号') },
    { at: [3, 1], holds: blank('denwa', { size: 10 }) },
    { at: [3, 2], holds: head('個人番号') },
    { at: [3, 3], span: [1, 3], holds: (rect) => numberCells('kojin-bango', rect) },
    { at: [4, 0], holds: head('業種又は職業') },
    { at: [4, 1], holds: blank('shokugyo', { size: 10 }) },
    { at: [4, 2], holds: head('世帯主の氏名') },
    { at: [4, 3], holds: blank('setainushi', { size: 10 }) },
    { at: [4, 4], holds: head('続柄') },
    { at: [4, 5], holds: blank('tsuzukigara', { align: 'center', size: 9 }) },
  ],
})

const foot = (y: number): readonly Mark[] => [
  label(
    '個人番号は、印刷したあとに手で書いてください。裏面にも書く欄があります。税守（Zeimori）の標準様式',
    { x: 9, y: y + 1.5, w: 192, h: 4 },
    { size: 6 },
  ),
]
