import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../sheet.ts'

/** The words of the printed sheet. */
export const sheetText: Translated<typeof japanese.sheetText> = {
  title: (year: string) => `Estimativa do imposto residencial, ${year}`,
  answers: 'O que você informou',
  municipality: 'Município onde morava em 1º de janeiro',
  line: 'Item',
  amount: 'Valor',
  how: 'Cálculo',
  declared: 'valor informado',
  statutory: 'valor fixado por lei',
  law: 'Base legal',
  foot: (year: string, version: string, checked: string) =>
    `Calculado por 税守 (Zeimori) ${version} com as regras de ${year} (conferidas em ${checked}).`,
}
