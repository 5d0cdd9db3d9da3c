import type { 申告, 支払, 親族の申告, 配偶者の申告, 障害の区分, 家族の収入 } from './declaration.ts'
import { 特別な事情たち } from './declaration.ts'
import { fieldsOf, type Field } from './fields.ts'
import { readほかの所得 } from './read-other-incomes.ts'
import { readObject, type ObjectReader, type Problem } from './object-reader.ts'
import { 食い違いを挙げる } from './contradictions.ts'
import type { 退職手当の申告 } from './rules/taishoku-shotoku.ts'

export type ReadDeclaration =
  | {
      readonly ok: true
      readonly declaration: 申告
      /** 支払のときに住民税を引かれた退職手当等。その年度の税額には入らない。書いていなければ undefined。 */
      readonly 退職手当: 退職手当の申告 | undefined
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads anything, say parsed JSON, as a declaration. What is left out counts as none. Never throws. */
export function readDeclaration(input: unknown): ReadDeclaration {
  const problems: Problem[] = []
  const read = readObject(input, '', problems, readすべて)
  problems.push(...食い違いを挙げる(read.declaration))
  return problems.length === 0 ? { ok: true, ...read } : { ok: false, problems }
}

const readすべて = (root: ObjectReader) => ({
  declaration: read申告(root),
  退職手当: root.optional('退職手当', read退職手当),
})

/** 申告に書ける欄のすべて。読み込みそのものから挙げるので、読まれる欄と食い違わない。 */
export const 申告の欄 = (): readonly Field[] => fieldsOf(readすべて)

/** 勤続年数の限り。 */
const 最長の勤続 = 100

const read退職手当 = (reader: ObjectReader): 退職手当の申告 => ({
  収入金額: reader.amount('収入金額'),
  勤続年数: reader.count('勤続年数', 1, 最長の勤続),
  支払日: reader.requiredDay('支払日'),
  障害による退職: reader.yes('障害による退職'),
  役員等: reader.yes('役員等'),
})

function read申告(root: ObjectReader): 申告 {
  return {
    本人: root.object('本人', (reader) => ({
      生年月日: reader.day('生年月日'),
      障害者: reader.choice('障害者', 障害の区分たち),
      ひとり親: reader.choice('ひとり親', ['母', '父']),
      寡婦: reader.choice('寡婦', ['死別', '離別']),
      勤労学生: reader.yes('勤労学生'),
      生活扶助: reader.yes('生活扶助'),
    })),
    給与: root.list('給与', read支払),
    特定支出: root.amount('特定支出'),
    公的年金等: root.list('公的年金等', read支払),
    ほかの所得: root.optional('ほかの所得', readほかの所得),
    雑損: root.optional('雑損', (reader) => ({
      損失の金額: reader.amount('損失の金額'),
      うち災害関連支出: reader.amount('うち災害関連支出'),
      補塡される金額: reader.amount('補塡される金額'),
    })),
    医療費: root.optional('医療費', (reader) => ({
      種類: reader.choice('種類', ['医療費', '特定一般用医薬品等']) ?? '医療費',
      支払: reader.amount('支払'),
      補塡される金額: reader.amount('補塡される金額'),
    })),
    社会保険料: root.amount('社会保険料'),
    小規模企業共済等掛金: root.amount('小規模企業共済等掛金'),
    生命保険料: root.object('生命保険料', (reader) => ({
      新生命保険料: reader.amount('新生命保険料'),
      旧生命保険料: reader.amount('旧生命保険料'),
      介護医療保険料: reader.amount('介護医療保険料'),
      新個人年金保険料: reader.amount('新個人年金保険料'),
      旧個人年金保険料: reader.amount('旧個人年金保険料'),
    })),
    地震保険料: root.object('地震保険料', (reader) => ({
      地震保険料: reader.amount('地震保険料'),
      旧長期損害保険料: reader.amount('旧長期損害保険料'),
    })),
    配偶者: root.optional('配偶者', read配偶者),
    親族: root.list('親族', read親族),
    寄附: root.object('寄附', (reader) => ({
      ふるさと納税: reader.amount('ふるさと納税'),
      申告特例: reader.yes('申告特例'),
      共同募金と日本赤十字社: reader.amount('共同募金と日本赤十字社'),
      都道府県の条例で指定: reader.amount('都道府県の条例で指定'),
      市区町村の条例で指定: reader.amount('市区町村の条例で指定'),
    })),
    住宅借入金等: root.optional('住宅借入金等', (reader) => ({
      控除可能額: reader.amount('控除可能額'),
      居住開始: reader.day('居住開始'),
      特定取得: reader.yes('特定取得'),
    })),
    外国税額: root.optional('外国税額', (reader) => ({
      外国所得税額: reader.amount('外国所得税額'),
      所得税の控除限度額: reader.amount('所得税の控除限度額'),
      復興特別所得税の控除限度額: reader.amount('復興特別所得税の控除限度額'),
    })),
    配当割額と株式等譲渡所得割額: root.amount('配当割額と株式等譲渡所得割額'),
    前年度の年金の分の年税額: root.optionalAmount('前年度の年金の分の年税額'),
    特別な事情: root.choices('特別な事情', 特別な事情たち),
  }
}

const 障害の区分たち: readonly 障害の区分[] = ['普通', '特別']

const read支払 = (reader: ObjectReader): 支払 => ({ 支払金額: reader.amount('支払金額') })

const read家族の収入 = (reader: ObjectReader): 家族の収入 => ({
  給与の収入金額: reader.amount('給与の収入金額'),
  公的年金等の収入金額: reader.amount('公的年金等の収入金額'),
  その他の所得金額: reader.amount('その他の所得金額'),
})

const read配偶者 = (reader: ObjectReader): 配偶者の申告 => ({
  ...read家族の収入(reader),
  生年月日: reader.day('生年月日'),
  障害者: reader.choice('障害者', 障害の区分たち),
  同居: reader.yes('同居'),
  国外に住む: reader.yes('国外に住む'),
  青色事業専従者: reader.yes('青色事業専従者'),
})

const read親族 = (reader: ObjectReader): 親族の申告 => ({
  ...read家族の収入(reader),
  生年月日: reader.day('生年月日'),
  続柄: reader.choice('続柄', ['子', '父母・祖父母', 'その他']) ?? 'その他',
  同居: reader.yes('同居'),
  障害者: reader.choice('障害者', 障害の区分たち),
  国外に住む: reader.yes('国外に住む'),
  ほかの人が扶養: reader.yes('ほかの人が扶養'),
  国外で要件を満たさない: reader.yes('国外で要件を満たさない'),
  事業専従者: reader.yes('事業専従者'),
})

/** 何も申告しない人。 */
export const 空の申告: 申告 = readObject({}, '', [], read申告)
