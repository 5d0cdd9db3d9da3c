import { costedIncomes, statedIncomes, type Entry, type Slip, type Target } from '../slip.ts'
import type { 申告 } from '@zeimori/tax'
import { familySlots } from './family-slots.ts'
import { costedSlot, dividendSlot, interestSlot, statedSlot } from './income-slots.ts'
import { housingSlot, oldQuakeSlot, quakeSlot, sumSlots } from './amount-slots.ts'

/** A part of the declaration that is filled, or left, as a whole. */
export type Slot = {
  /** How much is in it already: yen, or how many people. */
  readonly holds: (declaration: 申告) => number
  /** The declaration with these entries in it as well. */
  readonly fill: (declaration: 申告, entries: readonly Entry[], slip: Slip) => 申告
}

const slots: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ...sumSlots,
  ['地震保険料.地震保険料', quakeSlot],
  ['地震保険料.旧長期損害保険料', oldQuakeSlot],
  ['住宅借入金等', housingSlot],
  ...familySlots,
  ['ほかの所得.利子', interestSlot],
  ['ほかの所得.配当', dividendSlot],
  ...statedIncomes.map((income) => [`ほかの所得.${income}`, statedSlot(income)] as const),
  ...costedIncomes.map((income) => [`ほかの所得.${income}`, costedSlot(income)] as const),
])

/** The name of the slot that a target is part of. */
export function slotOf(target: Target): string {
  if (target === '社会保険料から除く額') return '社会保険料'
  if (target === '地震保険料の控除額') return '地震保険料.地震保険料'
  if (target === '配当.種類') return 'ほかの所得.配当'
  const [first = '', second] = target.split('.')
  return ['配偶者', '親族', '住宅借入金等'].includes(first)
    ? first
    : [first, ...(second === undefined ? [] : [second])].join('.')
}

/** @throws RangeError for a target without a slot: our defect */
export function slotNamed(name: string): Slot {
  const slot = slots.get(name)
  if (slot === undefined) throw new RangeError(`no slot for ${name}`)
  return slot
}
