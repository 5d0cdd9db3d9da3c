import type { Livelihood, TaxReturnReason } from '@zeimori/papers'
import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../papers.ts'

const sheetsText = (count: number): string => `${count} ${count === 1 ? 'folha' : 'folhas'}`

const attachment: Translated<(typeof japanese.papersText)['attachment']> = {
  identity: () =>
    'Documento que confirma o My Number e a identidade (cartão My Number, ou cartão de notificação etc. mais carteira de motorista etc.). Pelo correio, envie cópias.',
  'salary-slips': (count) =>
    `Comprovante de retenção do salário (給与所得の源泉徴収票): ${count}. Para meses sem ele, holerites etc.`,
  'pension-slips': (count) =>
    `Comprovante de retenção da aposentadoria (公的年金等の源泉徴収票): ${count}`,
  accounts: () =>
    'Demonstrativo de receitas e despesas (収支内訳書) ou balanço da declaração azul (青色申告決算書). Guarde os livros e recibos com você.',
  'side-income': () =>
    'Avisos de pagamento (支払調書 etc.) de bicos, previdência privada etc., e o que mostre as despesas',
  dividends: () =>
    'Aviso de pagamento de dividendos (配当の支払通知書) ou relatório anual da conta específica (特定口座年間取引報告書)',
  shares: () =>
    'Relatório anual da conta específica (特定口座年間取引報告書) ou demonstrativo de cálculo dos ganhos com ações etc. ou futuros (計算明細書)',
  'one-off': () => 'Aviso de pagamento no vencimento ou resgate, com os prêmios que pagou',
  transfers: () =>
    'Contrato de venda, e o que mostre o preço de compra e as despesas. Para regras especiais, também o certificado.',
  'carried-losses': () =>
    'Cópia das declarações de anos anteriores, com os prejuízos trazidos (繰越損失)',
  'social-insurance': () =>
    'Comprovante da pensão nacional ou do fundo de pensão nacional (控除証明書). Para o seguro nacional de saúde, o seguro de cuidados etc., basta saber o valor pago. O que está no comprovante de retenção não precisa.',
  'small-business': () =>
    'Comprovante das contribuições de ajuda mútua de pequenas empresas ou de iDeCo (掛金の証明書). O que está no comprovante de retenção não precisa.',
  'life-insurance': () =>
    'Comprovante de seguro de vida (生命保険料控除証明書). O que está no comprovante de retenção não precisa.',
  'quake-insurance': () =>
    'Comprovante de seguro de terremoto (地震保険料控除証明書). O que está no comprovante de retenção não precisa.',
  student: () => 'Cópia da carteira de estudante ou atestado de matrícula (在学証明書)',
  disability: (count) =>
    `Cópia da caderneta de pessoa com deficiência etc. (障害者手帳など). Pessoas: ${count}`,
  abroad: (count) =>
    `Documentos de parentesco e de remessa (親族関係書類・送金関係書類) dos familiares no exterior. Pessoas: ${count}. Se estão em língua estrangeira, também a tradução. Para quem tem de 30 a 69 anos, também os documentos que mostram o estudo no exterior, o valor da remessa etc.`,
  casualty: () =>
    'Certificado de dano por desastre (り災証明書) ou prova da queixa de roubo, e recibos da limpeza ou do conserto',
  medical: () =>
    'Demonstrativo da dedução de despesas médicas (医療費控除の明細書) ou aviso de despesas médicas (医療費通知). Não junte os recibos; guarde-os por 5 anos.',
  'self-medication': () =>
    'Demonstrativo do sistema de automedicação (セルフメディケーション税制の明細書). Não junte os recibos; guarde-os por 5 anos.',
  donations: () =>
    'Recibos de doação (寄附金受領証明書). Junte todos, também os das doações em que pediu a exceção one-stop.',
  'foreign-tax': () =>
    'Documentos do imposto pago no exterior e demonstrativo do crédito de imposto estrangeiro (外国税額控除の明細書)',
}

const livelihoods: Readonly<Record<Livelihood, string>> = {
  fuyo: 'A família ou outra pessoa me sustentou',
  gakusei: 'Eu estudava',
  shitsugyo: 'Vivi do seguro-desemprego (雇用保険)',
  nenkin: 'Vivi de pensão por morte ou por invalidez (遺族年金・障害年金)',
  chochiku: 'Vivi da poupança',
  seiho: 'Recebia assistência pública (生活保護)',
  sonota: 'Outro',
}

