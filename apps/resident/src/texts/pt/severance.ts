import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../severance.ts'

export const severanceText: Translated<typeof japanese.severanceText> = {
  title: 'Fale da indenização de desligamento',
  lead: 'Calcula-se à parte do que já está preenchido, pois a indenização é tributada separada das outras rendas.',
  waiting: 'Informe o valor e os anos de serviço; o imposto aparece aqui.',
  income: 'Renda de desligamento',
  residentTax: 'Imposto residencial retido da indenização',
  incomeTax: 'Imposto de renda retido da indenização (referência)',
  left: 'O que resta depois dos impostos',
  notes: [
    'O imposto residencial é retido no pagamento, e isso é tudo. Não vai na declaração, nem conta para o ano fiscal seguinte ou para o limite do furusato nozei.',
    'Vai para o município onde morava em 1º de janeiro do ano em que recebe. As alíquotas são iguais em todo lugar.',
    'Sem entregar ao empregador o formulário 「退職所得の受給に関する申告書」, retém-se 20,42% da indenização como imposto de renda. A diferença para o valor daqui volta com a declaração de imposto de renda.',
    'Quem recebeu outra indenização, ou um pagamento único de previdência da empresa ou iDeCo, no mesmo ano ou em ano próximo, tem dedução menor; o imposto pode ser maior do que o daqui.',
    'Vale para indenizações pagas a partir de 2022.',
  ],
}
