import type { Declared } from './declared.ts'

/** What is filled in of people, deductions and credits, group by group, and what the declaration then holds. */
export const declaredDeductions: readonly Declared[] = [
  {
    of: '雑損・医療費',
    fields: {
      'zasson-sonshitsu': '100万',
      'zasson-saigai': '20万',
      'zasson-hoten': '30万',
      'iryohi-tokurei': 'self',
      'iryohi-shiharai': '5万',
      'iryohi-hoten': '1000',
    },
    declared: {
      雑損: { 損失の金額: 1_000_000, うち災害関連支出: 200_000, 補塡される金額: 300_000 },
      医療費: { 種類: '特定一般用医薬品等', 支払: 50_000, 補塡される金額: 1_000 },
    },
  },
  {
    of: '寄附のすべて',
    fields: {
      furusato: '5万',
      onestop: 'on',
      'kifu-bokin': '1万',
      'kifu-jorei-ken': '2万',
      'kifu-jorei-shi': '3万',
    },
    declared: {
      寄附: {
        ふるさと納税: 50_000,
        申告特例: true,
        共同募金と日本赤十字社: 10_000,
        都道府県の条例で指定: 20_000,
        市区町村の条例で指定: 30_000,
      },
    },
  },
  {
    of: '配偶者と親族のすべて',
    fields: {
      haigusha: 'ari',
      'haigusha-kyuyo': '100万',
      'haigusha-birth': '1950-01-01',
      'haigusha-shogai': 'tokubetsu',
      'haigusha-dokyo': 'on',
      'haigusha-kokugai': 'on',
      'shinzoku-kazu': '2',
      'shinzoku-1-zokugara': 'fubo',
      'shinzoku-1-nenkin': '80万',
      'shinzoku-1-kokugai': 'yoken-nashi',
      'shinzoku-2-zokugara': 'ko',
      'shinzoku-2-sonota': '5万',
      'shinzoku-2-dokyo': 'on',
      'shinzoku-2-hoka-fuyo': 'on',
      'shinzoku-2-kokugai': 'sumu',
      'shurui-eigyo': 'on',
      'shinzoku-2-senju': 'on',
    },
    declared: {
      配偶者: { 給与の収入金額: 1_000_000, 障害者: '特別', 同居: true, 国外に住む: true },
      親族: [
        {
          続柄: '父母・祖父母',
          公的年金等の収入金額: 800_000,
          国外に住む: true,
          国外で要件を満たさない: true,
          ほかの人が扶養: false,
          同居: false,
          事業専従者: false,
        },
        {
          続柄: '子',
          その他の所得金額: 50_000,
          国外に住む: true,
          国外で要件を満たさない: false,
          ほかの人が扶養: true,
          同居: true,
          事業専従者: true,
        },
      ],
    },
  },
  {
    of: '源泉徴収票の住宅ローン控除は、可能額がなければ控除の額',
    fields: {
      'kyuyo-1-shiharai': '500万',
      'kyuyo-1-jutaku': '12万',
      'kyuyo-1-kyoju': '令和3年3月10日',
      'kyuyo-1-jutaku-kubun': 'tokutoku',
      'kyuyo-1-kokumin-nenkin': '20万',
    },
    declared: {
      住宅借入金等: {
        控除可能額: 120_000,
        居住開始: { year: 2021, month: 3, day: 10 },
        特定取得: true,
      },
      社会保険料: 0,
    },
  },
  {
    of: '可能額があれば可能額。令和4年からは（特特特）だけが高い限度になる',
    fields: {
      'kyuyo-1-jutaku': '12万',
      'kyuyo-1-jutaku-kano': '20万',
      'kyuyo-1-kyoju': '令和4年3月10日',
      'kyuyo-1-jutaku-kubun': 'toku',
    },
    declared: { 住宅借入金等: { 控除可能額: 200_000, 特定取得: false } },
  },
  {
    of: '確定申告をした人の住宅ローン控除',
    fields: {
      'jutaku-kanogaku': '21万',
      'jutaku-kyoju': '令和4年5月1日',
      'jutaku-kubun': 'tokutokutoku',
    },
    declared: { 住宅借入金等: { 控除可能額: 210_000, 特定取得: true } },
  },
  {
    of: '外国税額・前年度の年金の分・特別な事情',
    fields: {
      'nenkin-kazu': '1',
      'gaikoku-zeigaku': '3万',
      'gaikoku-gendo': '1万',
      'gaikoku-fukko': '200',
      'zennendo-nenkin': '0',
      'jijo-jusho': 'on',
      'jijo-genmen': 'on',
    },
    declared: {
      外国税額: {
        外国所得税額: 30_000,
        所得税の控除限度額: 10_000,
        復興特別所得税の控除限度額: 200,
      },
      前年度の年金の分の年税額: 0,
      特別な事情: ['賦課期日に国内に住所がない', '災害による減免を受ける'],
    },
  },
]
