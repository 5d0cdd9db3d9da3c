import { valueOf, type FormState } from '../form/state.ts'
import { box } from './typed.ts'

/** Up to so many years of service can be typed. */
const longestService = 60

const monthsInYear = 12

/** 「21」, 「20年」, 「20年3か月」, 「10か月」. */
const written = /^(?:(\d{1,2})年?)?(?:(\d{1,2})(?:か|ヶ|カ|ケ|ヵ|箇|個)月)?$/

/**
 * Years of service as the law counts them: a part of a year counts as one (所得税法施行令第69条第2項).
 * Undefined where nothing, or nothing of the kind, is typed.
 */
export function serviceYearsIn(state: FormState): number | undefined {
  const text = valueOf(state, box.serviceYears).normalize('NFKC').replace(/\s/g, '')
  const parts = written.exec(text)
  if (parts === null || text === '') return undefined
  const [, years = '0', months = '0'] = parts
  if (Number(months) >= monthsInYear) return undefined
  const counted = Number(years) + (Number(months) > 0 ? 1 : 0)
  return counted >= 1 && counted <= longestService ? counted : undefined
}
