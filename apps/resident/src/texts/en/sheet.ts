import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../sheet.ts'

/** The words of the printed sheet. */
export const sheetText: Translated<typeof japanese.sheetText> = {
  title: (year: string) => `Inhabitant tax estimate, ${year}`,
  answers: 'What you entered',
  municipality: 'Municipality where you lived on 1 January',
  line: 'Item',
  amount: 'Amount',
  how: 'Calculation',
  declared: 'the amount you entered',
  statutory: 'an amount fixed by law',
  law: 'Law',
  foot: (year: string, version: string, checked: string) =>
    `Worked out by 税守 (Zeimori) ${version} with the rules of ${year} (checked ${checked}).`,
}
