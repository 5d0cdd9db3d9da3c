import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../server.ts'

/** What the listener says when it cannot answer. */
export const serverText: Translated<typeof japanese.serverText> = {
  title: 'Não foi possível mostrar a página',
  notFound:
    'A página não foi encontrada. Confira o endereço ou volte à primeira página da estimativa.',
  notAllowed: 'Esta página não pode ser usada assim. Volte à primeira página da estimativa.',
  tooLarge: 'O conteúdo enviado é grande demais. Informe de novo a partir da primeira página.',
  wrongType:
    'Não foi possível ler o conteúdo enviado. Informe de novo a partir da primeira página.',
  tooSlow: 'O envio demorou demais. Tente de novo a partir da primeira página.',
  badRequest:
    'Não foi possível ler o conteúdo enviado. Informe de novo a partir da primeira página.',
  failed: 'Por um problema nosso, não foi possível calcular. Tente de novo daqui a pouco.',
  number: (number: string) => `Ao perguntar, informe este número: ${number}`,
  back: 'À primeira página da estimativa',
}
