import {
  assess,
  day,
  readDeclaration,
  年度一覧,
  type 団体,
  type 年度の記号,
  type 申告,
} from '@zeimori/tax'
import { nobody, noPersons, type Filing, type Named, type Persons } from '../src/index.ts'

/** An invented city with the standard rates. */
const 見本市: 団体 = {
  名称: '見本市',
  指定都市: false,
  級地: 2,
  条例: {
    市町村民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 0 },
    道府県民税: { 所得割の上乗せ: undefined, 均等割の上乗せ: 0 },
  },
}

const letterhead = { taxes: '市民税・県民税', addressee: '見本市長' }

/** @throws where a test writes a declaration that cannot be read */
function declaration(input: object): 申告 {
  const read = readDeclaration(input)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.declaration
}

export function filing(
  input: object,
  persons: Partial<Persons> = {},
  year: 年度の記号 = 'R8',
): Filing {
  const 申告 = declaration(input)
  return {
    申告,
    査定: assess(申告, 見本市, 年度一覧[year]),
    persons: { ...noPersons, ...persons },
    letterhead,
  }
}

export const person = (name: string, kana: string, relation = '', address = ''): Named => ({
  ...nobody,
  name,
  kana,
  relation,
  living: address === '' ? undefined : 'apart',
  address,
})

/** Someone who has filled in everything about herself. */
export const hanako: Persons['self'] = {
  name: '見本　花子',
  kana: 'ミホン　ハナコ',
  address: '見本県見本市中央一丁目２番３号　見本ハイツ４０５',
  addressOnJanuaryFirst: '同上',
  phone: '000-0000-0000',
  occupation: '会社員',
  householder: '見本　太郎',
  relationToHouseholder: '妻',
}

const 子 = (生年月日: string, more: object = {}): object => ({
  続柄: '子',
  生年月日,
  同居: true,
  ...more,
})

/** Everything that the paper can show at once. */
export const fullFiling = (year: 年度の記号 = 'R8'): Filing =>
  filing(
    {
      本人: { 生年月日: '1980-05-06', 障害者: '普通' },
      給与: [{ 支払金額: 5_001_234 }, { 支払金額: 300_000 }],
      公的年金等: [{ 支払金額: 800_000 }],
      社会保険料: 712_345,
      小規模企業共済等掛金: 276_000,
      生命保険料: {
        新生命保険料: 80_000,
        旧生命保険料: 50_000,
        介護医療保険料: 36_000,
        新個人年金保険料: 60_000,
        旧個人年金保険料: 12_000,
      },
      地震保険料: { 地震保険料: 20_000, 旧長期損害保険料: 8_000 },
      配偶者: { 生年月日: '1982-01-02', 給与の収入金額: 900_000, 同居: true },
      親族: [
        子('2005-04-10'),
        子('2008-12-31'),
        子('2015-07-07'),
        子('2020-02-29'),
        { 続柄: '父母・祖父母', 生年月日: '1948-03-03', 同居: false, 障害者: '特別' },
      ],
      雑損: { 損失の金額: 1_500_000, うち災害関連支出: 200_000, 補塡される金額: 300_000 },
      医療費: { 種類: '医療費', 支払: 345_678, 補塡される金額: 50_000 },
      寄附: {
        ふるさと納税: 50_000,
        共同募金と日本赤十字社: 5_000,
        都道府県の条例で指定: 3_000,
        市区町村の条例で指定: 3_000,
      },
      配当割額と株式等譲渡所得割額: 12_345,
      ほかの所得: {
        営業等: { 収入金額: 2_345_678, 必要経費: 1_234_567, 白色専従者: ['配偶者'] },
        農業: { 収入金額: 123_000, 必要経費: 223_000 },
        不動産: { 収入金額: 960_000, 必要経費: 400_000 },
        利子: 12_000,
        配当: [{ 種類: '剰余金の配当等', 収入金額: 100_000, 負債の利子: 10_000 }],
        業務の雑: { 収入金額: 200_000, 必要経費: 50_000 },
        その他の雑: { 収入金額: 90_000, 必要経費: 40_000 },
        一時: { 収入金額: 1_800_000, 必要経費: 1_000_000 },
        短期譲渡: { 収入金額: 900_000, 必要経費: 300_000 },
        長期譲渡: { 収入金額: 700_000, 必要経費: 400_000 },
        山林: { 収入金額: 3_000_000, 必要経費: 1_000_000 },
        土地建物: [
          { 区分: '居住用', 収入金額: 45_000_000, 必要経費: 10_000_000, 特別控除: '居住用財産' },
        ],
        一般株式等: { 収入金額: 300_000, 必要経費: 200_000 },
        上場株式等: { 収入金額: 5_000_000, 必要経費: 4_200_000 },
        上場株式等の配当等: { 収入金額: 150_000, 必要経費: 0 },
        先物取引: { 収入金額: 400_000, 必要経費: 100_000 },
        繰越損失: { 上場株式等の譲渡損失: 600_000, 先物取引の損失: 100_000 },
      },
    },
    {
      self: hanako,
      spouse: person('見本　太郎', 'ミホン　タロウ', '夫'),
      relatives: [
        person('見本　一郎', 'ミホン　イチロウ', '長男'),
        person('見本　二葉', 'ミホン　フタバ', '長女'),
        person('見本　三太', 'ミホン　サンタ', '二男'),
        person('見本　四季', 'ミホン　シキ', '二女'),
        person(
          '試料　ウメ',
          'シリョウ　ウメ',
          '母',
          '試料県試料市北二条西三丁目　老人ホームうめの里',
        ),
      ],
      submitted: day(2026, 3, 2),
      payment: 'self',
    },
    year,
  )
