import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../sheet.ts'

/** The words of the printed sheet. */
export const sheetText: Translated<typeof japanese.sheetText> = {
  title: (year: string) => `${year} 개인주민세 시산`,
  answers: '입력한 내용',
  municipality: '1월 1일에 살던 시구정촌',
  line: '항목',
  amount: '금액',
  how: '계산',
  declared: '신고한 금액',
  statutory: '법령으로 정해진 금액',
  law: '근거',
  foot: (year: string, version: string, checked: string) =>
    `税守(Zeimori) ${version}·${year} 규정(${checked} 확인)으로 계산했습니다.`,
}
