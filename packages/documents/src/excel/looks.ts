import type { BorderStyle, CellStyle, FontStyle } from 'hucre'

/** A font that Windows and Office bring for Japanese, made to be read easily. */
export const plainFont = { name: 'BIZ UDPゴシック', size: 10 } as const satisfies FontStyle

const bold = { ...plainFont, bold: true } as const
const line = { style: 'thin', color: { rgb: '767676' } } as const
const frame = { top: line, right: line, bottom: line, left: line } satisfies BorderStyle
const ground = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const

/** What a cell is for, and so how it looks. */
export const looks = {
  title: { font: { ...bold, size: 14 }, alignment: { vertical: 'center', wrapText: true } },
  heading: { font: { ...bold, size: 11 }, alignment: { vertical: 'center', wrapText: true } },
  note: { font: plainFont, alignment: { vertical: 'top', wrapText: true } },
  label: {
    font: bold,
    border: frame,
    fill: ground('F1F1F4'),
    alignment: { vertical: 'center', wrapText: true },
  },
  head: {
    font: bold,
    border: frame,
    fill: ground('E6E6E6'),
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  group: {
    font: bold,
    border: frame,
    fill: ground('F8F8FB'),
    alignment: { vertical: 'center', wrapText: true },
  },
  left: {
    font: plainFont,
    border: frame,
    alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  },
  center: {
    font: plainFont,
    border: frame,
    alignment: { horizontal: 'center', vertical: 'top', wrapText: true },
  },
  right: {
    font: plainFont,
    border: frame,
    alignment: { horizontal: 'right', vertical: 'top', wrapText: true },
  },
} as const satisfies Readonly<Record<string, CellStyle>>
