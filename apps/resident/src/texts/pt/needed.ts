import type { Needed } from '../../form/needed.ts'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../needed.ts'

/** The three questions of 「申告は必要？」 and what follows from the answers. */
export const neededText: Translated<typeof japanese.neededText> = {
  questions: '3 perguntas',
  choose: 'Escolha',
  kakutei: {
    label: 'Fez (ou vai fazer) a declaração do imposto de renda (確定申告)?',
    suru: 'Fiz ou vou fazer',
    shinai: 'Não',
  },
  shunyu: {
    label: 'Que tipo de receita você teve?',
    kyuyo: 'Só salário (a empresa informa ao município)',
    nenkin: 'Só aposentadoria pública',
    nashi: 'Não tive receita',
    hoka: 'Também outras receitas (bicos, imóveis, valores eventuais etc.)',
  },
  kojo: {
    label: 'Quer usar deduções que não estão no comprovante de retenção (源泉徴収票)?',
    aru: 'Quero',
    nai: 'Não',
  },
  kojoHint:
    'Despesas médicas, seguro social ou seguro de vida pagos por você, mais dependentes etc.',
  onward: {
    you: 'Fazer a declaração',
    tax: 'Saber o imposto',
    'no-income': 'Declaração de quem não teve renda',
  },
}

export const neededAnswers: Readonly<Record<Needed, string>> = {
  unknown: 'Responda às perguntas e a resposta aparece aqui.',
  'no-filed':
    'Não é preciso declarar o imposto residencial. O conteúdo da declaração do imposto de renda chega ao município. O que é só do imposto residencial (配当割額 etc.) deve ser escrito em 「住民税に関する事項」 da declaração do imposto de renda.',
  'no-reported':
    'Não é preciso declarar o imposto residencial. A empresa ou quem paga a aposentadoria informa ao município.',
  'worth-it':
    'Não é obrigatório declarar, mas a declaração pode diminuir o imposto residencial. O imposto de renda também pode ser devolvido; por isso, quem pode fazer a declaração do imposto de renda (確定申告) deve preferi-la.',
  'if-asked':
    'Em geral não é preciso. Mas declare se precisa do certificado de renda ou de isenção (所得証明書・非課税証明書) ou se tem trâmites do seguro nacional de saúde, do seguro de cuidados, do auxílio-infância (児童手当) etc. A quem não é dependente de ninguém, o município pode pedir a declaração.',
  yes: 'É preciso declarar o imposto residencial. Mesmo quem não precisa da declaração do imposto de renda, por ter até 200.000 ienes de renda de bicos etc., precisa da declaração do imposto residencial.',
}
