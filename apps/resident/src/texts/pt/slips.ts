import { grouped } from '@zeimori/tax'
import type { Caution, OpenPoint, QuestionId, Reason, SlipKind, Spot } from '@zeimori/slips'
import type { Translated } from '../../languages/translated.ts'
import type { SlipFileProblem } from '../../slips/read-slip.ts'
import type * as japanese from '../slips.ts'

/** What each slip is called. */
export const slipNames: Readonly<Record<SlipKind, string>> = {
  salary: 'Comprovante de retenção do salário (給与所得の源泉徴収票)',
  'life-insurance': 'Comprovante de seguro de vida (生命保険料控除証明書)',
  'quake-insurance': 'Comprovante de seguro de terremoto (地震保険料控除証明書)',
  donation: 'Recibo de doação (寄附金受領証明書)',
  'donations-of-a-year': 'Comprovante para a dedução de doações (寄附金控除に関する証明書)',
  'pension-premium': 'Comprovante da pensão nacional (国民年金保険料等控除証明書)',
  'mutual-aid': 'Comprovante de ajuda mútua (小規模企業共済等掛金控除証明書)',
  'tax-return': 'Declaração do imposto de renda (dados do e-Tax)',
}

const byHand = 'Você também pode copiar do papel para os campos abaixo.'

/** What to say of a file that could not be read. 〔欄〕 and the like stand for the problem's data. */
const problemTexts: Readonly<Record<SlipFileProblem['kind'], string>> = {
  empty: 'Este arquivo está vazio. Baixe de novo e escolha.',
  'too-large': `Este arquivo é grande demais. Escolha um comprovante ou dados de declaração de até 〔上限〕 MB.`,
  'not-xml': `Escolha um arquivo de comprovante ou de declaração (o nome termina em .xml ou .xtx). ${byHand}`,
  'unknown-encoding': `A codificação de caracteres deste arquivo ainda não pode ser lida. ${byHand}`,
  'damaged-text': 'Parece faltar uma parte do arquivo. Baixe de novo e escolha.',
  'own-rules': `Este arquivo está escrito de um modo que comprovantes não usam; por isso não é lido. ${byHand}`,
  'damaged-xml': 'Parece faltar uma parte do arquivo. Baixe de novo e escolha.',
  'too-complex': `Este arquivo tem mais conteúdo que um comprovante; por isso não é lido. Escolha um comprovante ou dados de declaração.`,
  'unknown-form': `Este tipo de arquivo ainda não pode ser lido. ${byHand}`,
  'several-forms': 'Um arquivo tem dois ou mais comprovantes. Separe-os e escolha um.',
  'nothing-readable': `Nenhum valor pôde ser lido neste comprovante. ${byHand}`,
  'year-missing': `O arquivo não diz de que ano é o comprovante. ${byHand}`,
  'several-years': `Este arquivo mistura anos diferentes. Informe abaixo só o ano a calcular.`,
  'year-outside': 'Este arquivo é de um ano que não se calcula aqui. Escolha um de 〔年〕.',
  'not-an-amount': `Em 「〔欄〕」 há algo que não é número. ${byHand}`,
  negative: `「〔欄〕」 é menor que 0 ienes. ${byHand}`,
  'out-of-range': `「〔欄〕」 passa de 〔最大〕 ienes. ${byHand}`,
  'not-a-day': `A data em 「〔欄〕」 não pode ser lida. ${byHand}`,
  'unknown-choice': `Em 「〔欄〕」 há um tipo desconhecido. ${byHand}`,
  repeated: `「〔欄〕」 aparece duas vezes e não se sabe qual valor vale. ${byHand}`,
  misplaced: `「〔欄〕」 está onde os comprovantes não o têm. ${byHand}`,
  contradiction: `「〔欄〕」 e 「〔別の欄〕」 não combinam. ${byHand}`,
  gone: 'Não foi possível abrir o arquivo. Escolha de novo.',
  unread:
    'Não foi possível ler o arquivo, por um problema nosso ou por falta de internet. Escolha de novo daqui a pouco.',
}

