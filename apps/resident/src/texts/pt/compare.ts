import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'
import { monthName } from './months.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: 'Imposto residencial e de renda somados (referência)',
  year: 'Imposto residencial (um ano)',
  forest: 'Imposto ambiental florestal (森林環境税, nacional)',
  incomeTax: 'Imposto de renda (referência)',
  apartResident: 'Imposto residencial retido em separado e encerrado',
  apartIncome: 'Imposto de renda retido em separado e encerrado (referência)',
  withheld: 'Imposto residencial já retido (acertado na declaração)',
  refund: 'Imposto residencial devolvido (還付)',
  limit: 'Limite do furusato nozei (ふるさと納税の限度額)',
}

/** What can be imagined otherwise, and the words of the panel. */
export const compareText: Translated<typeof japanese.compareText> = {
  title: 'Comparar: e se…',
  lead: 'Mostra lado a lado o que informou e uma versão mudada. O que mudar aqui não altera os seus dados.',
  kind: 'O que quer mudar?',
  kinds: {
    pension: 'Aumentar o iDeCo (contribuição)',
    dividends: 'Declarar ou não os dividendos',
    couple: 'Dividir os dependentes entre o casal',
    retirement: 'Ano em que deixa o emprego',
    years: 'Outro ano fiscal',
    free: 'Mudar livremente',
  },
  now: 'Como está agora',
  item: 'Item',
  difference: 'Diferença',
  tableTitle: (a: string, b: string) => `${a} e ${b}`,
  more: (amount: string) => `${amount} a mais`,
  less: (amount: string) => `${amount} a menos`,
  same: 'igual',
  details: 'Valores que mudam no caminho',
  noDetails: 'Não há diferença nos valores do caminho.',
  verdict: 'Há imposto residencial?',
  verdicts: {
    exempt: 'Não (isento)',
    'per-capita-only': 'Só a parcela por pessoa (均等割)',
    taxed: 'Sim',
  },
  changes: 'muda',
  better: (title: string, amount: string) => `“${title}” sai ${amount} mais barato no total`,
  neither: 'O total é igual nos dois',
  reference:
    'O imposto de renda é só referência. Não entram o seguro nacional de saúde, o seguro de cuidados etc. nem o efeito sobre benefícios.',
  pin: 'Pôr isto à esquerda e comparar mais',
  unpin: 'Voltar à esquerda “Como está agora”',
  waiting: 'Informe os valores e o resultado aparece aqui.',
}

/** iDeCo: so much more each month. */
export const pensionText: Translated<typeof japanese.pensionText> = {
  monthly: 'Quanto a mais por mês?',
  hint: 'No ano são 12 meses',
  title: (monthly: string) => `iDeCo com mais ${monthly} por mês`,
}

/** Dividends of listed shares. */
export const dividendText: Translated<typeof japanese.dividendText> = {
  unlisted:
    'Os dividendos do formulário sem “imposto retido (配当割額)” contam como de ações não listadas e ficam como estão.',
  amount: 'Dividendos de ações cotadas etc.',
  amountHint: 'Total do ano antes do imposto retido',
  incomeTax: 'Imposto de renda retido',
  residentTax: 'Imposto residencial retido',
  withheldHint: 'Se vazio, calculamos com a taxa da lei',
  way: 'Forma de declarar a comparar',
  ways: {
    left: 'Não declarar',
    'with-the-rest': 'Declarar em conjunto (総合課税)',
    apart: 'Declarar em separado (分離課税)',
  },
  all: 'Total nas três formas',
  best: 'mais barato',
  warning:
    'Se declarar, os dividendos entram na renda; com isso podem aumentar o seguro nacional de saúde, o seguro de cuidados, o seguro médico dos idosos (後期高齢者医療) ou a sua parte nas consultas médicas. Sobre os seguros, consulte o seu município.',
  oneChoice:
    'Desde o ano fiscal de 2024 (令和6年度) não se pode escolher uma forma para o imposto de renda e outra para o residencial.',
}

