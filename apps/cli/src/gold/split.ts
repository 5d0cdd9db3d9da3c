import { declared, yen, type Figure, type 税目, type 所得割の前提 } from '@zeimori/tax'

/** A figure for each of the two taxes. */
export type PerTax = Readonly<Record<税目, Figure>>

/** An amount that the page gives for the two taxes together, split as their standard rates are. */
export function split(
  term: Figure['term'],
  total: number,
  { 団体, 年度 }: Pick<所得割の前提, '団体' | '年度'>,
): PerTax {
  const place = 団体.指定都市 ? '指定都市' : '一般'
  const { 市町村民税, 道府県民税 } = 年度.標準税率
  const city = 市町村民税[place].num / 市町村民税[place].den
  const pref = 道府県民税[place].num / 道府県民税[place].den
  const ofCity = Math.round((total * city) / (city + pref))
  return {
    市町村民税: declared(term, yen(ofCity), '市町村民税'),
    道府県民税: declared(term, yen(total - ofCity), '道府県民税'),
  }
}
