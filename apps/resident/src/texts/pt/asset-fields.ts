import type { GroupTexts } from '../../form/fields/texts.ts'

const takings = {
  shunyu: { label: 'Valor da venda' },
  keihi: {
    label: 'Preço de compra e despesas da venda',
    hint: 'Custo de aquisição e de venda somados',
  },
}

/** What came in from what is owned and sold. */
export const assetFields: GroupTexts<
  | 'rishi'
  | 'haito'
  | 'kabu'
  | 'ippan-kabu'
  | 'tochi'
  | 'joto'
  | 'joto-choki'
  | 'sakimono'
  | 'sanrin'
  | 'taishoku'
  | 'kurikoshi'
> = {
  rishi: {
    title: 'Juros',
    lead: 'Não informe juros de depósitos em bancos do Japão (o imposto já foi retido e encerrado).',
    fields: {
      rishi: {
        label: 'Juros tributados em conjunto (総合課税)',
        hint: 'Por exemplo, juros de bancos estrangeiros',
      },
    },
  },
  haito: {
    title: 'Dividendos e distribuições',
    lead: 'Nos dividendos de ações cotadas você pode escolher declarar ou não. Declarar aumenta a renda total, o que pode aumentar o seguro nacional de saúde etc.',
    whose: (number) => `Dividendo ${number}`,
    item: {
      title: (number) => `Dividendo ${number}`,
      addFirst: '+ Incluir dividendo',
      add: (number) => `+ Dividendo ${number}`,
      remove: (number) => `Retirar dividendo ${number}`,
    },
    fields: {
      shurui: { label: 'Tipo' },
      kazei: { label: 'Forma de declarar' },
      shunyu: { label: 'Valor do dividendo', hint: 'Antes do imposto retido' },
      fusai: { label: 'Juros do empréstimo para comprar ações', hint: 'Pagos naquele ano' },
      wari: {
        label: 'Imposto residencial retido (配当割額)',
        hint: '「住民税」 ou 「配当割額」 no aviso de pagamento',
      },
    },
  },
  kabu: {
    title: 'Venda de ações cotadas e fundos',
    lead: 'Copie do relatório anual da conta específica (特定口座年間取引報告書). Dividendos vão em “Dividendos e distribuições”.',
    whose: (number) => `Ações ${number}`,
    item: {
      title: (number) => `Conta ${number}`,
      addFirst: '+ Incluir conta',
      add: (number) => `+ Conta ${number}`,
      remove: (number) => `Retirar conta ${number}`,
    },
    fields: {
      koza: { label: 'Conta' },
      shinkoku: {
        label: 'Declara esta conta?',
        hint: 'Declare para compensar perdas com outras contas ou para levá-las adiante',
      },
      shunyu: { label: 'Valor da venda', hint: '「譲渡の対価の額（収入金額）」' },
      keihi: { label: 'Preço de compra e despesas', hint: '「取得費及び譲渡に要した費用の額等」' },
      wari: { label: 'Imposto residencial retido', hint: '「株式等譲渡所得割額」' },
    },
  },
  'ippan-kabu': {
    title: 'Ações não cotadas (一般株式等)',
    whose: () => 'Ações não cotadas',
    fields: takings,
  },
  tochi: {
    title: 'Venda de terrenos e edifícios',
    lead: 'O tempo de posse conta até 1º de janeiro do ano da venda.',
    whose: (number) => `Imóvel ${number}`,
    item: {
      title: (number) => `Imóvel ${number}`,
      addFirst: '+ Incluir imóvel',
      add: (number) => `+ Imóvel ${number}`,
      remove: (number) => `Retirar imóvel ${number}`,
    },
    fields: {
      kubun: { label: 'Tempo de posse e tipo' },
      ...takings,
      tokubetsu: { label: 'Dedução especial (特別控除)' },
    },
  },
  joto: {
    title: 'Venda de outros bens (総合課税の譲渡)',
    lead: 'Ouro, títulos de golfe, máquinas, carros de negócio etc. Bens do dia a dia, como móveis ou o próprio carro, não são tributados.',
    whose: () => 'Venda de curto prazo',
    fields: {
      shunyu: { label: 'Valor da venda de bens mantidos até 5 anos' },
      keihi: takings.keihi,
    },
  },
  'joto-choki': {
    title: 'Bens mantidos por mais de 5 anos',
    whose: () => 'Venda de longo prazo',
    fields: {
      shunyu: { label: 'Valor da venda de bens mantidos por mais de 5 anos' },
      keihi: takings.keihi,
    },
  },
  sakimono: {
    title: 'Futuros, FX etc.',
    lead: 'Futuros, opções, FX de balcão, CFD etc. com empresas no Japão.',
    whose: () => 'Futuros',
    fields: {
      shunyu: { label: 'Ganhos', hint: 'Soma dos ganhos nas liquidações' },
      keihi: { label: 'Perdas e taxas', hint: 'Soma das perdas nas liquidações e despesas' },
    },
  },
  sanrin: {
    title: 'Corte e venda de floresta',
    whose: () => 'Floresta',
    fields: { shunyu: { label: 'Valor da venda' }, keihi: { label: 'Despesas, como o plantio' } },
  },
  taishoku: {
    title: 'Indenização de desligamento sem imposto residencial retido',
    lead: 'Não informe a indenização da qual a empresa reteve o imposto residencial. Ela não é tributada de novo no ano seguinte.',
    fields: {
      'taishoku-shotoku': {
        label: 'Renda de desligamento (退職所得)',
        hint: 'Por exemplo, pago do exterior. Valor depois da dedução e de reduzir à metade',
      },
    },
  },
  kurikoshi: {
    title: 'Prejuízos trazidos de anos anteriores',
    lead: 'Veja o valor não usado na cópia da declaração do imposto residencial ou de renda.',
    whose: () => 'Prejuízo trazido',
    fields: {
      jun: { label: 'Prejuízo de negócios etc. (純損失)' },
      zasson: { label: 'Perdas de desastre etc. (雑損失)' },
      kyoju: { label: 'Perda na venda da própria casa (居住用財産の譲渡損失)' },
      kabu: { label: 'Perda com ações cotadas (上場株式等の譲渡損失)' },
      sakimono: { label: 'Perda com futuros (先物取引の損失)' },
    },
  },
}
