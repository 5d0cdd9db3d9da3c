/** 「2026年1月5日」. @param day 「2026-01-05」 */
export const inJapanese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
