import type { ChoiceName, ChoiceOf } from '../../form/fields/choices.ts'

/** The words of every choice that the form offers. */
export const choiceTexts: {
  readonly [C in ChoiceName]: Readonly<Record<ChoiceOf<C>, string>>
} = {
  shogai: { '': 'ない', futsu: '障害者', tokubetsu: '特別障害者' },
  haigusha: { '': 'いない', ari: 'いる' },
  zokugara: { '': '選んでください', ko: '子', fubo: '父母・祖父母', sonota: 'そのほか' },
  hitorioya: { '': '当てはまらない', haha: '当てはまる（母）', chichi: '当てはまる（父）' },
  kafu: {
    '': '当てはまらない',
    shibetsu: '夫と死別した',
    ribetsu: '離婚して、扶養親族がいる',
  },
  kyuchi: { '1': '1級地（大都市など。わからないとき）', '2': '2級地', '3': '3級地' },
  kokugai: {
    '': '国内',
    sumu: '国外',
    'yoken-nashi': '国外（30歳から69歳で、留学・障害・38万円以上の送金のどれでもない）',
  },
  'jutaku-kubun': {
    '': '「特」の字がない',
    toku: '（特）が付いている',
    tokutoku: '（特特）が付いている',
    tokutokutoku: '（特特特）が付いている',
  },
  aoiro: {
    '': '白色申告（青色申告ではない）',
    '65': '青色申告（65万円）',
    '55': '青色申告（55万円）',
    '10': '青色申告（10万円）',
  },
  ninzu: {
    '': 'いない',
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
    joyo: '株式の配当',
    toshin: '株式投資信託の分配金',
    gaika: '外貨建てなどの投資信託の分配金',
    taishogai: '配当控除のないもの（外国株、J-REITなど）',
  },
  'haito-kazei': {
    sogo: '申告する（総合課税）',
    bunri: '申告する（分離課税。上場株式など）',
    shinai: '申告しない（上場株式など）',
  },
  koza: { '': '特定口座（源泉徴収なし）・一般口座', gensen: '特定口座（源泉徴収あり）' },
  'kabu-shinkoku': { '': '申告しない', suru: '申告する' },
  'tochi-kubun': {
    tanki: '短期（5年以下）',
    'tanki-keigen': '短期（国などへ売った）',
    choki: '長期（5年を超える）',
    yuryo: '長期（優良住宅地などのために売った）',
    kyoju: '長期（10年を超えて持っていた自分の家）',
  },
  'tochi-tokubetsu': {
    '': '使わない',
    shuyo: '収用など（5,000万円）',
    kyoju: '自分が住んでいた家（3,000万円）',
    hisozoku: '亡くなった人が住んでいた家（3,000万円）',
    'hisozoku-3': '亡くなった人が住んでいた家で、相続人が3人以上（2,000万円）',
    kukaku: '特定土地区画整理事業など（2,000万円）',
    zosei: '特定住宅地造成事業など（1,500万円）',
    'h21-h22': '平成21年・22年に買った土地（1,000万円）',
    nochi: '農地保有の合理化など（800万円）',
    teimiriyo: '低未利用土地など（100万円）',
  },
  iryohi: { '': '医療費控除', self: 'セルフメディケーション税制（市販薬）' },
}
