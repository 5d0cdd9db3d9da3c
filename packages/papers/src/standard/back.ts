import type { FieldTable } from '../fields/field.ts'
import type { FormPage } from '../form/form.ts'
import { box, label, page } from './drawing.ts'
import { business, dividends, miscellaneous, transfers, wages } from './back-income.ts'
import {
  adjustment,
  businessTax,
  donations,
  familyWorkers,
  livingApart,
  noIncome,
  remarks,
  withheld,
} from './back-rest.ts'

/** 裏。 */
export const back = (table: FieldTable): FormPage =>
  page({ id: 'back', title: '裏', use: { kind: 'always' } }, [
    box('hyodai', { x: 9, y: 7, w: 130, h: 5.5 }, { size: 9, again: true }),
    label('（裏）', { x: 185, y: 7, w: 16, h: 5.5 }, { align: 'right', size: 8 }),
    ...wages(13.5),
    ...business(13.5),
    ...transfers(44.5),
    ...dividends(73),
    ...miscellaneous(102),
    ...businessTax(73),
    ...withheld(111),
    ...familyWorkers(131),
    ...livingApart(table, 160),
    ...donations(193),
    ...adjustment(193),
    ...noIncome(224.5),
    ...remarks(262.5),
  ])
