import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: '住民税と所得税の合計（参考）',
  year: '住民税（1年分）',
  forest: '森林環境税（国）',
  incomeTax: '所得税（参考）',
  apartResident: '別に引かれて終わる住民税',
  apartIncome: '別に引かれて終わる所得税（参考）',
  withheld: '先に引かれた住民税（配当割額など）',
  limit: 'ふるさと納税の限度額',
}
