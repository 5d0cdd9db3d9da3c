/** The three questions of 「申告は必要？」. Blank while not answered. */
export type NeededAnswers = {
  /** Whether an income-tax return is filed. */
  readonly kakutei: '' | 'suru' | 'shinai'
  readonly shunyu: '' | 'kyuyo' | 'nenkin' | 'nashi' | 'hoka'
  /** Whether there are deductions that stand on no slip. */
  readonly kojo: '' | 'aru' | 'nai'
}

/** Whether a residents' tax return is to be filed. The words are in `texts/needed.ts`. */
export type Needed = 'unknown' | 'no-filed' | 'no-reported' | 'worth-it' | 'if-asked' | 'yes'

/**
 * 地方税法第45条の2・第317条の2: whoever has filed an income-tax return, or whose only incomes are salaries
 * or pensions that the payer reports, need not file; only who did not file can add deductions by filing.
 */
export function neededReturn({ kakutei, shunyu, kojo }: NeededAnswers): Needed {
  if (kakutei === '') return 'unknown'
  if (kakutei === 'suru') return 'no-filed'
  if (shunyu === '') return 'unknown'
  if (shunyu === 'nashi') return 'if-asked'
  if (shunyu === 'hoka') return 'yes'
  if (kojo === '') return 'unknown'
  return kojo === 'aru' ? 'worth-it' : 'no-reported'
}