/** Leaving work within the year. */
export const retirementText: Translated<typeof japanese.retirementText> = {
  month: 'Último mês em que recebe salário',
  months: monthName,
  severance: 'Indenização de desligamento (退職金)',
  severanceHint: 'Antes dos impostos. Se não há, deixe vazio',
  years: 'Anos de serviço (勤続年数)',
  yearsHint:
    'Meses que não completam um ano contam como um ano (por exemplo, 21 para 20 anos e 3 meses)',
  disability: 'Saída por ter ficado com deficiência',
  official: 'Diretor de empresa, servidor público etc. com até 5 anos de serviço',
  social: 'Seguro social a pagar nesse ano',
  socialHint:
    'Inclui o seguro nacional de saúde e a pensão nacional depois da saída. Se vazio, o mesmo valor de agora',
  title: (month: number) => `Deixar o emprego em ${monthName(month)}`,
  severanceTax: (resident: string, income: string) =>
    `Da indenização são retidos no pagamento ${resident} de imposto residencial e ${income} de imposto de renda (referência).`,
  later:
    'O imposto residencial incide sobre a renda do ano anterior; por isso este valor é o do ano fiscal seguinte à saída. No ano da saída se paga o imposto do ano anterior.',
  notYears: 'Informe os anos de serviço com um número de 1 a 60 (por exemplo 20).',
}

/** Another year on the same input. */
export const yearsText: Translated<typeof japanese.yearsText> = {
  year: 'Ano fiscal a comparar',
  none: 'Este município não abriu outros anos fiscais.',
  why: 'Por que muda',
  inTurn:
    'Quanto muda ao trocar, de cima para baixo, as regras de um ano pelas do outro. A soma é a diferença total.',
  residentTax: (amount: string) => `imposto residencial: ${amount}`,
  incomeTax: (amount: string) => `imposto de renda (referência): ${amount}`,
  limit: (amount: string) => `limite do furusato nozei: ${amount}`,
  nothing: 'As diferenças entre as regras dos dois anos não afetam você.',
  topics: {
    'salary-deduction': 'Dedução salarial (給与所得控除)',
    'pension-deduction': 'Dedução de aposentadoria pública (公的年金等控除)',
    'dependant-limit': 'Limite de renda de familiares dependentes',
    student: 'Dedução de estudante que trabalha',
    'special-relative': 'Dedução especial de parentes específicos (parentes de 19 a 22 anos)',
    'basic-deduction': 'Dedução básica (基礎控除)',
    spouse: 'Dedução do cônjuge e dedução especial do cônjuge',
    'single-parent': 'Deduções de pai ou mãe solo e de viúva',
    insurance: 'Deduções de seguro de vida e de terremoto',
    'tax-free-line': 'Limite de isenção',
    abroad: 'Requisitos de parentes no exterior',
    donation: 'Crédito do furusato nozei',
    'housing-loan': 'Crédito habitacional e outros créditos',
    'fixed-cut': 'Redução fixa de imposto (定額減税)',
    'per-capita': 'Valor da parcela por pessoa (acréscimo para prevenção de desastres)',
    'forest-tax': 'Imposto ambiental florestal',
    'income-tax': 'Regras do imposto de renda (dedução básica etc.)',
    age: 'Sua idade e a da família',
    rest: 'Outras regras',
    ordinance: 'Regulamentos do município e da província',
  },
}

/** Who of a couple declares whom. */
export const coupleText: Translated<typeof japanese.coupleText> = {
  lead: 'Informe a receita do cônjuge: calculamos todas as combinações para ver com quem declarar cada dependente de modo que o casal pague menos.',
  salary: 'Salário do cônjuge (支払金額)',
  pension: 'Aposentadoria do cônjuge (支払金額)',
  social: 'Seguro social pago pelo cônjuge',
  nobody: 'Informe parentes para comparar as divisões.',
  relative: (number: number, relation: string, birth: string) =>
    birth === ''
      ? `Parente ${number} (${relation})`
      : `Parente ${number} (${relation}, data de nascimento ${birth})`,
  relations: { 子: 'filho(a)', '父母・祖父母': 'pai, mãe ou avós', その他: 'outro parente' },
  who: 'Dependente de quem',
  me: 'você',
  partner: 'cônjuge',
  asNow: 'Todos como seus dependentes',
  best: 'Divisão mais barata',
  yours: 'Seu imposto residencial e de renda',
  partners: 'Imposto residencial e de renda do cônjuge',
  both: 'Total do casal',
  already: 'Como está (todos como seus dependentes) é o mais barato.',
  young:
    'Filhos com menos de 16 anos não dão dedução de dependentes, mas contam no número de pessoas que decide a isenção.',
  unknown:
    'Outras deduções do cônjuge não entram. Veja também o auxílio-família da empresa e os dependentes do seguro de saúde.',
}

