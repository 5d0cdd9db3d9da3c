/** The workbook's own part, so that all formulas are worked out when the file is opened. */
export function recalculated(workbook: string): string {
  const given = /<(?:\w+:)?calcPr\b(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(workbook)?.[0]
  if (given !== undefined)
    return workbook.replace(
      given,
      given
        .replace(/\s+fullCalcOnLoad=("[^"]*"|'[^']*')/, '')
        .replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>'),
    )
  const prefix = /<(\w+:)?workbook[\s>]/.exec(workbook)?.[1] ?? ''
  // It stands right after these, of which the last that is there counts. (ECMA-376, CT_Workbook)
  const before = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']
    .map((name) => `</${prefix}${name}>`)
    .find((end) => workbook.includes(end))
  return before === undefined
    ? workbook
    : workbook.replace(before, `${before}<${prefix}calcPr fullCalcOnLoad="1"/>`)
}

/**
 * A sheet without what its formulas once gave: figures of before must not stand beside new ones in programs that
 * do not work them out.
 */
export const withoutResults = (sheet: string): string =>
  sheet.replaceAll(
    /(<\/(?:\w+:)?f>|<(?:\w+:)?f(?:\s[^>]*)?\/>)\s*<(?:\w+:)?v>[^<]*<\/(?:\w+:)?v>/g,
    '$1',
  )
