import { grouped, yenText as engineYenText, type Day } from '@zeimori/tax'
import { inBothYears } from '../form/read-day.ts'
import { inMan } from '../form/read-yen.ts'

/** 「1,234円」, in whole yen, with a true minus sign. */
export const yenText = (yen: number): string => engineYenText(yen)

/** 「1,234」, without saying of what. */
export const digits = (n: number): string => grouped(n)

/** What stands right after an amount that is written large, and right before it. */
export const yenMarks: { readonly before: string; readonly after: string } = {
  before: '',
  after: '円',
}

/** 「5,000万1,234円」: the amount again in the way people say it. */
export const spokenYen = (yen: number): string => inMan(yen)

/** 「平成23年（2011年）2月28日」: a day in both ways of counting years. */
export const dayText = (day: Day): string => inBothYears(day)

/** 「令和8年度」: the year of the tax. `所得の年` is the calendar year before it. */
export const yearName = ({ 名称 }: { readonly 名称: string; readonly 所得の年: number }): string =>
  名称

/** 「扶養控除、配偶者控除」: things said one after another. */
export const listed = (items: readonly string[]): string => items.join('、')

/** 「市民税（令和8年度）」: something with a remark. */
export const remarked = (text: string, remark: string): string => `${text}（${remark}）`

/** What stands between a heading and what it is about. */
export const colon: string = '：'

/** What stands between two sentences. */
export const gap: string = ''

/** What stands around a remark. */
export const brackets: readonly [string, string] = ['（', '）']
