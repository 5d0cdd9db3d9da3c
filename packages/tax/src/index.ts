export { assess, 税額をまとめる, type 査定, type 税目の査定 } from './assess.ts'
export type { 団体 } from './dantai.ts'
export type { 申告 } from './declaration.ts'
export {
  ふるさと納税の曲線,
  自己負担が増えない寄附額,
  type ふるさと納税の結果,
} from './furusato.ts'
export { reasonText, reasonTexts, reasons, unconfirmedPoints } from './explain.ts'
export { ageAtYearEnd, day, lastDayOf, readIsoDay, type Day } from './kernel/day.ts'
export { doubts, type Doubt } from './glossary/doubts.ts'
export { egovUrl, lawId, type Citation } from './kernel/citation.ts'
export { declared, statutory, type Condition, type Figure } from './kernel/figure.ts'
export { fraction, type Rate } from './kernel/rate.ts'
export { grouped, yenText } from './kernel/numerals.ts'
export { childrenOf, conditionText, nameOf, partsOf, type Part } from './kernel/words.ts'
export { yen, type Yen } from './kernel/yen.ts'
export type { 答え待ち } from './missing.ts'
export { largestAmount, longestList, type Problem } from './object-reader.ts'
export type { Field } from './fields.ts'
export { readDeclaration, 申告の欄, 空の申告 } from './read-declaration.ts'
export {
  退職所得を査定する,
  type 退職所得の査定,
  type 退職手当の申告,
} from './rules/taishoku-shotoku.ts'
export { 引けなかったものを挙げる } from './rules/hikenakatta-mono.ts'
export { ふるさと納税の限度額 } from './rules/furusato-gendogaku.ts'
export { 非課税を判定する, type 課否, type 非課税の判定 } from './rules/hikazei.ts'
export { 控除額から戻した地震保険料, 所得税の地震保険料控除額 } from './rules/jishin-hoken.ts'
export { 住宅借入金等特別税額控除額, 限度のもとを求める } from './rules/jutaku-kojo.ts'
export { 住民税の言い方, 課税標準を計算する, type 課税標準 } from './rules/kazei-hyojun.ts'
export { 家族を判定する, 子ども等の理由 } from './rules/kazoku.ts'
export { 調整措置 } from './rules/chosei-sochi.ts'
export { 寄附金税額控除を計算する, type 寄附金税額控除 } from './rules/kifukin.ts'
export { 特例控除の区分を決める, type 特例控除の区分 } from './rules/kifukin-kubun.ts'
export { 所得税の基礎控除額 } from './rules/kiso-kojo.ts'
export { 所得税の生命保険料控除額 } from './rules/seimei-hoken.ts'
export { 所得控除を計算する, type 所得控除 } from './rules/shotoku-kojo.ts'
export {
  所得割をまとめる,
  調整控除まで計算する,
  配当割額等まで引く,
  type 所得割の前提,
  type 所得割の計算,
} from './rules/shotoku-wari.ts'
export { 所得を計算する } from './rules/shotoku.ts'
export { 参考の所得税額 } from './sanko-shotokuzei.ts'
export { 総合課税の所得税額, 退職所得の所得税額 } from './rules/shotokuzei.ts'
export { 人数分の定額減税額, 定額減税額 } from './rules/teigaku-genzei.ts'
export { 税額控除を求める, 税額控除を順に引く, type 四つの税額控除 } from './rules/zeigaku-kojo.ts'
export { 年度一覧, 令和7年度, 令和8年度 } from './years/index.ts'
export type { 年度の定め, 年度の記号, 税目, 級地 } from './years/shape.ts'
export {
  普通徴収を計算する,
  給与からの特別徴収を計算する,
  type 普通徴収,
  type 給与からの特別徴収,
} from './rules/kiwari.ts'
export type { 年金特別徴収 } from './rules/nenkin-tokubetsu-choshu.ts'
export type { 納め方 } from './rules/osamekata.ts'
export { 納める回を並べる, type 納める回 } from './rules/osameru-kai.ts'
export { 二十三歳未満の扶養親族がいる } from './rules/kazoku.ts'
