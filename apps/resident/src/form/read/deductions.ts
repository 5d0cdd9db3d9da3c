import { yen, type Day, type Yen, type 申告 } from '@zeimori/tax'
import type { BoxReader } from '../box-reader.ts'
import { inList, other } from '../names.ts'

type Insurance = Pick<申告, '生命保険料' | '地震保険料'>

/** The premiums that stand on no slip, and those that do, together. */
export function withOtherInsurance(
  reader: BoxReader,
  { 生命保険料: 票, 地震保険料: 票の地震 }: Insurance,
): Insurance {
  const add = (amount: Yen, box: string): Yen => yen(amount + reader.yen(other(box)))
  return {
    生命保険料: {
      新生命保険料: add(票.新生命保険料, 'shin-seimei'),
      旧生命保険料: add(票.旧生命保険料, 'kyu-seimei'),
      介護医療保険料: add(票.介護医療保険料, 'kaigo-iryo'),
      新個人年金保険料: add(票.新個人年金保険料, 'shin-nenkin'),
      旧個人年金保険料: add(票.旧個人年金保険料, 'kyu-nenkin'),
    },
    地震保険料: {
      地震保険料: add(票の地震.地震保険料, 'jishin'),
      旧長期損害保険料: add(票の地震.旧長期損害保険料, 'kyu-choki'),
    },
  }
}

/** Undefined where nothing was paid. */
export function readMedical(reader: BoxReader): 申告['医療費'] {
  const 支払 = reader.yen('iryohi-shiharai')
  const 補塡される金額 = reader.yen('iryohi-hoten')
  const 種類 = reader.choice('iryohi-tokurei', { self: '特定一般用医薬品等' } as const) ?? '医療費'
  return 支払 === 0 ? undefined : { 種類, 支払, 補塡される金額 }
}

/** Undefined where nothing was lost. */
export function readLoss(reader: BoxReader): 申告['雑損'] {
  const 損失の金額 = reader.yen('zasson-sonshitsu')
  const うち災害関連支出 = reader.yen('zasson-saigai')
  const 補塡される金額 = reader.yen('zasson-hoten')
  if (うち災害関連支出 > 損失の金額)
    reader.refuse({ name: 'zasson-saigai', problem: { code: 'more-than-whole' } })
  return 損失の金額 === 0
    ? undefined
    : {
        損失の金額,
        うち災害関連支出: うち災害関連支出 > 損失の金額 ? yen(0) : うち災害関連支出,
        補塡される金額,
      }
}

export const readDonations = (reader: BoxReader): 申告['寄附'] => ({
  ふるさと納税: reader.yen('furusato'),
  申告特例: reader.yes('onestop'),
  共同募金と日本赤十字社: reader.yen('kifu-bokin'),
  都道府県の条例で指定: reader.yen('kifu-jorei-ken'),
  市区町村の条例で指定: reader.yen('kifu-jorei-shi'),
})

const marks = { toku: 'toku', tokutoku: 'tokutoku', tokutokutoku: 'tokutokutoku' } as const

/**
 * 「（特）」 stands for 特定取得. Of who moved in from 2022 on only 「（特特特）」, 特別特例取得, keeps the higher
 * limit; the slip marks such a house so.
 */
function isSpeciallyBought(reader: BoxReader, name: string, 居住開始: Day | undefined): boolean {
  const mark = reader.choice(name, marks)
  if (mark === undefined) return false
  return 居住開始 === undefined || 居住開始.year < 2022 || mark === 'tokutokutoku'
}

const slip = (box: string): string => inList('kyuyo', 1, box)

/** The housing loan, of a tax return or else of the slip, whose 可能額 is left blank where nothing remains. */
export function readHousing(reader: BoxReader): 申告['住宅借入金等'] {
  const 控除の額 = reader.yen(slip('jutaku'))
  const onSlip = {
    kano: reader.optionalYen(slip('jutaku-kano')) ?? 控除の額,
    day: reader.day(slip('kyoju')),
    mark: slip('jutaku-kubun'),
  }
  const onReturn = {
    kano: reader.yen('jutaku-kanogaku'),
    day: reader.day('jutaku-kyoju'),
    mark: 'jutaku-kubun',
  }
  const { kano, day, mark } = onReturn.kano > 0 ? onReturn : onSlip
  if (kano === 0) return undefined
  return { 控除可能額: kano, 居住開始: day, 特定取得: isSpeciallyBought(reader, mark, day) }
}

/** Undefined where no foreign tax was taken. */
export function readForeignTax(reader: BoxReader): 申告['外国税額'] {
  const 外国所得税額 = reader.yen('gaikoku-zeigaku')
  const 所得税の控除限度額 = reader.yen('gaikoku-gendo')
  const 復興特別所得税の控除限度額 = reader.yen('gaikoku-fukko')
  return 外国所得税額 === 0
    ? undefined
    : { 外国所得税額, 所得税の控除限度額, 復興特別所得税の控除限度額 }
}

type 事情 = 申告['特別な事情'][number]
const circumstances: readonly (readonly [string, 事情])[] = [
  ['jijo-jusho', '賦課期日に国内に住所がない'],
  ['jijo-joyaku', '租税条約の適用を受ける'],
  ['jijo-kokugai-chuko', '国外中古建物の損失がある'],
  ['jijo-kumiai', '組合の事業の損失がある'],
  ['jijo-genmen', '災害による減免を受ける'],
]

export const readCircumstances = (reader: BoxReader): readonly 事情[] =>
  circumstances.flatMap(([name, 事情]) => (reader.yes(name) ? [事情] : []))
