import type { 年度の記号 } from '@zeimori/tax'
import { fieldTable } from '../fields/index.ts'
import type { Form } from '../form/form.ts'
import { back } from './back.ts'
import { front } from './front.ts'
import { furtherSheet } from './further-sheet.ts'
import { separatePage } from './separate.ts'

/**
 * The paper of our own drawing: the boxes, numbers and order that the municipalities' papers share
 * (地方税法施行規則第2条、第五号の四様式), for a municipality that has not given us its own.
 */
export function standardForm(year: 年度の記号): Form {
  const table = fieldTable(year)
  return {
    id: `zeimori-${year.toLowerCase()}`,
    of: 'zeimori',
    year,
    pages: [front(table), back(table), separatePage(), furtherSheet(table)],
  }
}
