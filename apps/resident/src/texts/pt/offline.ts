import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../offline.ts'

/** The words about using the page without a network. */
export const offlineText: Translated<typeof japanese.offlineText> = {
  about: 'Uso sem internet',
  age: (issued: string, days: string) =>
    `Sem conexão com a internet: o cálculo usa a versão guardada neste aparelho, emitida em ${issued} (dias desde então: ${days}).`,
  aged: (issued: string, days: string) =>
    `O servidor tem a versão emitida em ${issued} (dias desde então: ${days}). Correções e avisos posteriores talvez ainda não tenham chegado.`,
  unproven:
    'O seu navegador não tem como verificar a assinatura de quem emitiu a página. Ela só pode ser usada com internet.',
  framed:
    'Esta página não pode ser usada dentro da moldura de outro site. Abra pelo link no site do município.',
  stopped: {
    title: 'Esta página está parada agora',
    text: 'O município ou o operador parou esta página porque há algo a verificar. O que você informou não foi enviado a lugar nenhum.',
    next: 'Se tem pressa, consulte o setor de impostos do seu município. Quando ela voltar, basta abrir a página de novo.',
  },
  unopened: {
    title: 'Esta página ainda não está aberta ao público',
    text: 'Aqui não é possível calcular até que o município a abra.',
    next: 'Se tem pressa, consulte o setor de impostos do seu município. Quando ela estiver aberta, basta abrir a página de novo.',
  },
  expired: {
    title: 'Esta versão foi emitida há mais de 30 dias',
    text: 'Não se calcula com uma versão emitida há mais de 30 dias, pois as taxas ou o cálculo podem ter sido corrigidos desde então.',
    next: 'Conecte-se à internet e abra esta página de novo. Se nada mudar, confira a data do aparelho e avise o seu município.',
  },
  broken: {
    title: 'O arquivo recebido é diferente do emitido',
    text: 'Não se calcula com um arquivo que pode ter sido alterado no caminho. O que você informou não foi enviado a lugar nenhum.',
    next: 'Abra de novo daqui a pouco. Se acontecer outra vez, avise o seu município.',
  },
  absent: {
    title: 'Esta página ainda não está neste aparelho',
    text: 'Sem internet não é possível abrir uma página nova.',
    next: 'Conecte-se à internet e abra de novo. Uma página já aberta pode ser usada depois também sem internet.',
  },
  unknown: {
    title: 'Não há página neste endereço',
    text: 'O endereço está errado ou a página mudou de lugar.',
    next: 'Abra de novo pelo link no site do município.',
  },
}
