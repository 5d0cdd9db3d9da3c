import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../check.ts'

/** The words of the screen on which all answers are looked over. */
export const checkText: Translated<typeof japanese.checkText> = {
  year: 'Ano fiscal (年度)',
  municipality: 'Município onde morava em 1º de janeiro',
  mend: 'Corrigir',
  nothing: 'Ainda não há nada informado.',
}
