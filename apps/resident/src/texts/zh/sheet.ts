import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../sheet.ts'

/** The words of the printed sheet. */
export const sheetText: Translated<typeof japanese.sheetText> = {
  title: (year: string) => `${year} 个人住民税试算`,
  answers: '填写的内容',
  municipality: '1月1日居住的市区町村',
  line: '项目',
  amount: '金额',
  how: '计算',
  declared: '您申报的金额',
  statutory: '法令规定的金额',
  law: '依据',
  foot: (year: string, version: string, checked: string) =>
    `由「税守」（Zeimori）${version}按${year}的规定（${checked} 确认）计算。`,
}
