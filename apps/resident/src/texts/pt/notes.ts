import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notes.ts'

/** What stands beside a question whose answer does not count as it was given. */
export const noteText: Translated<typeof japanese.noteText> = {
  overruled: (why: string) =>
    `Com o que foi informado, isto não se aplica (${why}). Não é usado no cálculo.`,
  singleParentInstead: 'Usa-se a dedução de pai ou mãe solo; por isso não a de viúva.',
  notBorn: 'Neste ano fiscal a pessoa ainda não tinha nascido e não conta.',
  needsTaxReturn:
    'Para descontar este valor do imposto residencial é preciso fazer a declaração do imposto de renda (確定申告). Só a declaração ao município não basta.',
}
