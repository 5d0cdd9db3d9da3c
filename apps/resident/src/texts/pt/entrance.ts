import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../entrance.ts'

/** The words of the first screen. */
export const entranceText: Translated<typeof japanese.entranceText> = {
  title: 'O que deseja fazer?',
  tiles: {
    tax: {
      title: 'Saber o imposto',
      text: 'Copie do comprovante de retenção (源泉徴収票): o imposto residencial e as razões aparecem na hora.',
    },
    furusato: {
      title: 'Limite do furusato nozei (ふるさと納税)',
      text: 'Com um comprovante de retenção e a família, em cerca de 30 segundos.',
    },
    you: {
      title: 'Fazer a declaração (申告書)',
      text: 'Perguntas passo a passo. No fim, a declaração para o município e a lista para copiar no eLTAX.',
    },
    'no-income': { title: 'Não tive renda', text: 'Três perguntas até a declaração.' },
  },
  needed: 'Preciso declarar? Confira com 3 perguntas',
  severance: 'Calcular o imposto sobre a indenização de desligamento (退職金)',
  open: 'Continuar de um arquivo ou link salvo',
  kept: 'Há dados que você deixou pela metade.',
  resume: 'Continuar',
  promise:
    'Os valores informados nunca são guardados sem o seu consentimento. Pode salvar e apagar quando quiser.',
  estimate:
    'Os valores daqui são uma estimativa. A declaração do imposto de renda (確定申告) é feita no site da Agência Nacional de Impostos (国税庁), 「確定申告書等作成コーナー」.',
  broken:
    'Por um problema nosso, esta página não consegue começar o cálculo. Abra de novo daqui a pouco.',
  loading: 'Preparando o cálculo…',
}
