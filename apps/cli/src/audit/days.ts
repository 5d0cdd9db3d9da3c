import { wrongUse } from '../failure.ts'

/** The moments from the first day to the end of the last, in Japan; everything where nothing is given. */
export function dayBounds(
  from: string | undefined,
  to: string | undefined,
): { readonly from: Date; readonly to: Date } {
  const first = dayOf(from ?? '2000-01-01')
  const last = dayOf(to ?? '2999-12-31')
  if (first > last) throw wrongUse('--from は --to より前の日にしてください。')
  return { from: first, to: new Date(last.getTime() + 24 * 60 * 60 * 1000) }
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00+09:00`)
  const back = new Date(day.getTime() + 9 * 60 * 60 * 1000)
  if (
    !/^\d{4}-\d\d-\d\d$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    !back.toISOString().startsWith(text)
  )
    throw wrongUse(`「${text}」という日はありません。2026-04-01 のように書いてください。`)
  return day
}
