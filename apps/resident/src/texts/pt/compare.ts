import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: 'Imposto residencial e de renda somados (referência)',
  year: 'Imposto residencial (um ano)',
  forest: 'Imposto ambiental florestal (森林環境税, nacional)',
  incomeTax: 'Imposto de renda (referência)',
  apartResident: 'Imposto residencial retido em separado e encerrado',
  apartIncome: 'Imposto de renda retido em separado e encerrado (referência)',
  withheld: 'Imposto residencial retido antes (sobre dividendos etc.)',
  limit: 'Limite do furusato nozei (ふるさと納税の限度額)',
}
