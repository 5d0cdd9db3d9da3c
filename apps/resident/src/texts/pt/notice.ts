import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../notice.ts'

const linesText = (count: number): string => `${count} ${count === 1 ? 'linha' : 'linhas'}`

/** The words of the panel where she lays her 税額決定通知書 beside our computation. */
export const noticeText: Translated<typeof japanese.noticeText> = {
  title: 'Comparar com o aviso de imposto (税額決定通知書)',
  lead: 'Informe os valores do aviso que recebeu, só onde souber. Mostramos as linhas diferentes e procuramos razões possíveis, calculando de verdade. Os valores informados não saem deste aparelho.',
  layout: 'Qual aviso recebeu?',
  layouts: {
    'from-salary': 'O entregue pela empresa (imposto descontado do salário)',
    'by-post':
      'O que veio pelo correio (納税通知書; quem paga por conta própria ou recebe aposentadoria)',
  },
  first: 'Informe primeiro estes',
  others: 'Informar também as outras linhas',
  groups: {
    income: 'Renda (所得)',
    deductions: 'Deduções da renda (所得控除)',
    year: 'Imposto e valores a pagar',
  },
  cityHint: 'Campo 「市町村民税」, 「市民税」 ou 「区民税」 do aviso',
  prefHint: 'Campo 「道府県民税」, 「県民税」 ou 「都民税」 do aviso',
  nothing: 'Informe valores do aviso e a comparação aparece aqui.',
  needTax: 'Informe primeiro a receita etc.',
  agree: (count: number) =>
    count === 1 ? 'A linha informada confere' : `As ${linesText(count)} informadas conferem`,
  agreeWhy: 'Os valores do aviso são iguais aos calculados com o que você informou.',
  someAgree: (count: number) => `Conferem: ${linesText(count)}`,
  differ: (count: number) =>
    count === 1 ? 'Há 1 linha diferente' : `Há ${linesText(count)} diferentes`,
  wholeLead: 'Em um dos casos abaixo, o cálculo fica exatamente igual ao aviso:',
  line: 'Linha',
  theirs: 'Aviso (通知書)',
  ours: 'Este cálculo',
  difference: 'Diferença',
  more: (amount: string) => `o aviso tem ${amount} a mais`,
  less: (amount: string) => `o aviso tem ${amount} a menos`,
  fits: {
    whole: (what: string) => `Se ${what}, o cálculo fica exatamente igual ao aviso`,
    line: (what: string) => `Se ${what}, esta linha fica igual`,
    nearer: (what: string) => `Se ${what}, esta linha fica mais próxima (não exatamente igual)`,
  },
  both: (one: string, other: string) => `${one} e, além disso, ${other}`,
  slight: {
    rounding:
      'O tratamento de frações de 1 iene ou de 100 ienes varia um pouco entre municípios. A diferença parece ser só de arredondamento.',
    'follows-year': 'O imposto do ano é diferente; por isso as partes também são.',
    split:
      'O imposto do ano é igual. Parece que as frações foram postas em outro mês ou parcela, ou que algo mudou no meio do ano.',
  },
  unknown:
    'Não encontramos a razão. Compare de novo as linhas do aviso com o que informou (números do comprovante de retenção, família).',
}

/** What each line of the notice is called. */
export const noticeLineText: Translated<typeof japanese.noticeLineText> = {
  salary: 'Receita de salários (給与収入)',
  'salary-income': 'Renda de salários, depois da dedução salarial (給与所得)',
  'pension-income': 'Renda diversa de aposentadoria pública (雑所得・公的年金等)',
  'total-income': 'Renda global (総所得金額)',
  casualty: 'Dedução de perdas diversas (雑損控除)',
  medical: 'Dedução de despesas médicas (医療費控除)',
  'social-insurance': 'Dedução de seguro social (社会保険料控除)',
  'pension-fund': 'Dedução de ajuda mútua de pequenas empresas (小規模企業共済等掛金控除)',
  'life-insurance': 'Dedução de seguro de vida (生命保険料控除)',
  'quake-insurance': 'Dedução de seguro de terremoto (地震保険料控除)',
  persons:
    'Deduções por deficiência, de viúva, de pai ou mãe solo e de estudante que trabalha (障害者・寡婦・ひとり親・勤労学生)',
  spouse: 'Dedução do cônjuge (配偶者控除)',
  'spouse-special': 'Dedução especial do cônjuge (配偶者特別控除)',
  dependants: 'Dedução de dependentes (扶養控除)',
  'special-relative': 'Dedução especial de parentes específicos (特定親族特別控除)',
  basic: 'Dedução básica (基礎控除)',
  deductions: 'Total das deduções da renda (所得控除の合計)',
  base: 'Renda global tributável (課税標準・総所得)',
  'city-levy': 'Parcela sobre a renda antes dos créditos (税額控除前所得割額)',
  'city-adjustment': 'Crédito de ajuste (調整控除)',
  'city-housing': 'Crédito de financiamento habitacional (住宅借入金等特別税額控除)',
  'city-donation': 'Crédito de doações (寄附金税額控除)',
  'city-credits': 'Total dos créditos (税額控除額)',
  'city-income': 'Parcela sobre a renda (所得割額)',
  'city-per-capita': 'Parcela por pessoa (均等割額)',
  'pref-levy': 'Parcela sobre a renda antes dos créditos (税額控除前所得割額)',
  'pref-adjustment': 'Crédito de ajuste (調整控除)',
  'pref-housing': 'Crédito de financiamento habitacional (住宅借入金等特別税額控除)',
  'pref-donation': 'Crédito de doações (寄附金税額控除)',
  'pref-credits': 'Total dos créditos (税額控除額)',
  'pref-income': 'Parcela sobre a renda (所得割額)',
  'pref-per-capita': 'Parcela por pessoa (均等割額)',
  forest: 'Imposto ambiental florestal (森林環境税額)',
  year: 'Imposto do ano, valor a pagar (年税額)',
  june: 'Desconto de junho (6月)',
  'later-months': 'Desconto por mês a partir de julho (7月以降)',
  'first-term': '1ª parcela (第1期)',
  'later-terms': '2ª a 4ª parcela, cada uma (第2期〜第4期)',
}

