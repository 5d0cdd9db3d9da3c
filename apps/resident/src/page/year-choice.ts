import type { 年度の定め } from '@zeimori/tax'
import type { Settled } from '../tenant/context.ts'
import { isOpen } from '../tenant/starting.ts'
import { yearName } from '../texts/amounts.ts'
import { placeText } from '../texts/form.ts'

/** A year as it is offered or named: one whose law is not yet in force, or that is not open here, says so. */
export function yearChoice(年度: 年度の定め, open: Settled['open']): string {
  const name = yearName(年度)
  if (!isOpen(open, 年度.記号)) return placeText.closed(name)
  return 年度.予告 ? placeText.announced(name) : name
}
