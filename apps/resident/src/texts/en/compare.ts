import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: 'Inhabitant tax and income tax together (for reference)',
  year: 'Inhabitant tax (one year)',
  forest: 'Forest environment tax (森林環境税, national)',
  incomeTax: 'Income tax (for reference)',
  apartResident: 'Inhabitant tax withheld separately and settled',
  apartIncome: 'Income tax withheld separately and settled (for reference)',
  withheld: 'Inhabitant tax withheld earlier (dividend levy etc.)',
  limit: 'Furusato nozei limit (ふるさと納税の限度額)',
}
