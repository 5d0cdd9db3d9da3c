import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../correction.ts'

/** What stands beside the result when a figure was once wrong. */
export const correctionText: Translated<typeof japanese.correctionText> = {
  title: 'Há uma correção que se aplica a você',
  lead: 'O valor pode ser diferente do que esta página mostrou antes. O valor de agora já está corrigido.',
  differs: 'Se acha que o cálculo está diferente',
}
