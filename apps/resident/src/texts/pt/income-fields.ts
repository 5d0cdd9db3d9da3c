import type { GroupTexts } from '../../form/fields/texts.ts'

const keihi = { label: 'Despesas', hint: 'O que pagou para obter a receita' } as const
const accounts = {
  shunyu: { label: 'Vendas e outras receitas', hint: 'Total do ano antes das despesas' },
  keihi: {
    label: 'Despesas necessárias (必要経費)',
    hint: 'Inclui depreciação. Salários pagos a familiares vão nos campos abaixo',
  },
  'aoiro-senju': {
    label: 'Salários de familiares na declaração azul (青色事業専従者)',
    hint: 'O pago dentro do valor registrado. Na declaração branca, deixe vazio',
  },
  'haigusha-senju': { label: 'O cônjuge trabalha no negócio' },
  'hoka-senju': { label: 'Outros familiares no negócio (declaração branca)' },
}

/** Salaries, pensions, and what came in from work. */
export const incomeFields: GroupTexts<
  | 'kyuyo'
  | 'nenkin'
  | 'eigyo'
  | 'nogyo'
  | 'fudosan'
  | 'kessan'
  | 'zatsu'
  | 'sonota-zatsu'
  | 'kanai'
  | 'ichiji'
  | 'tokutei'
> = {
  kyuyo: {
    title: 'Comprovante de retenção do salário (給与所得の源泉徴収票)',
    whose: (number) => `Salário ${number}`,
    item: {
      title: (number) => `Comprovante ${number}`,
      addFirst: '+ Incluir comprovante',
      add: (number) => `+ Comprovante ${number}`,
      remove: (number) => `Retirar comprovante ${number}`,
    },
    fields: {
      shiharai: {
        label: 'Valor pago (支払金額)',
        hint: 'Não o líquido: o valor antes dos impostos',
      },
      'shakai-hoken': { label: 'Seguro social (社会保険料等の金額)' },
      jishin: { label: 'Dedução de seguro de terremoto (地震保険料の控除額)' },
      jutaku: { label: 'Crédito habitacional (住宅借入金等特別控除の額)' },
      'shin-seimei': { label: 'Seguro de vida novo (新生命保険料の金額)' },
      'kyu-seimei': { label: 'Seguro de vida antigo (旧生命保険料の金額)' },
      'kaigo-iryo': { label: 'Seguro de cuidados e médico (介護医療保険料の金額)' },
      'shin-nenkin': { label: 'Previdência privada nova (新個人年金保険料の金額)' },
      'kyu-nenkin': { label: 'Previdência privada antiga (旧個人年金保険料の金額)' },
      'jutaku-kano': { label: 'Crédito habitacional disponível (住宅借入金等特別控除可能額)' },
      kyoju: { label: 'Início da moradia, 1º (居住開始年月日)' },
      'jutaku-kubun': { label: 'Tipo de crédito, 1º (特別控除区分)' },
      'kokumin-nenkin': {
        label: 'Pensão nacional (国民年金保険料等の金額)',
        hint: 'Já está no valor do seguro social',
      },
      'kyu-choki': { label: 'Seguro de danos antigo (旧長期損害保険料の金額)' },
    },
  },
  nenkin: {
    title: 'Comprovante de retenção da aposentadoria (公的年金等の源泉徴収票)',
    whose: (number) => `Aposentadoria ${number}`,
    item: {
      title: (number) => `Comprovante da aposentadoria ${number}`,
      addFirst: '+ Incluir comprovante da aposentadoria',
      add: (number) => `+ Comprovante da aposentadoria ${number}`,
      remove: (number) => `Retirar aposentadoria ${number}`,
    },
    fields: {
      shiharai: { label: 'Valor pago (支払金額)', hint: 'Antes de impostos e seguro de cuidados' },
      'shakai-hoken': { label: 'Seguro social (社会保険料の額)' },
    },
  },
  eigyo: {
    title: 'Negócio (営業等)',
    lead: 'Negócio próprio que não seja agricultura: loja, oficina, trabalho autônomo etc.',
    whose: () => 'Negócio',
    fields: accounts,
  },
  nogyo: { title: 'Agricultura', whose: () => 'Agricultura', fields: accounts },
  fudosan: {
    title: 'Aluguel de imóveis',
    lead: 'Aluguel de apartamentos, estacionamentos ou terrenos.',
    whose: () => 'Imóveis',
    fields: {
      ...accounts,
      shunyu: { label: 'Aluguéis recebidos', hint: 'Total do ano antes das despesas' },
      'tochi-rishi': {
        label: 'Das despesas, juros do empréstimo para comprar terreno',
        hint: 'Em caso de prejuízo, esta parte não pode ser tirada de outras rendas',
      },
    },
  },
  kessan: {
    title: 'Declaração azul (青色申告)',
    fields: { aoiro: { label: 'Forma de declarar e dedução especial da declaração azul' } },
  },
  zatsu: {
    title: 'Bicos, previdência privada etc. (雑所得)',
    lead: '“Bicos” são trabalhos repetidos, como textos ou entregas. Previdência privada, criptoativos etc. vão em “Outras”.',
    whose: () => 'Bicos',
    fields: { shunyu: { label: 'Receita de bicos' }, keihi },
  },
  'sonota-zatsu': {
    title: 'Outras rendas diversas',
    whose: () => 'Outras rendas diversas',
    fields: {
      shunyu: {
        label: 'Outras receitas',
        hint: 'Renda de seguro de vida, criptoativos, juros de empréstimos etc.',
      },
      keihi,
    },
  },
  kanai: {
    title: 'Trabalho em casa, vendas externas etc. (家内労働者等)',
    fields: {
      'kanai-rodosha': {
        label:
          'Trabalhei de forma contínua para um cliente fixo: em casa, vendas, leitura de medidores etc.',
        hint: 'Mesmo com despesas pequenas, um valor fixo conta como despesa (regra do trabalho em casa)',
      },
    },
  },
  ichiji: {
    title: 'Seguro no vencimento, prêmios etc. (一時所得)',
    lead: 'Seguro de vida no vencimento ou resgate, prêmios, presentes do furusato nozei etc.',
    whose: () => 'Renda eventual',
    fields: {
      shunyu: { label: 'Valor recebido' },
      keihi: { label: 'O que pagou por isso', hint: 'No seguro, a soma dos prêmios pagos' },
    },
  },
  tokutei: {
    title: 'Despesas específicas do empregado (特定支出)',
    fields: {
      'tokutei-shishutsu': {
        label: 'Gastos de trabalho por sua conta, atestados pela empresa',
        hint: 'Transporte, mudança, cursos, licenças etc. somados. Só para quem fez a declaração',
      },
    },
  },
}
