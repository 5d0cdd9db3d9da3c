import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../form.ts'

/** How boxes are called away from where they stand. */
export const boxLabel: Translated<typeof japanese.boxLabel> = {
  of: (whose: string, what: string) => `${whose}: ${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}: ${statement}`,
}

export const answerText: Translated<typeof japanese.answerText> = {
  yes: 'Có',
  unread: (typed: string) => `“${typed}” (không đọc được; tính như để trống)`,
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts: Translated<typeof japanese.computedSlipTexts> = {
  kyuyoShotoku: 'Số tiền sau khấu trừ lương (給与所得控除後の金額)',
  seimeiKojo: 'Khấu trừ bảo hiểm nhân thọ (生命保険料の控除額)',
  kojoGokei: 'Tổng khấu trừ thu nhập (所得控除の額の合計額)',
  gensen: 'Thuế đã khấu trừ (源泉徴収税額)',
  kiso: 'Khấu trừ cơ bản (基礎控除の額)',
  chosei: 'Khấu trừ điều chỉnh thu nhập (所得金額調整控除額)',
}

/** What stands first in the lists of places, before one is chosen. */
export const placeText: Translated<typeof japanese.placeText> = {
  anyPrefecture: 'Không chọn (không có phần cộng)',
  anyMunicipality: 'Không chọn (mức chuẩn)',
  elsewhere: 'Nơi khác',
  announced: (year: string) => `${year} (báo trước)`,
  closed: (year: string) => `${year} (chưa mở)`,
}

/** The kinds of income that have slips, and how to go on without JavaScript. */
export const kindsText: Translated<typeof japanese.kindsText> = {
  kyuyo: {
    label: 'Lương, thưởng',
    hint: 'Nhân viên công ty, người làm thêm v.v. có phiếu khấu trừ tại nguồn (源泉徴収票)',
  },
  nenkin: {
    label: 'Lương hưu công (公的年金)',
    hint: 'Lương hưu quốc dân, lương hưu phúc lợi, lương hưu doanh nghiệp v.v.',
  },
  thenCompute: 'Chọn rồi nhấn “Tính”, các ô tương ứng sẽ hiện ra.',
}
