import type { ChoiceName, ChoiceOf } from '../../form/fields/choices.ts'

/** The words of every choice that the form offers. */
export const choiceTexts: {
  readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>
} = {
  shogai: { '': '没有', futsu: '障碍者（「障害者」）', tokubetsu: '特别障碍者（「特別障害者」）' },
  haigusha: { '': '没有', ari: '有' },
  zokugara: { '': '请选择', ko: '子女', fubo: '父母、祖父母', sonota: '其他' },
  hitorioya: { '': '不符合', haha: '符合（母亲）', chichi: '符合（父亲）' },
  kafu: {
    '': '不符合',
    shibetsu: '与丈夫死别',
    ribetsu: '离婚并有扶养亲属',
  },
  kyuchi: { '1': '1级地（大城市等，不清楚时选此项）', '2': '2级地', '3': '3级地' },
  kokugai: {
    '': '日本国内',
    sumu: '国外',
    'yoken-nashi': '国外（30岁至69岁，不属于留学、残障、38万日元以上汇款中的任何一项）',
  },
  'jutaku-kubun': {
    '': '没有“特”字',
    toku: '有「（特）」',
    tokutoku: '有「（特特）」',
    tokutokutoku: '有「（特特特）」',
  },
  aoiro: {
    '': '白色申报（非蓝色申报）',
    '65': '蓝色申报（65万日元）',
    '55': '蓝色申报（55万日元）',
    '10': '蓝色申报（10万日元）',
  },
  ninzu: {
    '': '没有',
    '1': '1人',
    '2': '2人',
    '3': '3人',
    '4': '4人',
    '5': '5人',
    '6': '6人',
    '7': '7人',
    '8': '8人',
    '9': '9人',
  },
  'haito-shurui': {
    joyo: '股票股息',
    toshin: '股票投资信托的分配金',
    gaika: '外币等投资信托的分配金',
    taishogai: '没有股息扣除的（外国股票、J-REIT等）',
  },
  'haito-kazei': {
    sogo: '申报（综合课税「総合課税」）',
    bunri: '申报（分离课税「分離課税」，上市股票等）',
    shinai: '不申报（上市股票等）',
  },
  koza: { '': '特定账户（不代扣税）、一般账户', gensen: '特定账户（代扣税）' },
  'kabu-shinkoku': { '': '不申报', suru: '申报' },
  'tochi-kubun': {
    tanki: '短期（5年以下）',
    'tanki-keigen': '短期（卖给国家等）',
    choki: '长期（超过5年）',
    yuryo: '长期（为优良住宅用地等而出售）',
    kyoju: '长期（持有超过10年的自住房）',
  },
  'tochi-tokubetsu': {
    '': '不使用',
    shuyo: '征用等（5,000万日元）',
    kyoju: '自己居住的房屋（3,000万日元）',
    hisozoku: '已故者居住的房屋（3,000万日元）',
    'hisozoku-3': '已故者居住的房屋且继承人3人以上（2,000万日元）',
    kukaku: '特定土地区划整理事业等（2,000万日元）',
    zosei: '特定住宅地造成事业等（1,500万日元）',
    'h21-h22': '2009年、2010年购买的土地（1,000万日元）',
    nochi: '农地保有合理化等（800万日元）',
    teimiriyo: '低利用土地等（100万日元）',
  },
  iryohi: { '': '医疗费扣除（「医療費控除」）', self: '自我药疗税制（市售药品）' },
}