const likeness = {
  pdf: 'Isto é um PDF. Escolha o arquivo com nome terminado em .xml ou .xtx, que se baixa no mesmo lugar.',
  zip: 'Isto é um pacote de arquivos (ZIP). Abra e escolha o arquivo .xml de dentro.',
  'tax-office-draft':
    'Isto é um rascunho (.data) do site da declaração. Escolha os dados da declaração (.xtx).',
}

/** What to say of a file that could not be read. It blames nobody and shows the way out. */
export function slipProblemText(problem: SlipFileProblem): string {
  if (problem.kind === 'not-xml' && problem.looksLike !== 'other')
    return likeness[problem.looksLike]
  return Object.entries(dataOf(problem)).reduce(
    (text, [name, value]) => text.replace(`〔${name}〕`, value),
    problemTexts[problem.kind],
  )
}

function dataOf(problem: SlipFileProblem): Readonly<Record<string, string>> {
  if (problem.kind === 'too-large') return { 上限: String(problem.limit / 1024 / 1024) }
  if (problem.kind === 'year-outside') return { 年: `${problem.first} a ${problem.last}` }
  if (problem.kind === 'contradiction') {
    const [one, other] = problem.between
    return { 欄: spotText(one), 別の欄: spotText(other) }
  }
  if (!('at' in problem)) return {}
  const at = { 欄: spotText(problem.at) }
  return problem.kind === 'out-of-range' ? { ...at, 最大: grouped(problem.largest) } : at
}

/** 「寄附金額（明細の3番目）」. */
const spotText = ({ label, place }: Spot): string =>
  place === 0 ? label : `${label} (item ${place})`

/** Why something on the slip is not carried over. */
export const reasonTexts: Readonly<Record<Reason, string>> = {
  'computed-again': 'É o valor do imposto de renda. O do imposto residencial é calculado aqui.',
  'inside-another': 'Já está em outro valor; não é informado duas vezes.',
  'asked-in-form': 'O arquivo sozinho não decide. Informe nos campos abaixo.',
  'not-needed': 'Não é usado no imposto residencial.',
  'no-effect': 'Não é deduzido no imposto residencial.',
  'other-year': 'É de outro ano.',
  cancelled: 'A doação foi cancelada; não é informada.',
  'in-words': 'Há palavras em vez de um valor. Informe o valor nos campos abaixo.',
  'premiums-missing': 'Só há a dedução, sem os prêmios pagos. Veja o comprovante e informe abaixo.',
  unknown: 'Este campo é novo nesta versão. Compare com o comprovante em papel.',
}

/** What to look at once more. */
export const cautionTexts: Readonly<Record<Caution, string>> = {
  'unknown-version': 'Parece uma versão mais nova. Compare os valores com o papel.',
  'former-employer':
    'As observações citam um empregador anterior. Se esse salário já está no valor pago, não informe o comprovante dele.',
  'designated-receivers':
    'Só contam como furusato nozei doações a províncias e municípios designados pelo governo. Se houver outras, corrija o valor.',
}

/** Said of every slip. */
export const signatureText =
  'A assinatura eletrônica do arquivo não é verificada. Compare os valores com o papel.'

type QuestionText = { readonly label: string; readonly options: Readonly<Record<string, string>> }