/** What was imagined otherwise. `which`: which of a list, a year, or an amount. */
export const suppositionText: Translated<typeof japanese.suppositionText> = {
  'one-stop-missed': () => 'a exceção one-stop (ワンストップ特例) não foi aplicada',
  'donation-missed': () => 'a doação (furusato nozei) não está na declaração',
  'one-stop-lapsed': () =>
    'a exceção one-stop perdeu o efeito porque houve declaração do imposto de renda etc.',
  'one-stop-taken': () => 'a doação foi tratada pela exceção one-stop',
  'salary-missed': (which: string) => `o salário do comprovante ${which} não foi incluído`,
  'pension-missed': (which: string) => `a aposentadoria do comprovante ${which} não foi incluída`,
  'other-income-missed': () => 'as rendas além de salário e aposentadoria não foram incluídas',
  'dividends-missed': () => 'os dividendos ou ganhos com ações contam como não declarados',
  'spouse-missed': () => 'a dedução do cônjuge não foi incluída',
  'relative-missed': (which: string) => `o parente ${which} não conta como dependente`,
  'child-counted': (which: string) =>
    `o parente ${which}, com menos de 16 anos, recebeu dedução de dependentes`,
  'youth-not-counted': (which: string) => `o parente ${which} foi tratado como menor de 16 anos`,
  'parent-apart': (which: string) => `o parente ${which} foi tratado como quem mora em separado`,
  'disability-missed': () => 'a dedução por deficiência não foi incluída',
  'single-parent-missed': () => 'a dedução de pai ou mãe solo não foi incluída',
  'widow-missed': () => 'a dedução de viúva não foi incluída',
  'student-missed': () => 'a dedução de estudante que trabalha não foi incluída',
  'social-insurance-missed': () => 'a dedução de seguro social não foi incluída',
  'social-insurance-part': (which: string) => `o valor ${which} de seguro social não foi incluído`,
  'pension-fund-missed': () => 'as contribuições de iDeCo etc. não foram incluídas',
  'life-insurance-of-income-tax': () =>
    'a dedução de seguro de vida está com o valor do imposto de renda',
  'life-insurance-missed': () => 'a dedução de seguro de vida não foi incluída',
  'quake-insurance-of-income-tax': () =>
    'a dedução de seguro de terremoto está com o valor do imposto de renda',
  'quake-insurance-missed': () => 'a dedução de seguro de terremoto não foi incluída',
  'medical-missed': () => 'a dedução de despesas médicas não foi incluída',
  'casualty-missed': () => 'a dedução de perdas diversas (雑損控除) não foi incluída',
  'housing-missed': () => 'o crédito habitacional não foi incluído',
  'housing-other-kind': () =>
    'o crédito habitacional foi contado com outro tipo (ser ou não 「特定取得」)',
  'other-year': (which: string) => `o aviso é de outro ano fiscal (${which})`,
  'standard-rates': () => 'as taxas próprias do município ou da província não foram incluídas',
  'no-fixed-cut': () => 'a redução fixa de imposto (定額減税) não foi incluída',
  'per-capita-surcharge': (which: string) =>
    `a parcela por pessoa tem um acréscimo local de ${which}`,
  'social-insurance-amount': (which: string) => `o seguro social é de cerca de ${which}`,
  'donation-amount': (which: string) => `a doação (furusato nozei) é de cerca de ${which}`,
  'salary-amount': (which: string) => `a receita de salários é de cerca de ${which}`,
}

/** 「計算が違うと思う」: a sheet to take along. It sends nothing. */
export const objectionText: Translated<typeof japanese.objectionText> = {
  open: 'Se acha que o cálculo está diferente',
  lead: 'Primeiro, veja se alguma das razões acima é o seu caso. Se ainda acha que está diferente, imprima o papel a seguir e leve ao setor do imposto residencial do seu município. Esta tela não envia os valores.',
  print: 'Imprimir o papel com as razões',
  title: (year: string) =>
    `Conferência do cálculo do imposto residencial (住民税の計算についての確認), ${year}`,
  place: 'Município que cobra o imposto (課税する市区町村)',
  contact: 'Onde perguntar',
  noContact: 'o setor do imposto residencial do município, escrito no aviso',
  how: 'Como este cálculo foi feito',
  foot: 'Este papel é uma estimativa com o que o próprio morador informou. O valor oficial é o do aviso de imposto (税額決定通知書). O recurso (審査請求) tem prazo; confira no aviso.',
}
