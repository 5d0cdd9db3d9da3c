import { 見本市 } from '@zeimori/municipalities'
import { assess, type 申告 } from '@zeimori/tax'
import { describe, expect, it } from 'vitest'
import { readForm, type Reading } from '../../src/form/read-form.ts'
import { formFromFields } from '../../src/form/state.ts'

type Filled = Readonly<Record<string, string>>

const read = (fields: Filled): Reading =>
  readForm(formFromFields(Object.entries(fields), '999997'), { tenant: 見本市, chosen: undefined })

type Row = {
  readonly of: string
  readonly fields: Filled
  readonly declared: Partial<申告> | object
}

/** What is filled in, group by group, and what the declaration then holds. */
const rows: readonly Row[] = [
  {
    of: '給与は何枚でも、特定支出も',
    fields: {
      'kyuyo-kazu': '3',
      'kyuyo-1-shiharai': '300万',
      'kyuyo-2-shiharai': '120万',
      'kyuyo-2-shakai-hoken': '1万',
      'kyuyo-3-shiharai': '0',
      'tokutei-shishutsu': '80万',
    },
    declared: {
      給与: [{ 支払金額: 3_000_000 }, { 支払金額: 1_200_000 }],
      社会保険料: 10_000,
      特定支出: 800_000,
      ほかの所得: undefined,
    },
  },
  {
    of: '営業等の決算と、青色申告特別控除',
    fields: {
      'shurui-eigyo': 'on',
      'eigyo-shunyu': '800万',
      'eigyo-keihi': '300万',
      'eigyo-aoiro-senju': '96万',
      aoiro: '65',
      'kanai-rodosha': 'on',
    },
    declared: {
      ほかの所得: {
        営業等: {
          収入金額: 8_000_000,
          必要経費: 3_000_000,
          青色専従者給与: 960_000,
          白色専従者: [],
        },
        農業: undefined,
        青色申告特別控除: '65万円',
        家内労働者等: true,
      },
    },
  },
  {
    of: '農業の白色専従者と、不動産の土地の利子',
    fields: {
      'shurui-nogyo': 'on',
      'shurui-fudosan': 'on',
      'nogyo-shunyu': '200万',
      'nogyo-haigusha-senju': 'on',
      'nogyo-hoka-senju': '2',
      'fudosan-shunyu': '100万',
      'fudosan-keihi': '150万',
      'fudosan-tochi-rishi': '20万',
    },
    declared: {
      ほかの所得: {
        農業: { 収入金額: 2_000_000, 白色専従者: ['配偶者', 'その他', 'その他'] },
        不動産: { 収入金額: 1_000_000, 必要経費: 1_500_000, 土地の負債の利子: 200_000 },
        営業等: undefined,
      },
    },
  },
  {
    of: '雑・一時・利子・総合譲渡・先物・山林・退職',
    fields: {
      'shurui-zatsu': 'on',
      'shurui-ichiji': 'on',
      'shurui-rishi': 'on',
      'shurui-joto': 'on',
      'shurui-sakimono': 'on',
      'shurui-sanrin': 'on',
      'shurui-taishoku': 'on',
      'gyomu-shunyu': '50万',
      'gyomu-keihi': '10万',
      'sonota-zatsu-shunyu': '30万',
      'ichiji-shunyu': '200万',
      'ichiji-keihi': '120万',
      rishi: '5000',
      'joto-tanki-shunyu': '100万',
      'joto-choki-shunyu': '300万',
      'joto-choki-keihi': '50万',
      'sakimono-shunyu': '40万',
      'sakimono-keihi': '60万',
      'sanrin-shunyu': '90万',
      'taishoku-shotoku': '70万',
    },
    declared: {
      ほかの所得: {
        業務の雑: { 収入金額: 500_000, 必要経費: 100_000 },
        その他の雑: { 収入金額: 300_000, 必要経費: 0 },
        一時: { 収入金額: 2_000_000, 必要経費: 1_200_000 },
        利子: 5_000,
        短期譲渡: { 収入金額: 1_000_000, 必要経費: 0 },
        長期譲渡: { 収入金額: 3_000_000, 必要経費: 500_000 },
        先物取引: { 収入金額: 400_000, 必要経費: 600_000 },
        山林: { 収入金額: 900_000, 必要経費: 0 },
        特別徴収されない退職所得: 700_000,
      },
    },
  },
  {
    of: '配当は、総合・分離・申告しない、を分け、申告しない配当の配当割額は引かない',
    fields: {
      'shurui-haito': 'on',
      'haito-kazu': '3',
      'haito-1-shunyu': '10万',
      'haito-1-fusai': '1万',
      'haito-1-wari': '5000',
      'haito-2-shurui': 'toshin',
      'haito-2-kazei': 'bunri',
      'haito-2-shunyu': '20万',
      'haito-2-wari': '1万',
      'haito-3-kazei': 'shinai',
      'haito-3-shunyu': '40万',
      'haito-3-wari': '2万',
    },
    declared: {
      配当割額と株式等譲渡所得割額: 15_000,
      ほかの所得: {
        配当: [{ 種類: '剰余金の配当等', 収入金額: 100_000, 負債の利子: 10_000 }],
        上場株式等の配当等: { 収入金額: 200_000, 必要経費: 0 },
      },
    },
  },
  {
    of: '株は口座ごと。源泉徴収ありの口座は、申告するときだけ',
    fields: {
      'shurui-kabu': 'on',
      'shurui-kurikoshi': 'on',
      'kabu-kazu': '3',
      'kabu-1-shunyu': '100万',
      'kabu-1-keihi': '150万',
      'kabu-1-wari': '1',
      'kabu-2-koza': 'gensen',
      'kabu-2-shunyu': '300万',
      'kabu-2-wari': '5万',
      'kabu-3-koza': 'gensen',
      'kabu-3-shinkoku': 'suru',
      'kabu-3-shunyu': '200万',
      'kabu-3-keihi': '120万',
      'kabu-3-wari': '4万',
      'ippan-kabu-shunyu': '70万',
      'kurikoshi-kabu': '25万',
      'kurikoshi-jun': '1',
      'kurikoshi-zasson': '2',
      'kurikoshi-kyoju': '3',
      'kurikoshi-sakimono': '4',
    },
    declared: {
      配当割額と株式等譲渡所得割額: 40_000,
      ほかの所得: {
        上場株式等: { 収入金額: 3_000_000, 必要経費: 2_700_000 },
        一般株式等: { 収入金額: 700_000, 必要経費: 0 },
        繰越損失: {
          純損失: 1,
          雑損失: 2,
          居住用財産の譲渡損失: 3,
          上場株式等の譲渡損失: 250_000,
          先物取引の損失: 4,
        },
      },
    },
  },
  {
    of: '土地建物は、区分と特別控除を一件ずつ',
    fields: {
      'shurui-tochi': 'on',
      'tochi-kazu': '3',
      'tochi-1-shunyu': '5000万',
      'tochi-1-keihi': '1000万',
      'tochi-1-kubun': 'kyoju',
      'tochi-1-tokubetsu': 'kyoju',
      'tochi-2-shunyu': '800万',
    },
    declared: {
      ほかの所得: {
        土地建物: [
          { 収入金額: 50_000_000, 必要経費: 10_000_000, 区分: '居住用', 特別控除: '居住用財産' },
          { 収入金額: 8_000_000, 必要経費: 0, 区分: '短期一般', 特別控除: undefined },
        ],
      },
    },
  },
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
        },
        {
          続柄: '子',
          その他の所得金額: 50_000,
          国外に住む: true,
          国外で要件を満たさない: false,
          ほかの人が扶養: true,
          同居: true,
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

describe('欄から申告へ', () => {
  for (const { of, fields, declared } of rows)
    it(of, () => {
      const { 申告, 団体, 年度, problems } = read(fields)
      expect(申告).toMatchObject(declared)
      expect(problems).toEqual([])
      expect(assess(申告, 団体, 年度).年税額.yen).toBeGreaterThanOrEqual(0)
    })

  it('種類を選んでいない収入は、入れてあっても数えない。選び直せば、また数える', () => {
    const fields = { 'eigyo-shunyu': '800万', 'eigyo-keihi': 'abc' }
    expect(read(fields).申告.ほかの所得).toBeUndefined()
    expect(read(fields).problems).toEqual([])
    const again = read({ ...fields, 'shurui-eigyo': 'on' })
    expect(again.申告.ほかの所得?.営業等?.収入金額).toBe(8_000_000)
    expect(again.problems.map(({ label }) => label)).toEqual(['営業等の必要経費'])
  })

  it('どの収入でも、入れれば答えがあり、収入がなかったと言った人にも、答えがある', () => {
    const blank = (fields: Filled): boolean => read(fields).blank
    expect(blank({ 'shurui-kabu': 'on' })).toBe(true)
    expect(blank({ 'shurui-kabu': 'on', 'kabu-1-shunyu': '0' })).toBe(false)
    expect(blank({ 'shurui-rishi': 'on', rishi: '1' })).toBe(false)
    expect(blank({ 'shurui-taishoku': 'on', 'taishoku-shotoku': '1' })).toBe(false)
    expect(blank({ 'shurui-nashi': 'on' })).toBe(false)
  })

  it('「そのうち」の額が、もとの額より大きければ、欄のそばで知らせる', () => {
    const { problems } = read({
      'shurui-fudosan': 'on',
      'fudosan-shunyu': '1',
      'fudosan-tochi-rishi': '5',
      'zasson-sonshitsu': '10',
      'zasson-saigai': '11',
    })
    expect(problems.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['fudosan-tochi-rishi', 'more-than-whole'],
      ['zasson-saigai', 'more-than-whole'],
    ])
  })

  it('住み始めた日がなければ、生まれた日ではなく、その日をたずねる', async () => {
    const { waitingFor } = await import('../../src/result/waiting.ts')
    const reading = read({ 'kyuyo-1-shiharai': '600万', 'kyuyo-1-jutaku': '12万' })
    const waiting = waitingFor(reading, assess(reading.申告, reading.団体, reading.年度))
    expect(waiting).toEqual([
      '住宅ローンの家に住み始めた日（住宅ローン控除の限度は住み始めた日で違います）',
    ])
  })
})