/** What to ask before the rest goes in. */
export const questionTexts: Readonly<Record<QuestionId, QuestionText>> = {
  basis: {
    label: 'Qual valor informar? Se pretende pagar até o fim do ano, é o previsto até dezembro.',
    options: {
      expected: 'Valor previsto até dezembro',
      paid: 'Valor pago até a data do comprovante',
    },
  },
  'paid-ahead': {
    label: 'Como informar a pensão nacional paga adiantada?',
    options: { 'at-once': 'Tudo no ano do pagamento', 'each-year': 'Dividido pelos anos' },
  },
  'quake-or-old': {
    label: 'Neste contrato só se escolhe um: seguro de terremoto ou de danos antigo.',
    options: {
      quake: 'Seguro de terremoto (地震保険料)',
      old: 'Seguro de danos antigo de longo prazo (旧長期損害保険料)',
    },
  },
  'own-prefecture': {
    label: 'É doação à Caixa Comunitária ou à Cruz Vermelha da sua província?',
    options: { yes: 'Sim', no: 'Não' },
  },
  ordinance: {
    label: 'A sua província ou município indica a entidade em regulamento?',
    options: {
      both: 'Província e município',
      prefecture: 'Só a província',
      municipality: 'Só o município',
      none: 'Nenhum',
    },
  },
  'dividend-kind': {
    label: 'Que tipo de dividendo é?',
    options: {
      剰余金の配当等: 'Dividendos de ações etc.',
      証券投資信託: 'Distribuições de fundos de investimento',
      外貨建等証券投資信託: 'Distribuições de fundos em moeda estrangeira etc. (外貨建等)',
      配当控除の対象外: 'Sem crédito de dividendos',
    },
  },
  'single-parent': {
    label: 'O campo de pai ou mãe solo está marcado. Qual é o caso?',
    options: { 母: 'Mãe', 父: 'Pai' },
  },
  widow: {
    label: 'O campo de viúva está marcado. Qual é o caso?',
    options: { 死別: 'O marido faleceu', 離別: 'Divorciada' },
  },
  relation: {
    label: 'Qual é o parentesco escrito na declaração?',
    options: { 子: 'Filho(a)', '父母・祖父母': 'Pai, mãe ou avós', その他: 'Outro' },
  },
  'housing-mark': {
    label:
      'Que marca há no comprovante em 「特別控除区分」, ao lado da data de início da moradia? Veja o comprovante.',
    options: {
      なし: 'Sem a marca 「特」',
      特: 'Com a marca 「（特）」',
      特特: 'Com a marca 「（特特）」',
      特特特: 'Com a marca 「（特特特）」',
    },
  },
}

/** What to ask, or say, where the declaration and the slip meet. The questions have words of their own. */
export const openPointTexts: Readonly<Record<Exclude<OpenPoint['kind'], 'question'>, string>> = {
  overlap: 'Aqui já há um valor. Se é o mesmo, escolha “Manter”; se é outro, “Somar”.',
  duplicate: 'Um comprovante igual já foi informado. Se este é outro, escolha “Somar”.',
  'other-year': 'Este comprovante é de ano diferente do calculado.',
  'no-room': 'Não cabe mais nada. Confira o número de dígitos e de comprovantes.',
}

/** The words around the files that are read. */
export const slipsText: Translated<typeof japanese.slipsText> = {
  title: 'Carregar de arquivos',
  lead: 'Podemos ler arquivos do comprovante de retenção e dos comprovantes de deduções (.xml) e os dados da declaração do e-Tax (.xtx). O arquivo é lido só dentro deste aparelho; nome, endereço e números são descartados. Antes de usar, mostramos o que foi lido.',
  choose: 'Escolher arquivos (quantos quiser)',
  of: (name: string, year: number) => `${name}, ano ${year} (令和${year - 2018}年分)`,
  understood: 'O que foi lido',
  notCarried: (count: number) => `O que não é informado (${count})`,
  because: (label: string, reason: string) => `${label}: ${reason}`,
  overlap: (labels: readonly string[], text: string) => `${labels.join(', ')}: ${text}`,
  take: 'Somar',
  leave: 'Manter',
  chooseOne: 'Escolha',
  decideFirst: 'Responda às perguntas acima para poder usar o conteúdo.',
  apply: 'Usar este conteúdo',
  drop: 'Não usar',
  /** @param file its name */
  refused: (file: string, why: string) => `${file}: ${why}`,
  close: 'Fechar',
  closeOf: (file: string) => `Fechar o aviso sobre ${file}`,
  applied: (count: number) =>
    count === 1
      ? 'O conteúdo de 1 comprovante foi informado. Confira nos campos abaixo.'
      : `O conteúdo de ${count} comprovantes foi informado. Confira nos campos abaixo.`,
}
