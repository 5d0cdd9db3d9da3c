import type { GroupTexts } from '../../form/fields/texts.ts'
import { incomeYear } from './people-fields.ts'

/** What was paid, and what is taken off the tax for it. */
export const deductionFields: GroupTexts<
  'hoka' | 'iryohi' | 'zasson' | 'kifu' | 'hoka-kifu' | 'jutaku' | 'gaikoku' | 'zennendo' | 'jijo'
> = {
  hoka: {
    title: 'Seguros e contribuições fora do comprovante de retenção',
    fields: {
      'shakai-hoken': {
        label: 'Seguro social pago por você (社会保険料)',
        hint: 'Seguro nacional de saúde, pensão nacional, cuidados de longo prazo etc. Sem o que está no comprovante',
      },
      kakekin: {
        label: 'Contribuições de iDeCo, ajuda mútua de pequenas empresas etc.',
        hint: 'Sem o que está no comprovante',
      },
      'shin-seimei': {
        label: 'Seguro de vida novo (新生命保険料)',
        hint: 'Contratos a partir de 2012. Valor pago',
      },
      'kyu-seimei': {
        label: 'Seguro de vida antigo (旧生命保険料)',
        hint: 'Contratos até 2011. Valor pago',
      },
      'kaigo-iryo': { label: 'Seguro de cuidados e médico (介護医療保険料)' },
      'shin-nenkin': { label: 'Previdência privada nova (新個人年金保険料)' },
      'kyu-nenkin': { label: 'Previdência privada antiga (旧個人年金保険料)' },
      jishin: { label: 'Seguro de terremoto (地震保険料)', hint: 'Valor pago' },
      'kyu-choki': {
        label: 'Seguro de danos antigo de longo prazo (旧長期損害保険料)',
        hint: 'Seguro de danos de longo prazo até o fim de 2006',
      },
    },
  },
  iryohi: {
    title: 'Despesas médicas (医療費)',
    lead: 'O que pagou por você e pela família que vive do mesmo sustento. Use a dedução de despesas médicas ou o sistema de automedicação, não os dois.',
    whose: () => 'Despesas médicas (医療費)',
    fields: {
      tokurei: { label: 'Qual você usa?', short: 'Tipo de dedução' },
      shiharai: { label: 'Valor pago', hint: 'Total do ano' },
      hoten: {
        label: 'Valor devolvido por seguro etc.',
        hint: 'Reembolso de alto custo, benefício de internação, auxílio-parto etc.',
      },
    },
  },
  zasson: {
    title: 'Perdas por desastre ou roubo',
    lead: 'Quando bens da vida diária sofreram dano por desastre, roubo ou apropriação indevida.',
    whose: () => 'Perdas por desastre ou roubo',
    fields: {
      sonshitsu: {
        label: 'Valor do dano',
        hint: 'Inclui o que pagou pela limpeza etc. após o desastre',
      },
      saigai: {
        label: 'Desse valor, o que pagou pela limpeza etc. após o desastre',
        hint: 'Gastos ligados a desastre (災害関連支出)',
      },
      hoten: { label: 'Valor coberto por seguro etc.' },
    },
  },
  kifu: {
    title: 'Furusato nozei (ふるさと納税)',
    fields: {
      furusato: {
        label: 'Valor doado como furusato nozei',
        hint: (year) => `Total de janeiro a dezembro de ${incomeYear(year)}`,
      },
      onestop: { label: 'Uso a exceção one-stop e não faço a declaração' },
    },
  },
  'hoka-kifu': {
    title: 'Outras doações',
    fields: {
      bokin: {
        label: 'Doações à Caixa Comunitária e à Cruz Vermelha',
        hint: 'A Caixa Comunitária da sua província e a Cruz Vermelha Japonesa local',
      },
      'jorei-ken': {
        label: 'Doações a entidades do regulamento da província',
        hint: 'Se a entidade está nos dois regulamentos, informe nos dois campos',
      },
      'jorei-shi': { label: 'Doações a entidades do regulamento do município' },
    },
  },
  jutaku: {
    title: 'Crédito de financiamento habitacional (para quem fez a declaração)',
    lead: 'Se está no comprovante de retenção, informe nos campos do comprovante.',
    whose: () => 'Crédito habitacional (住宅ローン控除)',
    fields: {
      kanogaku: {
        label: 'Crédito habitacional do imposto de renda',
        hint: '「住宅借入金等特別控除」 da declaração, com a parte que não coube',
      },
      kyoju: { label: 'Dia em que começou a morar', hint: 'Por exemplo 2021-03-10' },
      kubun: { label: 'Tipo, se comprou com imposto de consumo de 8% ou 10%' },
    },
  },
  gaikoku: {
    title: 'Imposto retido no exterior',
    lead: 'Para quem teve imposto estrangeiro retido de dividendos etc. Os valores estão no demonstrativo do crédito estrangeiro do imposto de renda.',
    whose: () => 'Crédito de imposto estrangeiro (外国税額控除)',
    fields: {
      zeigaku: { label: 'Imposto de renda estrangeiro' },
      gendo: { label: 'Limite do crédito no imposto de renda (控除限度額)' },
      fukko: { label: 'Limite do crédito no imposto especial de reconstrução' },
    },
  },
  zennendo: {
    title: 'Imposto residencial descontado da aposentadoria no ano fiscal anterior',
    fields: {
      'zennendo-nenkin': {
        label: 'Imposto residencial da aposentadoria do ano fiscal anterior (um ano)',
        hint: 'Do aviso de imposto do ano anterior. Deixe vazio se é o primeiro ano de desconto da aposentadoria',
      },
    },
  },
  jijo: {
    title: 'Situações especiais',
    lead: 'Se algo se aplica, o cálculo aqui é só referência. Consulte o município.',
    whose: () => 'Situações especiais',
    fields: {
      jusho: { label: 'Não tinha endereço no Japão em 1º de janeiro' },
      joyaku: { label: 'Um tratado tributário isenta ou reduz o imposto' },
      'kokugai-chuko': { label: 'Tenho prejuízo com edifício usado no exterior' },
      kumiai: { label: 'Tenho prejuízo de sociedade em parceria (investimento etc.)' },
      genmen: { label: 'Recebo redução de imposto por desastre etc.' },
    },
  },
}
