import { fieldsOf, fillTemplate, readCellMap, templateProblemText } from '@zeimori/documents'
import type { LedgerForm } from '@zeimori/records'
import { foundProblem, wrongUse } from '../failure.ts'
import { readFileBytes, readTextFile } from '../input.ts'
import type { Writer } from './reports.ts'

/**
 * Fills a municipality's own .xlsx by a map of its cells.
 * @throws wrong use for a map that cannot be read; a problem in words for a form that is not taken
 */
export function ownFormWriter(make: LedgerForm['make'], template: string, mapFile: string): Writer {
  const read = readCellMap(parsed(mapFile))
  if (!read.ok) throw wrongUse(`${mapFile}: ${read.problem}`)
  const bytes = readFileBytes(template)
  return async (ledger) => {
    const filled = await fillTemplate(bytes, read.map, fieldsOf(make(ledger)))
    if (!filled.ok) throw foundProblem(`${template}: ${templateProblemText(filled.problem)}`)
    return filled.value
  }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readTextFile(file))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw wrongUse(`${file} は JSON として読めません。括弧とコンマをたしかめてください。`)
  }
}
