import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../furusato.ts'

/** The words of the panel about donations. */
export const furusatoText: Translated<typeof japanese.furusatoText> = {
  title: 'Limite e gráfico do furusato nozei (ふるさと納税)',
  none: 'Não há parcela sobre a renda (所得割); o furusato nozei não reduziria o imposto residencial.',
  limit: 'Limite (a maior doação com só cerca de 2.000 ienes por sua conta)',
  sameLimit:
    'Também no cálculo completo, com o crédito habitacional etc., a sua parte não aumenta até o limite.',
  lowerLimit: (real: string) =>
    `Com o crédito habitacional etc., não há imposto bastante para descontar tudo; acima de ${real} a sua parte vai aumentando.`,
  burden: (least: string, most: string) => `Até aí, a sua parte fica entre ${least} e ${most}.`,
  burdenOnce: (burden: string) => `Até aí, a sua parte é de ${burden}.`,
  straddles:
    'Se a doação passa de uma faixa da taxa do imposto de renda a outra, a sua parte fica um pouco acima de 2.000 ienes. Como os impostos são arredondados para baixo em 100 ou 1.000 ienes, ela também varia algumas centenas de ienes conforme a doação.',
  given: (given: string, burden: string) =>
    `Com a doação atual de ${given}, a sua parte é de ${burden}.`,
  chart: 'Gráfico da doação e da sua parte',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `Na horizontal, a doação; na vertical, a sua parte. No limite de ${limit}, a sua parte é de ${atLimit}; acima dele ela aumenta, até ${atMost} com uma doação de ${most}.`,
  donationAxis: 'Doação',
  burdenAxis: 'Sua parte',
  marks: {
    step: '',
    limit: 'limite',
    'real-limit': 'limite real',
    given: 'doação atual',
  },
  table: 'Sua parte conforme a doação',
  donation: 'Doação',
  lessResidentTax: 'Imposto residencial a menos',
  lessIncomeTax: 'Imposto de renda a menos',
  borne: 'Sua parte (自己負担額)',
  mark: 'Marca',
  showTable: 'Ver os números do gráfico em tabela',
  reference:
    'O imposto de renda é um cálculo de referência, sem a redução fixa de imposto (定額減税).',
}

/** How far the limit falls if things turn out otherwise. */
export const marginText: Translated<typeof japanese.marginText> = {
  title: 'Se algo mudar até o fim do ano',
  lead: 'A doação é até o fim do ano; a receita e as deduções só se definem depois. Calculamos o limite se elas mudarem.',
  what: 'Se…',
  limit: 'Máximo sem aumentar a sua parte',
  fall: 'Em relação a agora',
  falls: (by: string) => `${by} a menos`,
  rises: (by: string) => `${by} a mais`,
  same: 'igual',
  surprises: {
    'income-100': 'a receita for 100.000 ienes menor',
    'income-300': 'a receita for 300.000 ienes menor',
    'income-500': 'a receita for 500.000 ienes menor',
    'social-insurance': 'o seguro social for 100.000 ienes maior',
    medical: 'pagar mais 200.000 ienes de despesas médicas e declarar',
    'pension-fund': 'pagar 10.000 ienes por mês de iDeCo (120.000 por ano)',
  },
  safe: (amount: string) =>
    `Mesmo com a receita 100.000 ienes menor, a sua parte não aumenta até ${amount}.`,
}

/** ワンストップ特例 against the income tax return. */
export const waysText: Translated<typeof japanese.waysText> = {
  title:
    'Exceção one-stop (ワンストップ特例) ou declaração do imposto de renda (確定申告): qual é melhor?',
  amount: (donation: string) => `Calculamos as duas formas com uma doação de ${donation}.`,
  places: 'Número de municípios ou províncias a que doou',
  placesHint: 'O mesmo lugar conta 1, mesmo com várias doações',
  notPlaces: 'Informe o número de lugares de 1 a 999 (por exemplo 3).',
  way: 'Forma',
  ways: { 'one-stop': 'Exceção one-stop', return: 'Declaração do imposto de renda' },
  lessResidentTax: 'Imposto residencial a menos',
  lessIncomeTax: 'Imposto de renda a menos',
  burden: 'Sua parte (自己負担額)',
  better: (way: string, by: string) => `${way}: a sua parte é ${by} menor.`,
  same: 'A sua parte é igual nas duas formas.',
  reasons: {
    'housing-loan':
      'É porque o crédito habitacional já diminui o imposto de renda. Na declaração, perde-se a parte que voltaria do imposto de renda.',
    rates:
      'É porque a proporção do crédito especial (特例控除) do imposto residencial é diferente da taxa real do imposto de renda. Na exceção one-stop, desconta-se do imposto residencial conforme a proporção.',
    rounding:
      'É uma diferença pequena, do arredondamento para baixo dos impostos em 100 ou 1.000 ienes.',
    none: '',
  },
  cannot: 'A exceção one-stop não pode ser usada',
  cannotWhy:
    'Nos casos abaixo se faz a declaração do imposto de renda (ou do residencial); por isso a doação também deve ser declarada. Sem ela na declaração, não há desconto pela doação.',
  obstacles: {
    'too-many-places': 'Doou a 6 ou mais municípios ou províncias',
    'high-salary': 'A receita de salários passa de 20 milhões de ienes',
    'several-salaries':
      'Recebe salário de 2 ou mais lugares (e faz a declaração do imposto de renda)',
    'other-income': 'Tem receita a declarar além de salário e aposentadoria',
    dividends: 'Declara dividendos ou ganhos com ações para receber o crédito do imposto retido',
    medical: 'Usa a dedução de despesas médicas (医療費控除)',
    casualty: 'Usa a dedução de perdas diversas (雑損控除)',
    'other-donations': 'Declara doações que não são furusato nozei',
    'housing-first-year': 'É o primeiro ano do crédito habitacional',
    'foreign-tax': 'Usa o crédito de imposto estrangeiro (外国税額控除)',
  },
}
