import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../form.ts'

/** How boxes are called away from where they stand. */
export const boxLabel: Translated<typeof japanese.boxLabel> = {
  of: (whose: string, what: string) => `${whose}: ${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}: ${statement}`,
}

export const answerText: Translated<typeof japanese.answerText> = {
  yes: 'Yes',
  unread: (typed: string) => `“${typed}” (could not be read; counted as empty)`,
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts: Translated<typeof japanese.computedSlipTexts> = {
  kyuyoShotoku: 'Amount after the employment income deduction (給与所得控除後の金額)',
  seimeiKojo: 'Life insurance premium deduction (生命保険料の控除額)',
  kojoGokei: 'Total deductions from income (所得控除の額の合計額)',
  gensen: 'Income tax withheld (源泉徴収税額)',
  kiso: 'Basic deduction (基礎控除の額)',
  chosei: 'Income adjustment deduction (所得金額調整控除額)',
}

/** What stands first in the lists of places, before one is chosen. */
export const placeText: Translated<typeof japanese.placeText> = {
  anyPrefecture: 'Do not choose (no addition)',
  anyMunicipality: 'Do not choose (standard rates)',
  elsewhere: 'Another municipality',
  announced: (year: string) => `${year} (preview)`,
  closed: (year: string) => `${year} (not open)`,
}

/** The kinds of income that have slips, and how to go on without JavaScript. */
export const kindsText: Translated<typeof japanese.kindsText> = {
  kyuyo: {
    label: 'Salary and bonuses',
    hint: 'Company employees, part-time workers and so on who have a withholding slip (源泉徴収票)',
  },
  nenkin: {
    label: 'Public pensions',
    hint: "National pension, employees' pension, corporate pension and so on",
  },
  thenCompute: 'Choose, then press “Work it out”: the boxes for them appear.',
}
