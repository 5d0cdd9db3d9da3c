import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../site.ts'

/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText: Translated<typeof japanese.siteText> = {
  notApproved: (municipality: string) =>
    `Isto é um teste. Não é uma página publicada por ${municipality}.`,
  everywhere: 'Simulação do imposto residencial',
  mark: '税',
  behind: 'Sobre este site',
  all: 'Todas as páginas deste site',
  scope: 'O que foi conferido',
  privacy: 'Privacidade',
  aboutPages: {
    scope: 'O que foi conferido',
    privacy: 'Privacidade',
    accessibility: 'Acessibilidade',
    news: 'Avisos e correções',
    contact: 'Contato',
    licences: 'Licenças',
  },
  hours: (hours: string) => ` (${hours})`,
  entranceLead: 'Abra a província e escolha o município onde mora.',
  fictional: 'Teste',
  notices: 'Avisos',
  notice: 'Aviso: ',
}
