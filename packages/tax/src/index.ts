export { assess, type 査定, type 税目の査定 } from './assess.ts'
export type { 団体 } from './dantai.ts'
export type { 申告 } from './declaration.ts'
export {
  ふるさと納税の曲線,
  自己負担が増えない寄附額,
  type ふるさと納税の結果,
} from './furusato.ts'
export { reasonText, reasons, unconfirmedPoints } from './explain.ts'
export { day, lastDayOf, type Day } from './kernel/day.ts'
export { doubts, type Doubt } from './glossary/doubts.ts'
export { egovUrl, lawId, type Citation } from './kernel/citation.ts'
export type { Condition, Figure } from './kernel/figure.ts'
export { fraction, type Rate } from './kernel/rate.ts'
export { childrenOf, conditionText, grouped, partsOf, yenText, type Part } from './kernel/words.ts'
export { yen, type Yen } from './kernel/yen.ts'
export type { 答え待ち } from './missing.ts'
export { largestAmount, longestList, type Problem } from './object-reader.ts'
export { readDeclaration, 空の申告 } from './read-declaration.ts'
export {
  退職所得を査定する,
  type 退職所得の査定,
  type 退職手当の申告,
} from './rules/taishoku-shotoku.ts'
export { ふるさと納税の限度額 } from './rules/furusato-gendogaku.ts'
export type { 課否 } from './rules/hikazei.ts'
export { 控除額から戻した地震保険料, 所得税の地震保険料控除額 } from './rules/jishin-hoken.ts'
export { 所得税の生命保険料控除額 } from './rules/seimei-hoken.ts'
export { 年度一覧, 令和7年度, 令和8年度 } from './years/index.ts'
export type { 年度の定め, 年度の記号, 税目, 級地 } from './years/shape.ts'
