import type { ChoiceName, ChoiceOf } from '../../form/fields/choices.ts'

/** The words of every choice that the form offers. */
export const choiceTexts: {
  readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>
} = {
  shogai: { '': 'Não', futsu: 'Deficiência (障害者)', tokubetsu: 'Deficiência grave (特別障害者)' },
  haigusha: { '': 'Não', ari: 'Sim' },
  zokugara: { '': 'Escolha', ko: 'Filho(a)', fubo: 'Pai, mãe ou avós', sonota: 'Outro' },
  hitorioya: { '': 'Não se aplica', haha: 'Sim (mãe)', chichi: 'Sim (pai)' },
  kafu: {
    '': 'Não se aplica',
    shibetsu: 'O marido faleceu',
    ribetsu: 'Divorciada, com dependente',
  },
  kyuchi: { '1': 'Classe 1 (grandes cidades; se não souber)', '2': 'Classe 2', '3': 'Classe 3' },
  kokugai: {
    '': 'Japão',
    sumu: 'Exterior',
    'yoken-nashi':
      'Exterior (30 a 69 anos, sem estudo no exterior, deficiência ou remessa de 380.000 ienes ou mais)',
  },
  'jutaku-kubun': {
    '': 'Sem a marca 「特」',
    toku: 'Com a marca 「（特）」',
    tokutoku: 'Com a marca 「（特特）」',
    tokutokutoku: 'Com a marca 「（特特特）」',
  },
  aoiro: {
    '': 'Declaração branca (não azul)',
    '65': 'Declaração azul (650.000 ienes)',
    '55': 'Declaração azul (550.000 ienes)',
    '10': 'Declaração azul (100.000 ienes)',
  },
  ninzu: {
    '': 'Não',
    '1': '1 pessoa',
    '2': '2 pessoas',
    '3': '3 pessoas',
    '4': '4 pessoas',
    '5': '5 pessoas',
    '6': '6 pessoas',
    '7': '7 pessoas',
    '8': '8 pessoas',
    '9': '9 pessoas',
  },
  'haito-shurui': {
    joyo: 'Dividendos de ações',
    toshin: 'Distribuições de fundos de ações',
    gaika: 'Distribuições de fundos em moeda estrangeira etc.',
    taishogai: 'Sem crédito de dividendos (ações estrangeiras, J-REIT etc.)',
  },
  'haito-kazei': {
    sogo: 'Declarar (em conjunto, 総合課税)',
    bunri: 'Declarar (em separado, 分離課税; ações cotadas etc.)',
    shinai: 'Não declarar (ações cotadas etc.)',
  },
  koza: {
    '': 'Conta específica sem retenção, ou conta comum',
    gensen: 'Conta específica com retenção',
  },
  'kabu-shinkoku': { '': 'Não declarar', suru: 'Declarar' },
  'tochi-kubun': {
    tanki: 'Curto prazo (até 5 anos)',
    'tanki-keigen': 'Curto prazo (vendido ao governo etc.)',
    choki: 'Longo prazo (mais de 5 anos)',
    yuryo: 'Longo prazo (vendido para moradia de qualidade etc.)',
    kyoju: 'Longo prazo (casa própria por mais de 10 anos)',
  },
  'tochi-tokubetsu': {
    '': 'Não usar',
    shuyo: 'Desapropriação etc. (50 milhões de ienes)',
    kyoju: 'Casa em que morava (30 milhões de ienes)',
    hisozoku: 'Casa de pessoa falecida (30 milhões de ienes)',
    'hisozoku-3': 'Casa de pessoa falecida, com 3 ou mais herdeiros (20 milhões de ienes)',
    kukaku: 'Reordenamento de terras específico etc. (20 milhões de ienes)',
    zosei: 'Urbanização específica para moradia etc. (15 milhões de ienes)',
    'h21-h22': 'Terreno comprado em 2009 ou 2010 (10 milhões de ienes)',
    nochi: 'Racionalização de terras agrícolas etc. (8 milhões de ienes)',
    teimiriyo: 'Terreno pouco usado etc. (1 milhão de ienes)',
  },
  kurashi: {
    '': 'Escolha',
    fuyo: 'A família ou outra pessoa me sustentou',
    chochiku: 'Vivi da poupança',
    nenkin: 'Recebia pensão por morte ou por invalidez (遺族年金・障害年金)',
    shitsugyo: 'Recebia seguro-desemprego (雇用保険) etc.',
    seiho: 'Recebia assistência pública (生活保護)',
    gakusei: 'Eu estudava',
    sonota: 'Outro',
  },
  riyu: {
    '': 'Escolha',
    shomei: 'Preciso do certificado de renda ou de isenção (所得証明書・非課税証明書)',
    kokuho: 'Para reduzir o seguro nacional de saúde, o seguro de cuidados etc.',
    teate: 'Trâmites do auxílio-infância (児童手当), da creche etc.',
    gakko: 'Trâmites de bolsa de estudo ou mensalidade escolar',
    sonota: 'Outro; recebi um aviso do município',
  },
  iryohi: {
    '': 'Dedução de despesas médicas (医療費控除)',
    self: 'Sistema de automedicação (remédios sem receita)',
  },
}
