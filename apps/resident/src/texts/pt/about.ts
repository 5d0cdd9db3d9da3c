import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../about.ts'
import { dayText } from './amounts.ts'
import { laws } from './law/words.ts'

/** 「5 de janeiro de 2026」 */
const inPortuguese = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayText({ year, month, day: date })
}

const lawNames: Readonly<Record<string, string>> = laws

const lawName = (law: string): string =>
  lawNames[law] === undefined ? law : `${lawNames[law]} (${law})`

/** The words of the pages about this site. */
export const aboutText: Translated<typeof japanese.aboutText> = {
  toForm: 'Voltar à estimativa',
  day: inPortuguese,
  scope: {
    title: 'O que foi conferido',
    lead: 'Aqui está, sem enfeites, o que se calcula, com que foi conferido e o que ainda não é certo. Os números da tabela vêm dos dados dos testes.',
    law: 'Leis lidas',
    lawLead: 'Usamos o texto da lei nas datas abaixo.',
    lawOf: (law: string, day: string) => `${lawName(law)}: texto de ${inPortuguese(day)}`,
    cases: 'Comparação com exemplos de cálculo publicados',
    casesLead:
      'Copiamos os exemplos de cálculo publicados por municípios e testamos, a cada versão, se os mesmos dados dão o mesmo valor. Exemplos escritos só em parte são testados a partir de onde estão escritos.',
    year: 'Ano fiscal',
    source: 'Quem publicou',
    passed: 'Exemplos iguais',
    failed: 'Exemplos diferentes',
    skipped: 'Não testáveis',
    otherProgram: 'Exemplos copiados dos testes de outro programa',
    yearOf: (year: number) =>
      year === 1
        ? '2019 (令和元年; indenização de desligamento)'
        : `${2018 + year} (令和${year}年度)`,
    bodies: (count: number) =>
      count === 0 ? '–' : `${count} ${count === 1 ? 'entidade' : 'entidades'}`,
    skippedWhy:
      '“Não testáveis” são os exemplos em que só com os valores da página não se conhece o cálculo, ou em que os valores da página não combinam entre si. Não contam como iguais.',
    calculated: {
      title: 'O que se calcula',
      list: [
        'O imposto residencial individual dos anos fiscais de 2021 a 2027 (令和3年度 a 令和9年度; o de 2027 é uma prévia, pela reforma já publicada)',
        'Rendas de salários, aposentadoria pública etc., negócios, imóveis, juros, dividendos, eventuais, diversas, ganhos em conjunto, floresta e desligamento, e a tributação separada de terrenos e edifícios, ações etc. e futuros',
        'A compensação de prejuízos entre rendas e os prejuízos trazidos de anos anteriores: prejuízo líquido, perdas diversas, casa própria, ações cotadas e futuros',
        'Todas as deduções da renda; os créditos de ajuste, de dividendos, habitacional, de doações, de imposto estrangeiro, do imposto já retido sobre dividendos etc.; a redução fixa de imposto dos anos fiscais de 2024 e 2025',
        'A parcela por pessoa, o imposto ambiental florestal, a isenção, os valores descontados do salário ou da aposentadoria e os pagos por conta própria',
        'Os acréscimos e reduções por regulamento local dos municípios (1.741) e das províncias',
      ],
    },
    notCalculated: {
      title: 'O que não se calcula',
      text: [
        'Nos casos abaixo, a tela diz que não é possível calcular. Consulte o setor de impostos do município.',
      ],
      list: [
        'Quem não tinha endereço no Japão em 1º de janeiro, quem está sob um tratado tributário, quem recebe redução ou isenção por desastre etc.',
        'As regras especiais de prejuízos com edifícios usados no exterior e de sociedades em parceria; a tributação média de rendas variáveis e temporárias (平均課税)',
        'O imposto estrangeiro levado adiante por três anos; as perdas de desastres extraordinários designados (特定非常災害) levadas adiante por cinco anos',
        'Os valores do seguro nacional de saúde, do seguro de cuidados etc.',
      ],
    },
    doubts: 'Pontos ainda em verificação',
    doubtsLead: 'Quando um destes pontos afeta o imposto, aparece uma marca ao lado do resultado.',
    engine: 'Testes do cálculo',
    engineText: [
      'Para cada regra da lei testamos os pontos em que o valor muda, um iene antes e um iene depois. Propriedades como “mais receita nunca dá menos renda” ou “mais dedução nunca dá mais imposto” são testadas com muitas declarações geradas ao acaso.',
      'Todo valor traz a razão: de que artigo da lei vem e como. Também é testado que, refazendo o cálculo a partir das razões, o valor é o mesmo.',
    ],
    source2: 'O programa de cálculo e os dados dos testes são públicos.',
  },
  privacy: {
    title: 'Privacidade',
    lead: 'Este site não recebe o seu nome nem os seus valores.',
    sections: [
      {
        title: 'O que você informa',
        text: [
          'Receitas, família, deduções etc. são usadas no cálculo só dentro do seu aparelho. Não são enviadas ao servidor.',
          'A política da página (Content Security Policy) bloqueia o envio por imagens, conexões, formulários etc. Que o programa não usa os caminhos que uma política não bloqueia, como levar a outro endereço, é testado em cada versão.',
        ],
      },
      {
        title: 'O que fica neste aparelho',
        text: [
          'O que informou só fica dentro deste navegador se você escolher “Guardar neste aparelho”. Pode apagar tudo de uma vez quando quiser.',
          'Para funcionar também sem internet, os arquivos da página e do programa ficam no navegador. Eles não contêm o que você informou.',
          'Só ao mudar de idioma, ou ao ler uma página sobre o site e voltar, o conteúdo passa pela mesma aba: dividido em duas partes, cada uma sozinha sem sentido, só dentro dessa aba do navegador, e é apagado na volta. Não entra no endereço nem no histórico.',
          'Não usamos cookies.',
        ],
      },
      {
        title: 'O que fica no servidor',
        text: [
          'Como em qualquer site, ao abrir uma página ficam no registro do servidor o endereço de origem da conexão, a data e hora e o nome da página. Para que e por quanto tempo, depende das regras do município que opera este site.',
          'Algumas partes do programa e das tabelas vêm do servidor quando são necessárias. Por isso o servidor pode saber que tipo de tela foi aberta e qual província foi escolhida, mas nenhum valor nem nome.',
          'Não há análise de acessos, anúncios nem componentes de outros sites.',
        ],
      },
      {
        title: 'Ao passar por link ou QR code',
        text: [
          'No link para compartilhar, o que informou fica depois do “#” do endereço. Essa parte não é enviada ao servidor. Mas quem recebe o link pode ver o conteúdo.',
          'No aparelho em que um link ou QR code é aberto, o endereço fica no histórico do navegador com o conteúdo. Se não quiser isso, apague o histórico ou entregue um arquivo.',
        ],
      },
      {
        title: 'Página sem JavaScript',
        text: [
          'Só a página para aparelhos sem JavaScript envia ao servidor o que informou, para calcular. O servidor devolve o resultado e não guarda o conteúdo. Também não o escreve nos registros.',
        ],
      },
      {
        title: 'My Number (マイナンバー)',
        text: [
          'Não há campo para o My Number. O campo dos documentos fica vazio; escreva você mesmo ao entregar.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Acessibilidade',
    lead: 'Queremos que qualquer pessoa possa usar, em qualquer aparelho.',
    policy: {
      title: 'Política',
      text: [
        'Vale para todas as páginas deste site. A meta é o nível AA da JIS X 8341-3:2016 e o nível AA das WCAG 2.2.',
        'Tudo pode ser feito só com o teclado. Funciona também com ampliação de 400%, largura de 320 pixels, alto contraste e impressão. Todo gráfico tem uma tabela com o mesmo conteúdo.',
      ],
    },
    result: 'Resultado dos testes',
    resultLead: (day: string) => `Resultado dos testes automáticos feitos em ${inPortuguese(day)}.`,
    method: (axe: string, browser: string) =>
      `Método: axe-core ${axe} em cada tela (páginas em japonês), aberta em ${browser}. Regras: A e AA das WCAG 2.0, 2.1 e 2.2 e as boas práticas do axe. Cada tela foi testada com 320 e 1280 pixels de largura; os números da tabela são a soma das duas.`,
    screen: 'Tela',
    passed: 'Regras aprovadas',
    violations: 'Reprovadas',
    unsure: 'A decidir por uma pessoa',
    sum: (screens: number, violations: number) =>
      `Telas: ${screens}. Regras reprovadas, no total: ${violations}.`,
    not: {
      title: 'Testes ainda não feitos',
      text: [
        'Os testes automáticos só mostram uma parte dos critérios. Ainda não fizemos o teste com pessoas que usam leitor de tela nem o teste de todos os itens do anexo da JIS X 8341-3:2016. Por isso não escrevemos “em conformidade”.',
      ],
    },
    tell: 'Se algo for difícil de usar, avise pelo “Contato”.',
  },
  news: {
    title: 'Avisos e correções',
    lead: 'Avisos do município e o registro do que foi corrigido no cálculo.',
    notices: 'Avisos',
    noNotices: 'Não há avisos agora.',
    corrections: 'Correções',
    correctionsLead:
      'Quando houve um erro no cálculo, fica registrado aqui quando, para quem e que valor mudou. A quem se aplica, aparece também ao lado do resultado.',
    noCorrections: 'Não houve correções.',
    unknown: 'Abra pelo link da página de um município para ver os avisos dele.',
    years: (years: readonly string[]) =>
      `Anos fiscais: ${years
        .map((year) => `${2018 + Number(year.slice(1))} (令和${year.slice(1)}年度)`)
        .join(', ')}`,
    more: 'Ver detalhes',
  },
  contact: {
    title: 'Contato',
    lead: 'Sobre o imposto e a declaração, consulte o setor de impostos do município onde mora.',
    unknown:
      'O telefone do setor está no site do município ou no aviso de imposto (税額決定通知書).',
    office: 'Setor',
    phone: 'Telefone',
    hours: 'Horário de atendimento',
    address: 'Endereço',
    site: 'Site',
    differs: {
      title: 'Se acha que o cálculo está diferente',
      text: [
        'Primeiro, ponha em papel as razões do cálculo. Assim a conversa é mais rápida e segura.',
      ],
      list: [
        'Na página da estimativa, toque em “Imprimir em A4”. Saem o que informou e como é calculado (também pode guardar em PDF).',
        'Se tem o aviso de imposto (税額決定通知書), marque as linhas diferentes.',
        'Com esse papel na mão, telefone para o setor ou leve-o ao balcão.',
      ],
    },
    noSend: 'Este site não envia valores nem documentos. Também não há formulário de e-mail.',
  },
  licences: {
    title: 'Licenças',
    lead: 'O programa de cálculo deste site, 税守 (Zeimori), é publicado sob a Apache License 2.0.',
    fonts: 'A letra é Noto Sans JP (SIL Open Font License 1.1).',
    whole: 'Texto das licenças de tudo o que é usado',
    version: (version: string) => `Versão atual: ${version}`,
  },
}
