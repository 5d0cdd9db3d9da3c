import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../result.ts'

/** The words of the result. */
export const resultText: Translated<typeof japanese.resultText> = {
  title: (year: string) => `Imposto residencial, ${year} (um ano)`,
  blank: 'Informe o 「支払金額」 do comprovante ou da aposentadoria, e o imposto aparece aqui.',
  limitTitle: 'Limite aproximado do furusato nozei (ふるさと納税の限度額)',
  why: 'Por quê?',
  whyAsked: (name: string, amount: string) => `Por que ${amount}: ${name}?`,
  readLaw: 'Ler a lei (e-Gov, em japonês)',
  onNotice: (place: string) => `No aviso de imposto (税額決定通知書): 「${place}」`,
  declared: 'Valor que você informou.',
  statutory: 'Valor fixado por lei ou regulamento local.',
  rate: 'Taxa',
  showMore: 'Ver detalhes',
  showLess: 'Fechar detalhes',
  forest: 'Imposto ambiental florestal (森林環境税, nacional)',
  either: 'O pagamento é de uma destas duas formas.',
  pension: 'Descontado da aposentadoria (特別徴収)',
  /** The name of each instalment; the amount stands after it. */
  instalments: {
    '4月': 'abril',
    '6月': 'junho',
    '7月': 'julho',
    '8月': 'agosto',
    '10月': 'outubro',
    '12月': 'dezembro',
    '2月': 'fevereiro',
    '6月・8月': 'junho e agosto',
    '12月・2月': 'dezembro e fevereiro',
    '7月から翌年5月まで': 'depois, por mês,',
    '8月から翌年5月まで': 'depois, por mês,',
    第1期: '1ª',
    第2期: '2ª',
    第3期: '3ª',
    第4期: '4ª',
  },
  laterTerms: '2ª a 4ª',
  /** What parts one instalment from the next. */
  nextInstalment: '/',
  byYourself: (part: string) => `Por você: ${part}`,
  outOfPension: (part: string) => `da aposentadoria: ${part}`,
  whileSalaried: 'Se você recebe salário em 1º de abril',
  withoutSalary: 'Se não recebe salário, ou o imposto não é descontado dele',
  overpaid: 'Descontado a mais da aposentadoria',
  overpaidNote:
    'O que é descontado provisoriamente de abril a agosto é mais que o imposto deste ano sobre a aposentadoria. A diferença é devolvida ou usada em imposto ainda não pago.',
  toPay: 'A pagar, depois do que já foi retido',
  refund: 'Será devolvido a você',
  fromPension:
    'Valores do primeiro ano de desconto da aposentadoria. Se já houve desconto no ano anterior, preencha “Imposto residencial descontado da aposentadoria no ano fiscal anterior”.',
  unconfirmed: 'Há pontos em verificação',
  salary: 'Descontado do salário (特別徴収)',
  salaryOnce: (june: string) => `${june} em junho (uma vez)`,
  salaryOnceInJuly: (july: string) => `${july} em julho (uma vez)`,
  self: 'Pago por você (普通徴収)',
  selfOnce: (first: string) => `${first} na 1ª parcela (uma vez)`,
  share: (parts: string) => `Composição do imposto: ${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `Imposto residencial, ${year}: ${amount}. ${unread > 0 ? `${unread} campos não puderam ser lidos.` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `Pelas regras de ${year}, o limite aproximado do furusato nozei é ${amount}. ${unread > 0 ? `${unread} campos não puderam ser lidos.` : ''}`,
  closed: (year: string) =>
    `Este município não abriu o cálculo de ${year}. Escolha outro ano fiscal. O que informou continua aqui.`,

  limitRoom: (room: string, limit: string) =>
    `Você ainda pode doar ${room} como furusato nozei com só 2.000 ienes por sua conta (limite ${limit})`,
  limitFull: (limit: string) => `Seu furusato nozei está exatamente no limite (${limit})`,
  limitOver: (over: string, limit: string) =>
    `Seu furusato nozei passa do limite (${limit}) em ${over}. A parte acima aumenta o seu custo`,
  limitNone: 'Não há parcela sobre a renda; o furusato nozei não reduziria o imposto residencial',
  limitNote:
    'O limite é a maior doação descontada até 20% da parcela sobre a renda. Com crédito habitacional etc. é só uma indicação.',

  exempt: (room: string) =>
    `Não há imposto residencial. Com até mais ${room} de renda, continua sem imposto`,
  exemptJust:
    'Não há imposto residencial. A renda está exatamente no limite: com 1 iene a mais, há imposto',
  exemptAnyway: 'Não há imposto residencial (quem recebe auxílio de subsistência)',
  perCapitaOnly: (room: string) =>
    `Não há parcela sobre a renda (só a parcela por pessoa). Com até mais ${room} de renda, continua sem ela`,
  perCapitaJust:
    'Não há parcela sobre a renda (só a parcela por pessoa). A renda está exatamente no limite: com 1 iene a mais, há parcela',
  taxed: (over: string) =>
    `Há imposto residencial. Sua renda passa em ${over} do limite sem imposto`,

  waiting: 'O imposto pode mudar se você informar',
  you: 'Você',
  waitingForBirth: (whose: string, reason: string) => `${whose}: data de nascimento (${reason})`,
  waitingForMove: (reason: string) => `Dia em que começou a morar na casa financiada (${reason})`,
  waitingForRelation: (whose: string) =>
    `${whose}: parentesco (a dedução é diferente para filho de pai ou mãe solo e para pais ou avós que moram junto)`,
  askThere: (where: string) => `Para detalhes, consulte ${where}.`,
  unread: (count: number) => `${count} campos não puderam ser lidos e contam como vazios`,
  left: 'Estes campos não puderam ser lidos e contam como vazios',
  notDeducted: 'Declarado, mas não pôde ser deduzido do imposto deste ano',
  lossesLater: 'Algumas perdas podem passar ao ano seguinte por declaração.',
  failed:
    'Por um problema nosso, não foi possível calcular isto. Mude o que informou ou abra de novo daqui a pouco.',

  steps: 'Como é calculado',
  stepsLead:
    'Da renda ao imposto, na ordem da lei. Toque em “Por quê?” para ver a razão com os seus números.',
  estimate:
    'Este resultado é uma estimativa. O valor oficial vem no aviso (税額決定通知書) do município.',
  source: (name: string) => `${name}: inclui acréscimo (ou redução) por regulamento local`,
  caution: (of: string, text: string) => `${of}: ${text}`,
  grade: 'Classe da região (級地)',
  certainty: {
    公表資料: 'confirmado em documentos oficiais',
    二次資料: 'confirmado em documentos que citam os oficiais',
    見込み: 'estimado por documentos de anos próximos',
    未確認: 'não confirmado em documentos',
  },
}

/** The headings of the calculation. */
export const rowText: Translated<typeof japanese.rowText> = {
  income: 'Renda (所得)',
  deductions: 'Tirado da renda (所得控除)',
  taxable: 'Renda à qual se aplica a taxa',
  year: 'Total do ano',
  payment: 'Como se paga',
  donation: 'Furusato nozei (ふるさと納税)',
  incomeTax: 'Imposto de renda (referência)',
  incomeTaxLead:
    'O imposto de renda é nacional: as deduções e as alíquotas são diferentes das do imposto residencial. É o valor do ano inteiro, antes de descontar o que já foi retido na fonte. Não inclui o crédito de imposto estrangeiro nem a redução fixa de 2024.',
}

export const waitingReasons: Translated<typeof japanese.waitingReasons> = {
  公的年金等控除が年齢で違う:
    'calculado como menor de 65 anos; a partir dos 65 a dedução da aposentadoria é maior e o imposto pode ser menor',
  住宅借入金等の控除の限度が住み始めた日で違う:
    'o limite do crédito habitacional depende do dia em que começou a morar',
  配偶者控除が年齢で違う: 'a dedução é maior para cônjuge de 70 anos ou mais',
  扶養控除が年齢で違う: 'a dedução de dependentes depende da idade',
  未成年者は非課税になることがある: 'menores podem não pagar imposto',
}
