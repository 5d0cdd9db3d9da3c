import { 空の申告 } from '@zeimori/tax'
import type { Slip } from '../slip.ts'
import { activeEntries, type AppliedSlip } from './answers.ts'
import { slotNamed, slotOf } from './slots.ts'

/**
 * How much of what a slot holds came from a slip that surely says other things than the new one, so that both
 * count: two certificates, two employers.
 */
export function heldApart({ slip, answers }: AppliedSlip, added: Slip, name: string): number {
  if (!areApart(slip, added, name)) return 0
  const slot = slotNamed(name)
  const entries = activeEntries(slip, answers).filter(({ target }) => slotOf(target) === name)
  return slot.holds(slot.fill(空の申告, entries, slip))
}

function areApart(one: Slip, other: Slip, name: string): boolean {
  const kinds = new Set([one.kind, other.kind])
  if (kinds.has('tax-return')) return false
  if (!kinds.has('salary')) return true
  if (one.kind === other.kind)
    return (
      ['給与', '社会保険料', '小規模企業共済等掛金'].includes(name) &&
      ![one, other].some(({ cautions }) => cautions.includes('former-employer'))
    )
  return name === '社会保険料' && kinds.has('pension-premium') && !hasPension(one, other)
}

/** Whether the employer has counted premiums of the 国民年金. */
const hasPension = (...slips: readonly Slip[]): boolean =>
  slips.some(
    ({ kind, notCarried }) =>
      kind === 'salary' &&
      notCarried.some(({ code, value = 0 }) => code.endsWith('G10000') && value > 0),
  )
