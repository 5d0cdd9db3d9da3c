import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../compare.ts'

/** The words of the lines of two scenarios side by side. */
export const lineText: Translated<typeof japanese.lineText> = {
  total: '住民税与所得税的合计（参考）',
  year: '住民税（一年）',
  forest: '森林环境税（国税「森林環境税」）',
  incomeTax: '所得税（参考）',
  apartResident: '另行扣缴完毕的住民税',
  apartIncome: '另行扣缴完毕的所得税（参考）',
  withheld: '预先扣缴的住民税（股息比例额等）',
  limit: '故乡税的限度额（「ふるさと納税の限度額」）',
}
