import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: '주민세와 소득세의 합계(참고)',
  year: '주민세(1년분)',
  forest: '삼림환경세(森林環境税, 국세)',
  incomeTax: '소득세(참고)',
  apartResident: '따로 공제되어 끝나는 주민세',
  apartIncome: '따로 공제되어 끝나는 소득세(참고)',
  withheld: '미리 공제된 주민세(배당할액 등)',
  limit: '고향납세 한도액(ふるさと納税の限度額)',
}
