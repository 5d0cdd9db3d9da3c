import { yen, type Yen, type 申告 } from '@zeimori/tax'
import type { BoxReader } from '../box-reader.ts'
import type { ChoiceOf } from '../fields/choices.ts'
import { inList } from '../names.ts'
import { readTakings, type 収支 } from './businesses.ts'

type ほかの所得 = NonNullable<申告['ほかの所得']>
type 配当の種類 = ほかの所得['配当'][number]['種類']
type 土地建物 = ほかの所得['土地建物'][number]

/** A dividend as the form has it, declared or not. */
export type FormDividend = {
  readonly 種類: 配当の種類
  readonly 課税: ChoiceOf<'haito-kazei'>
  readonly 収入金額: Yen
  readonly 負債の利子: Yen
  readonly 配当割額: Yen
}

const dividendKinds: Readonly<Record<ChoiceOf<'haito-shurui'>, 配当の種類>> = {
  joyo: '剰余金の配当等',
  toshin: '証券投資信託',
  gaika: '外貨建等証券投資信託',
  taishogai: '配当控除の対象外',
}

const taxings = { sogo: 'sogo', bunri: 'bunri', shinai: 'shinai' } as const

/** The dividends that stand in the form. */
export const readDividends = (
  reader: BoxReader,
  numbers: readonly number[],
): readonly FormDividend[] =>
  numbers.map((number) => {
    const at = (box: string): string => inList('haito', number, box)
    return {
      種類: reader.choice(at('shurui'), dividendKinds) ?? '剰余金の配当等',
      課税: reader.choice(at('kazei'), taxings) ?? 'sogo',
      収入金額: reader.yen(at('shunyu')),
      負債の利子: reader.yen(at('fusai')),
      配当割額: reader.yen(at('wari')),
    }
  })

type Account = 収支 & { readonly 譲渡割額: Yen }

/** The accounts whose sales she declares: those with tax withheld only where she says so. */
const readAccounts = (reader: BoxReader, numbers: readonly number[]): readonly Account[] =>
  numbers.flatMap((number) => {
    const at = (box: string): string => inList('kabu', number, box)
    const account = {
      収入金額: reader.yen(at('shunyu')),
      必要経費: reader.yen(at('keihi')),
      譲渡割額: reader.yen(at('wari')),
    }
    const withheld = reader.choice(at('koza'), { gensen: true }) ?? false
    const declared = reader.choice(at('shinkoku'), { suru: true }) ?? false
    return withheld && !declared ? [] : [account]
  })

const landKinds: Readonly<Record<ChoiceOf<'tochi-kubun'>, 土地建物['区分']>> = {
  tanki: '短期一般',
  'tanki-keigen': '短期軽減',
  choki: '長期一般',
  yuryo: '優良住宅地等',
  kyoju: '居住用',
}

type Relief = Exclude<ChoiceOf<'tochi-tokubetsu'>, ''>
const reliefs: Readonly<Record<Relief, NonNullable<土地建物['特別控除']>>> = {
  shuyo: '収用等',
  kyoju: '居住用財産',
  hisozoku: '被相続人の居住用財産',
  'hisozoku-3': '被相続人の居住用財産（相続人三人以上）',
  kukaku: '特定土地区画整理事業等',
  zosei: '特定住宅地造成事業等',
  'h21-h22': '平成二十一・二十二年に取得した土地',
  nochi: '農地保有の合理化等',
  teimiriyo: '低未利用土地等',
}

const readLand = (reader: BoxReader, numbers: readonly number[]): readonly 土地建物[] =>
  numbers
    .map((number) => ({
      ...readTakings(reader, `tochi-${number}`),
      区分: reader.choice(inList('tochi', number, 'kubun'), landKinds) ?? '短期一般',
      特別控除: reader.choice(inList('tochi', number, 'tokubetsu'), reliefs),
    }))
    .filter(({ 収入金額, 必要経費 }) => 収入金額 > 0 || 必要経費 > 0)

const sum = (amounts: readonly Yen[]): Yen => yen(amounts.reduce((all, one) => all + one, 0))

type Assets = Omit<
  ほかの所得,
  | '営業等'
  | '農業'
  | '不動産'
  | '青色申告特別控除'
  | '家内労働者等'
  | '業務の雑'
  | 'その他の雑'
  | '一時'
>

/** How many there are of each list. */
export type AssetNumbers = Readonly<Record<'haito' | 'kabu' | 'tochi', readonly number[]>>

/** 利子・配当・譲渡・株式など, and what has been withheld of the residents' tax on those declared. */
export function readAssets(
  reader: BoxReader,
  numbers: AssetNumbers,
): { readonly ほかの所得: Assets; readonly 配当割額と株式等譲渡所得割額: Yen } {
  // Of a dividend that she leaves undeclared nothing counts, not even the tax taken.
  const 配当 = readDividends(reader, numbers.haito).filter(({ 課税 }) => 課税 !== 'shinai')
  const 分離 = 配当.filter(({ 課税 }) => 課税 === 'bunri')
  const 口座 = readAccounts(reader, numbers.kabu)
  return {
    配当割額と株式等譲渡所得割額: sum([
      ...配当.map(({ 配当割額 }) => 配当割額),
      ...口座.map(({ 譲渡割額 }) => 譲渡割額),
    ]),
    ほかの所得: {
      利子: reader.yen('rishi'),
      配当: 配当
        .filter(({ 課税, 収入金額 }) => 課税 === 'sogo' && 収入金額 > 0)
        .map(({ 種類, 収入金額, 負債の利子 }) => ({ 種類, 収入金額, 負債の利子 })),
      上場株式等の配当等: {
        収入金額: sum(分離.map(({ 収入金額 }) => 収入金額)),
        必要経費: sum(分離.map(({ 負債の利子 }) => 負債の利子)),
      },
      上場株式等: {
        収入金額: sum(口座.map(({ 収入金額 }) => 収入金額)),
        必要経費: sum(口座.map(({ 必要経費 }) => 必要経費)),
      },
      一般株式等: readTakings(reader, 'ippan-kabu'),
      土地建物: readLand(reader, numbers.tochi),
      短期譲渡: readTakings(reader, 'joto-tanki'),
      長期譲渡: readTakings(reader, 'joto-choki'),
      先物取引: readTakings(reader, 'sakimono'),
      山林: readTakings(reader, 'sanrin'),
      特別徴収されない退職所得: reader.yen('taishoku-shotoku'),
      繰越損失: {
        純損失: reader.yen('kurikoshi-jun'),
        雑損失: reader.yen('kurikoshi-zasson'),
        居住用財産の譲渡損失: reader.yen('kurikoshi-kyoju'),
        上場株式等の譲渡損失: reader.yen('kurikoshi-kabu'),
        先物取引の損失: reader.yen('kurikoshi-sakimono'),
      },
    },
  }
}
