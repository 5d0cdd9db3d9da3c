import { parseXml } from '@rgrove/parse-xml'
import { childrenOf } from './book.ts'

/** Formats for days and times that Excel has without naming them, those of Japan among them. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58)

/** Which styles of a workbook show days or times, by their number. */
export function dateStyles(styles: string | undefined): ReadonlySet<string> {
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
        return (code === undefined ? builtIn(Number(id)) : showsDate(code)) ? [String(i)] : []
      }),
    )
  } catch {
    return new Set()
  }
}

/** Whether letters for days or times stand in a format, outside of its quoted words. */
const showsDate = (code: string): boolean =>
  /[ymdhsge]/i.test(code.replaceAll(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|General/gi, ''))