/** Any box of the form otherwise. */
export const freeText: Translated<typeof japanese.freeText> = {
  box: (number: number) => `Campo a mudar ${number}`,
  choose: 'Escolha um campo',
  value: 'Novo conteúdo',
  from: (held: string) => `Agora: ${held}`,
  fromBlank: 'Agora está vazio',
  add: '+ Mudar mais um',
  remove: (number: number) => `Retirar a mudança ${number}`,
  title: 'Mudado',
  yes: 'Sim',
  no: 'Não',
}

/** How far it is to where the tax leaps. */
export const cliffText: Translated<typeof japanese.cliffText> = {
  title: 'Quanto falta até o imposto mudar',
  lead: 'Procuramos mudando a receita de 1 em 1 iene e calculando de verdade.',
  whose: 'A receita de quem muda?',
  subjects: {
    salary: 'Seu salário',
    pension: 'Sua aposentadoria',
    business: 'A receita do seu negócio',
    'spouse-salary': 'O salário do cônjuge',
  },
  relative: (number: number) => `O salário do parente ${number}`,
  ahead: (amount: string, at: string) => `Com mais ${amount} (a partir de ${at}):`,
  behind: (amount: string, last: string) =>
    `Com ${amount} a menos (até ${last}), isto não aconteceria:`,
  tax: (by: string, before: string, after: string) =>
    `O imposto residencial aumenta ${by} (${before} → ${after})`,
  limit: (before: string, after: string) =>
    `O limite do furusato nozei diminui (${before} → ${after})`,
  line: 'Passar daqui não muda logo o imposto residencial',
  family:
    'O seu imposto residencial não muda. Aumenta o imposto do familiar que declara você como dependente',
  none: 'Num intervalo de cerca de 2 milhões de ienes a partir da receita atual, não há ponto em que o imposto mude de repente.',
  insurance:
    'Os limites de dependente do seguro de saúde e da aposentadoria (1,06 milhão, 1,3 milhão de ienes etc.) são regras à parte do imposto e não entram aqui.',
  law: (article: string) => `Base legal: ${article}`,
  features: {
    'per-capita': 'Começa a parcela por pessoa (均等割)',
    'income-levy': 'Começa a parcela sobre a renda (所得割)',
    forest: 'Começa o imposto ambiental florestal',
    'exempt-person':
      'Passa do limite de isenção de pessoas com deficiência, menores, viúvas e pais ou mães solo',
    spouse: 'Muda a dedução do cônjuge ou a dedução especial do cônjuge',
    dependants: 'Muda a dedução de dependentes ou a dedução especial de parentes específicos',
    disability: 'Muda a dedução por deficiência',
    headcount: 'Muda o número de dependentes',
    'single-parent': 'Deixa de haver a dedução de pai ou mãe solo ou de viúva',
    student: 'Deixa de haver a dedução de estudante que trabalha',
    basic: 'Diminui a dedução básica',
    difference: 'Muda a diferença que é a base do crédito de ajuste (調整控除)',
    'pension-deduction': 'Diminui a dedução de aposentadoria pública',
    'donation-rate': 'Muda a proporção que volta do furusato nozei',
    'housing-loan': 'Passa do limite de renda do crédito habitacional',
    'fixed-cut': 'Passa do limite de renda da redução fixa de imposto',
    'as-dependant': 'Deixa de contar como dependente ou na dedução do cônjuge da família',
    'as-spouse-in-full': 'A dedução especial que o cônjuge recebe começa a diminuir',
    'as-spouse-at-all': 'Deixa de haver a dedução especial que o cônjuge recebe',
    'as-child-in-full':
      'A dedução especial de parentes específicos que o pai ou a mãe recebe começa a diminuir',
    'as-child-at-all':
      'Deixa de haver a dedução especial de parentes específicos que o pai ou a mãe recebe',
  },
}
