import type { 年度の記号 } from '@zeimori/tax'
import { fieldsIn, type Field } from './field.ts'

/** 4 所得から差し引かれる金額の欄。番号は年度で違う。 */
export const deductionIds = [
  'kojo-shakai-hoken',
  'kojo-shokibo',
  'kojo-seimei',
  'kojo-jishin',
  'kojo-kafu-hitorioya',
  'kojo-gakusei-shogai',
  'kojo-haigusha',
  'kojo-fuyo',
  'kojo-tokutei-shinzoku',
  'kojo-kiso',
  'kojo-shokei',
  'kojo-zasson',
  'kojo-iryohi',
  'kojo-gokei',
] as const
export type DeductionId = (typeof deductionIds)[number]

/** The printed numbers of a year, of the deductions and of the particulars that refer to them. */
export type Numbering = {
  readonly deductions: Readonly<Record<DeductionId, string | undefined>>
  /** 16歳未満の扶養親族 / 別居の扶養親族等 */
  readonly underSixteen: string
  readonly livingApart: string
  /** Found in a published form of the year; otherwise printed as a neighbouring year's. */
  readonly verified: boolean
}

const before = {
  'kojo-shakai-hoken': '⑬',
  'kojo-shokibo': '⑭',
  'kojo-seimei': '⑮',
  'kojo-jishin': '⑯',
  'kojo-kafu-hitorioya': '⑰〜⑱',
  'kojo-gakusei-shogai': '⑲〜⑳',
} as const
const after = {
  'kojo-kiso': '㉔',
  'kojo-shokei': '㉕',
  'kojo-zasson': '㉖',
  'kojo-iryohi': '㉗',
  'kojo-gokei': '㉘',
} as const

/** 令和8年度から。特定親族特別控除が加わった。番号は浜松市の令和8年度の手引きによる。 */
const withTokutei: Numbering = {
  deductions: {
    ...before,
    'kojo-haigusha': '㉑',
    'kojo-fuyo': '㉒',
    'kojo-tokutei-shinzoku': '㉓',
    ...after,
  },
  underSixteen: '㉙',
  livingApart: '㉚',
  verified: true,
}

/** 令和7年度まで。公表された様式では確かめていない。 */
const withoutTokutei: Numbering = {
  deductions: {
    ...before,
    'kojo-haigusha': '㉑〜㉒',
    'kojo-fuyo': '㉓',
    'kojo-tokutei-shinzoku': undefined,
    ...after,
  },
  underSixteen: '㉙',
  livingApart: '㉚',
  verified: false,
}

const numberings: Readonly<Record<年度の記号, Numbering>> = {
  R3: withoutTokutei,
  R4: withoutTokutei,
  R5: withoutTokutei,
  R6: withoutTokutei,
  R7: withoutTokutei,
  R8: withTokutei,
  R9: { ...withTokutei, verified: false },
}

/** How a year's paper numbers its deductions. */
export const numberingOf = (year: 年度の記号): Numbering => numberings[year]

const labels: Readonly<Record<DeductionId, string>> = {
  'kojo-shakai-hoken': '社会保険料控除',
  'kojo-shokibo': '小規模企業共済等掛金控除',
  'kojo-seimei': '生命保険料控除',
  'kojo-jishin': '地震保険料控除',
  'kojo-kafu-hitorioya': '寡婦、ひとり親控除',
  'kojo-gakusei-shogai': '勤労学生、障害者控除',
  'kojo-haigusha': '配偶者（特別）控除',
  'kojo-fuyo': '扶養控除',
  'kojo-tokutei-shinzoku': '特定親族特別控除',
  'kojo-kiso': '基礎控除',
  'kojo-shokei': '⑬から㉔までの計',
  'kojo-zasson': '雑損控除',
  'kojo-iryohi': '医療費控除',
  'kojo-gokei': '合計（㉕＋㉖＋㉗）',
}

/** 4 所得から差し引かれる金額。その年度にない控除の欄は、ない。 */
export const deductionsOf = ({ deductions, verified }: Numbering): readonly Field[] => [
  ...deductionIds
    .filter((id) => deductions[id] !== undefined)
    .map((id): Field => ({
      id,
      number: deductions[id],
      ...(!verified && { unverified: true as const }),
      label: labels[id],
      kind: 'amount',
      part: 'deductions',
    })),
  ...fieldsIn('deductions', 'tick', [
    ['iryohi-tokurei', undefined, '医療費控除の特例（セルフメディケーション税制）を選ぶ'],
  ]),
]
