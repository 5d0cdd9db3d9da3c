import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../form.ts'

/** How boxes are called away from where they stand. */
export const boxLabel: Translated<typeof japanese.boxLabel> = {
  of: (whose: string, what: string) => `${whose}の${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}：${statement}`,
}

export const answerText: Translated<typeof japanese.answerText> = {
  yes: 'はい',
  unread: (typed: string) => `「${typed}」（読めないので、空として計算しました）`,
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts: Translated<typeof japanese.computedSlipTexts> = {
  kyuyoShotoku: '給与所得控除後の金額',
  seimeiKojo: '生命保険料の控除額',
  kojoGokei: '所得控除の額の合計額',
  gensen: '源泉徴収税額',
  kiso: '基礎控除の額',
  chosei: '所得金額調整控除額',
}

/** What stands first in the lists of places, before one is chosen. */
export const placeText: Translated<typeof japanese.placeText> = {
  anyPrefecture: '選ばない（上乗せなし）',
  anyMunicipality: '選ばない（標準税率）',
  elsewhere: 'ほかの市区町村',
  announced: (year: string) => `${year}（予告）`,
  closed: (year: string) => `${year}（使えません）`,
}

/** The kinds of income that have slips, and how to go on without JavaScript. */
export const kindsText: Translated<typeof japanese.kindsText> = {
  kyuyo: {
    label: '給与・賞与（ボーナス）',
    hint: '会社で働いた人、パート・アルバイトなど。源泉徴収票がある人',
  },
  nenkin: { label: '公的年金', hint: '国民年金・厚生年金・企業年金など' },
  thenCompute: '選んで「計算する」を押してください。数字を入れる所が出ます。',
}
