import type { Figure } from '@zeimori/tax'
import type { DeductionId } from '../fields/deductions.ts'
import { deductionsCalled, sumOf, type Filing } from './filing.ts'
import { amount, tick, total, type Entry } from './value.ts'

type Single = Exclude<DeductionId, 'kojo-shokei' | 'kojo-gokei'>

/** Which deductions of the law stand in which box. */
const boxes: Readonly<Record<Single, readonly Figure['term'][]>> = {
  'kojo-shakai-hoken': ['社会保険料控除額'],
  'kojo-shokibo': ['小規模企業共済等掛金控除額'],
  'kojo-seimei': ['生命保険料控除額'],
  'kojo-jishin': ['地震保険料控除額'],
  'kojo-kafu-hitorioya': ['寡婦控除額', 'ひとり親控除額'],
  'kojo-gakusei-shogai': ['勤労学生控除額', '障害者控除額'],
  'kojo-haigusha': ['配偶者控除額', '配偶者特別控除額'],
  'kojo-fuyo': ['扶養控除額'],
  'kojo-tokutei-shinzoku': ['特定親族特別控除額'],
  'kojo-kiso': ['基礎控除額'],
  'kojo-zasson': ['雑損控除額'],
  'kojo-iryohi': ['医療費控除額'],
}

const amountIn = (filing: Filing, box: Single): number =>
  sumOf(deductionsCalled(filing, ...boxes[box]))

/** 4 所得から差し引かれる金額（円）。住民税の控除額。 */
export function deductionsOf(filing: Filing): readonly Entry[] {
  const { 申告, 査定 } = filing
  const whole = 査定.所得控除.合計.yen
  const one = (box: Single): readonly Entry[] => amount(box, amountIn(filing, box))
  return [
    ...one('kojo-shakai-hoken'),
    ...one('kojo-shokibo'),
    ...one('kojo-seimei'),
    ...one('kojo-jishin'),
    ...one('kojo-kafu-hitorioya'),
    ...one('kojo-gakusei-shogai'),
    ...one('kojo-haigusha'),
    ...one('kojo-fuyo'),
    ...one('kojo-tokutei-shinzoku'),
    ...total('kojo-kiso', amountIn(filing, 'kojo-kiso')),
    ...total(
      'kojo-shokei',
      whole - amountIn(filing, 'kojo-zasson') - amountIn(filing, 'kojo-iryohi'),
    ),
    ...one('kojo-zasson'),
    ...one('kojo-iryohi'),
    ...tick('iryohi-tokurei', 申告.医療費?.種類 === '特定一般用医薬品等'),
    ...total('kojo-gokei', whole),
  ]
}