const taxReturn: Readonly<Record<TaxReturnReason, string>> = {
  'withheld-on-shares':
    'Desde o ano fiscal de 2024 (令和6年度), para descontar o imposto residencial já retido de dividendos e ações (配当割額・株式等譲渡所得割額) é preciso a declaração do imposto de renda. Esta declaração não o desconta.',
  'share-income':
    'Dividendos e vendas de ações cotadas só contam como declarados no imposto residencial se estiverem na declaração do imposto de renda (desde o ano fiscal de 2024, 令和6年度).',
  'carried-losses':
    'Para levar prejuízos adiante é preciso fazer a declaração do imposto de renda todos os anos, sem interrupção.',
  'home-loan':
    'O crédito habitacional se recebe na declaração do imposto de renda (sempre no primeiro ano), exceto quem já o recebeu no ajuste de fim de ano (年末調整).',
  'high-wages': 'A receita de salários passa de 20 milhões de ienes.',
  'other-income-beside-wages': 'A renda além do salário passa de 200.000 ienes.',
  'high-pension': 'A receita de aposentadoria pública etc. passa de 4 milhões de ienes.',
  business: 'A renda passa das deduções; por isso pode haver imposto de renda.',
}

/** 申告書を作って出すところの言葉。 */
export const papersText: Translated<typeof japanese.papersText> = {
  title: 'Fazer a declaração (申告書)',
  lead: 'A declaração é feita com os valores informados. Com o nome e o endereço, o papel fica pronto para entregar.',
  unread: (labels: string) => `Campos que não puderam ser lidos ficam vazios: ${labels}`,
  between: ', ',
  provisional: (year: string) =>
    `O papel de ${year} é uma previsão, por regras ainda não publicadas.`,
  unverified: (year: string) =>
    `Os números dos campos de ${year} não foram conferidos com o formulário publicado. Compare pelos nomes no seu formulário.`,

  who: 'Nome e endereço a escrever no papel',
  whoNote:
    'O que escrever aqui some ao fechar esta tela. Não é guardado nem enviado. Também pode imprimir sem isto e escrever à mão.',
  birthKept: 'Entra no cálculo, por isso é guardada e partilhada com o que informou',
  myNumber:
    'Não perguntamos o My Number (マイナンバー, 個人番号). O campo do papel fica vazio; escreva à mão depois de imprimir.',
  self: {
    name: 'Nome (氏名)',
    kana: 'Leitura do nome em katakana (フリガナ)',
    address: 'Endereço atual (現住所)',
    addressOnJanuaryFirst: 'Endereço em 1º de janeiro (1月1日現在の住所)',
    phone: 'Telefone (電話番号)',
    occupation: 'Trabalho (業種又は職業)',
    householder: 'Nome do chefe da família (世帯主の氏名)',
    relationToHouseholder: 'Sua relação com o chefe da família (続柄)',
  },
  sameAddress: 'Se for o mesmo, pode escrever 「同上」',
  relationHint:
    'Em japonês: 「本人」 (eu mesmo), 「妻」 (esposa), 「夫」 (marido), 「子」 (filho) etc.',
  submitted: 'Data da entrega',
  submittedHint: 'Pode deixar vazio e escrever à mão ao entregar',
  notADay: 'Esta data não pôde ser lida. Informe assim: 「令和8年3月2日」 ou 2026-03-02.',
  spouse: 'Cônjuge (marido ou esposa)',
  relative: (number: number, birth: string) =>
    birth === '' ? `Parente ${number}` : `Parente ${number} (data de nascimento ${birth})`,
  named: {
    name: 'Nome (氏名)',
    kana: 'Leitura do nome em katakana (フリガナ)',
    relation: 'Parentesco (続柄)',
    address: 'Endereço (住所)',
  },
  living: 'Moram juntos?',
  livings: { '': 'Não escrever no papel', together: 'Moramos juntos', apart: 'Moramos separados' },
  relativeRelationHint: 'Em japonês: 「長男」 (filho mais velho), 「母」 (mãe) etc.',
  school: 'Nome da escola',
  paying: 'Como pagar o imposto das rendas que não são salário nem aposentadoria',
  payings: {
    '': 'Não escolher',
    'from-wages': 'Descontar do salário (特別徴収)',
    self: 'Pagar por conta própria (普通徴収; sem desconto no salário)',
  },

  noIncome: 'Como viveu no ano sem renda',
  noIncomeNote:
    'Mesmo sem renda, com a declaração pode obter o certificado de isenção (非課税証明書), e ela serve para calcular o seguro nacional de saúde, auxílios etc. Escolha o que se aplica.',
  livelihoods,
  supporter: 'Nome e parentesco de quem sustentava você',
  supporterAddress: 'Endereço de quem sustentava você',
  explanation: 'Por que declara, nome da escola, como vivia',

  pdf: 'PDF da declaração',
  make: 'Criar o PDF da declaração',
  making: (done: number, of: number) => `Criando… ${done} de ${sheetsText(of)}`,
  loading: 'Preparando…',
  save: (pages: number) => `Pronto. Salvar (PDF, ${sheetsText(pages)})`,
  again: 'Criar de novo',
  stale: 'O conteúdo mudou. Crie de novo para ter o conteúdo novo.',
  failed: 'Por um problema nosso, não foi possível criar o PDF. O que informou continua aqui.',
  fileName: (year: string) => `declaracao_${year}.pdf`,
  // The title of the PDF, whose language is Japanese.
  documentTitle: (year: string, taxes: string) => `${year}分 ${taxes}申告書`,
  variant: (plain: string) =>
    `A variante de 「${plain}」 não existe nesta letra; foi escrito o 「${plain}」 comum. Pode corrigir à mão depois de imprimir.`,
  replaced: (wanted: string, used: string) =>
    `O caractere 「${wanted}」 não existe nesta letra; foi escrito 「${used}」. Pode corrigir à mão depois de imprimir.`,
  tooLong: (label: string) => `「${label}」 é longo e ficou em letra muito pequena.`,
  standardForm:
    'É o formulário padrão de 税守 (Zeimori), com os mesmos nomes, números e ordem de campos do formulário dos municípios. Pergunte ao seu município se pode ser entregue.',
  ownForm: (municipality: string) => `Formulário de ${municipality}.`,
  accessible:
    'O PDF tem a ordem de leitura para leitores de tela. O mesmo conteúdo está abaixo, na “Lista para copiar”.',
  previewOpen: 'Ver a amostra do papel',
  page: (title: string) => `Amostra da declaração: ${title}`,
  previewNote: 'O mesmo conteúdo está em texto abaixo, na “Lista para copiar”.',
  printing: 'Como imprimir',
  printingSteps: [
    'Imprima em papel A4, em “tamanho real (100%)”.',
    'Escolha “frente e verso”, virando pela borda longa: frente e verso ficam em uma folha. A parte da tributação separada (分離課税等用) e as folhas de continuação (続紙) ficam em folhas à parte.',
    'Confira o nome e o My Number e escreva à mão o que falta.',
  ],

  transfer: 'Lista para copiar (no eLTAX ou no formulário do município)',
  transferNote:
    'Números e valores na ordem do papel. Use “Copiar” e marque os campos já feitos. Dos valores se copiam só os números.',
  copy: 'Copiar',
  copyOf: (label: string) => `Copiar ${label}`,
  copied: (label: string) => `${label}: copiado`,
  notCopied: (label: string) => `${label}: valor selecionado. Agora copie (Ctrl+C etc.)`,
  done: (label: string) => `${label}: já copiado`,
  progress: (done: number, of: number) => `Campos já copiados: ${done} de ${of}`,
  mayBeBlank: 'Este campo pode ficar vazio',
  byHand: 'My Number. Não é tratado aqui',
  ownPartBlank: 'O que escrever sobre si acima aparece aqui.',
  wholePartBlank: 'Esta parte pode ficar toda vazia.',
  blanks: (count: number) => `Campos que podem ficar vazios (${count})`,
  unverifiedMark: 'número não conferido',
  printTransfer: 'Imprimir esta lista',

  attachments: 'Documentos a juntar',
  attachmentsNote:
    'Sem eles, a receita ou a dedução pode ser tratada como se não existisse. No eLTAX, junte foto ou PDF.',
  attachment,

  ways: 'Três formas de entregar',
  wayPaper: 'Pelo correio ou no balcão',
  wayPaperText: (addressee: string) =>
    `Envie ou entregue a declaração impressa e os documentos, endereçados a ${addressee}. Se quer uma cópia para você (控え), inclua mais uma via e um envelope de resposta com selo. O prazo é, em geral, 15 de março.`,
  wayEltax: 'Pelo eLTAX (internet)',
  wayEltaxText:
    'A própria pessoa envia, com o cartão My Number. Copie os valores da lista acima. Pode juntar até 20 arquivos, com 8 MB no total.',
  wayEltaxEarlier:
    'O eLTAX aceita a partir do ano fiscal de 2026 (令和8年度). Para este ano fiscal, entregue pelo correio ou no balcão.',
  wayTaxReturn: 'Fazer a declaração do imposto de renda (確定申告, delegacia fiscal)',
  wayTaxReturnText:
    'Quem faz a declaração do imposto de renda não precisa entregar esta. A delegacia fiscal (税務署) passa o conteúdo ao município.',
  taxReturnFor:
    'Pelo que informou, a declaração do imposto de renda pode ser melhor ou necessária, por estas razões:',
  taxReturnNone:
    'Pelo que informou, não encontramos razão para precisar da declaração do imposto de renda.',
  taxReturn,
  endsOneStop:
    'Ao entregar esta declaração, a exceção one-stop (ワンストップ特例) deixa de valer. Escreva no campo 15 também todas as doações em que a pediu (já estão escritas automaticamente) e junte os recibos de doação.',
}
