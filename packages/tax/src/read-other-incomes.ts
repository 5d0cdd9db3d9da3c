import {
  土地建物の区分たち,
  土地建物の特別控除たち,
  type ほかの所得の申告,
  type 収支,
  type 決算,
} from './declaration.ts'
import type { ObjectReader } from './object-reader.ts'

/** Reads the incomes beside salary and public pensions. */
export const readほかの所得 = (reader: ObjectReader): ほかの所得の申告 => ({
  営業等: reader.optional('営業等', read決算),
  農業: reader.optional('農業', read決算),
  不動産: reader.optional('不動産', (inner) => ({
    ...read決算(inner),
    土地の負債の利子: inner.amount('土地の負債の利子'),
  })),
  青色申告特別控除: reader.choice('青色申告特別控除', ['65万円', '55万円', '10万円']),
  家内労働者等: reader.yes('家内労働者等'),
  利子: reader.amount('利子'),
  配当: reader.list('配当', (inner) => ({
    種類: inner.required('種類', [
      '剰余金の配当等',
      '証券投資信託',
      '外貨建等証券投資信託',
      '配当控除の対象外',
    ]),
    収入金額: inner.amount('収入金額'),
    負債の利子: inner.amount('負債の利子'),
  })),
  業務の雑: reader.object('業務の雑', read収支),
  その他の雑: reader.object('その他の雑', read収支),
  一時: reader.object('一時', read収支),
  短期譲渡: reader.object('短期譲渡', read収支),
  長期譲渡: reader.object('長期譲渡', read収支),
  山林: reader.object('山林', read収支),
  特別徴収されない退職所得: reader.amount('特別徴収されない退職所得'),
  土地建物: reader.list('土地建物', (inner) => ({
    ...read収支(inner),
    区分: inner.required('区分', 土地建物の区分たち),
    特別控除: inner.choice('特別控除', 土地建物の特別控除たち),
  })),
  一般株式等: reader.object('一般株式等', read収支),
  上場株式等: reader.object('上場株式等', read収支),
  上場株式等の配当等: reader.object('上場株式等の配当等', read収支),
  先物取引: reader.object('先物取引', read収支),
  繰越損失: reader.object('繰越損失', (inner) => ({
    純損失: inner.amount('純損失'),
    雑損失: inner.amount('雑損失'),
    居住用財産の譲渡損失: inner.amount('居住用財産の譲渡損失'),
    上場株式等の譲渡損失: inner.amount('上場株式等の譲渡損失'),
    先物取引の損失: inner.amount('先物取引の損失'),
  })),
})

const read収支 = (reader: ObjectReader): 収支 => ({
  収入金額: reader.amount('収入金額'),
  必要経費: reader.amount('必要経費'),
})

const read決算 = (reader: ObjectReader): 決算 => ({
  ...read収支(reader),
  青色専従者給与: reader.amount('青色専従者給与'),
  白色専従者: reader.choices('白色専従者', ['配偶者', 'その他']),
})
