import type { Day } from '@zeimori/tax'

/** The first day of each era, latest first. */
const eras = [
  { name: '令和', from: 2019_05_01, before: 2018 },
  { name: '平成', from: 1989_01_08, before: 1988 },
  { name: '昭和', from: 1926_12_25, before: 1925 },
  { name: '大正', from: 1912_07_30, before: 1911 },
  { name: '明治', from: 1868_01_25, before: 1867 },
] as const

/** 「昭和35年4月12日」. A day before the eras is written in the common calendar. */
export function dateText({ year, month, day }: Day): string {
  const number = year * 10_000 + month * 100 + day
  const era = eras.find(({ from }) => number >= from)
  if (era === undefined) return `${year}年${month}月${day}日`
  const inEra = year - era.before
  return `${era.name}${inEra === 1 ? '元' : inEra}年${month}月${day}日`
}
