import { parseXml } from '@rgrove/parse-xml'
import { childrenOf } from './book.ts'

/** Formats for days and times that Excel has without naming them, those of Japan among them. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

/** Which styles of a workbook show days or times, by their number. */
export const dateStyles = (styles: string | undefined): ReadonlySet<string> =>
  stylesWhere(styles, builtIn, showsDate)

/** Which styles of a workbook show a hundredfold with %, by their number. */
export const percentStyles = (styles: string | undefined): ReadonlySet<string> =>
  stylesWhere(
    styles,
    (id) => id === 9 || id === 10,
    (code) => bare(code).includes('%'),
  )

function stylesWhere(
  styles: string | undefined,
  isKnown: (id: number) => boolean,
  isSo: (code: string) => boolean,
): ReadonlySet<string> {
  if (styles === undefined) return new Set()
  try {
    const root = parseXml(styles).root ?? undefined
    const formats = new Map(
      childrenOf(childrenOf(root, 'numFmts')[0], 'numFmt').map(({ attributes }) => [
        attributes['numFmtId'] ?? '',
        attributes['formatCode'] ?? '',
      ]),
    )
    return new Set(
      childrenOf(childrenOf(root, 'cellXfs')[0], 'xf').flatMap(({ attributes }, i) => {
        const id = attributes['numFmtId'] ?? '0'
        const code = formats.get(id)
        return (code === undefined ? isKnown(Number(id)) : isSo(code)) ? [String(i)] : []
      }),
    )
  } catch {
    return new Set()
  }
}

/** The most letters of a format that Excel knows; what is longer shows neither. */
const longest = 255

/** Whether letters for days or times stand in a format. */
const showsDate = (code: string): boolean => /[ymdhsge]/i.test(bare(code))

/** A format without its quoted words and what stands in brackets. */
const bare = (code: string): string =>
  code.slice(0, longest).replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|General/gi, '')
