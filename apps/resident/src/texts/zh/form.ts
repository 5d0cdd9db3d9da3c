import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../form.ts'

/** How boxes are called away from where they stand. */
export const boxLabel: Translated<typeof japanese.boxLabel> = {
  of: (whose: string, what: string) => `${whose}：${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}：${statement}`,
}

export const answerText: Translated<typeof japanese.answerText> = {
  yes: '是',
  unread: (typed: string) => `“${typed}”（无法读取，按空白计算）`,
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts: Translated<typeof japanese.computedSlipTexts> = {
  kyuyoShotoku: '工资所得扣除后的金额（「給与所得控除後の金額」）',
  seimeiKojo: '人寿保险费的扣除额（「生命保険料の控除額」）',
  kojoGokei: '所得扣除额的合计（「所得控除の額の合計額」）',
  gensen: '源泉征收税额（「源泉徴収税額」）',
  kiso: '基础扣除额（「基礎控除の額」）',
  chosei: '所得金额调整扣除额（「所得金額調整控除額」）',
}

/** The kinds of income that have slips, and how to go on without JavaScript. */
export const kindsText: Translated<typeof japanese.kindsText> = {
  kyuyo: { label: '工资、奖金', hint: '公司职员、零工、兼职等。有源泉征收票的人' },
  nenkin: { label: '公共养老金', hint: '国民年金、厚生年金、企业年金等' },
  thenCompute: '选择后按“计算”，会显示相应的栏目。',
}

/** What stands first in the lists of places, before one is chosen. */
export const placeText: Translated<typeof japanese.placeText> = {
  anyPrefecture: '不选择（没有加征）',
  anyMunicipality: '不选择（标准税率）',
  elsewhere: '其他市区町村',
  announced: (year: string) => `${year}（预告）`,
  closed: (year: string) => `${year}（未公开）`,
}
