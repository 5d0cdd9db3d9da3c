import { takenFrom } from '../blue-deduction.ts'
import type { FormReader } from '../form-reader.ts'
import { layoutOf } from '../layout.ts'
import type { AmountTarget, CostedIncome, StatedIncome } from '../slip.ts'
import type { Element } from '../xml.ts'
import { nendoOf } from '../years.ts'
import type { Form } from './form.ts'
import { readFamily } from './tax-return-family.ts'
import {
  familyPlaces,
  firstTable,
  rowsOfSecondTable,
  secondTable,
  thirdTable,
} from './tax-return-places.ts'

/** Incomes of which the first table has what came in and what is left of it. */
const stated: readonly (readonly [gross: string, net: string, income: StatedIncome])[] = [
  ['ABB00030', 'ABB00300', '営業等'],
  ['ABB00040', 'ABB00320', '農業'],
  ['ABB00050', 'ABB00340', '不動産'],
  ['ABB00105', 'ABB01090', '業務の雑'],
  ['ABB00110', 'ABB01120', 'その他の雑'],
]

/** Amounts that the declaration has just as the return has them. */
const plain: readonly (readonly [code: string, target: AmountTarget])[] = [
  ['ABB00080', '給与'],
  ['ABB00100', '公的年金等'],
  ['ABB00350', 'ほかの所得.利子'],
  // Of these two, both taxes deduct all that was paid, so that the deduction is the payment.
  ['ABB00450', '社会保険料'],
  ['ABB00460', '小規模企業共済等掛金'],
  ['ABH00215', '生命保険料.新生命保険料'],
  ['ABH00220', '生命保険料.旧生命保険料'],
  ['ABH00225', '生命保険料.新個人年金保険料'],
  ['ABH00230', '生命保険料.旧個人年金保険料'],
  ['ABH00235', '生命保険料.介護医療保険料'],
  ['ABH00250', '地震保険料.地震保険料'],
  ['ABH00260', '地震保険料.旧長期損害保険料'],
  ['ABI00104', '配当割額と株式等譲渡所得割額'],
  ['ABI00106', '配当割額と株式等譲渡所得割額'],
  ['ABI00240', '寄附.ふるさと納税'],
  ['ABI00250', '寄附.共同募金と日本赤十字社'],
  ['ABI00270', '寄附.都道府県の条例で指定'],
  ['ABI00280', '寄附.市区町村の条例で指定'],
]

/** Sheets of a return with losses, which is not read. */
const lossSheets = /^KOA020-[4-8]$/

/** 所得税の確定申告書, as e-Tax saves it. */
export const taxReturnForm = (form: Element): Form => ({
  kind: 'tax-return',
  versions: ['23.0'],
  layout: layoutOf(
    [...firstTable, ...secondTable, ...familyPlaces, ...thirdTable],
    rowsOfSecondTable,
  ),
  read: (reader) => {
    for (const [code, target] of plain) reader.carryAmount(code, target)
    for (const row of stated) readStated(reader, row)
    readBlueDeduction(reader)
    readDividends(reader)
    for (const place of reader.rows('ABX00000')) readCosted(reader, place)
    checkInsurance(reader)
    readSelf(reader)
    readFamily(reader)
    if (form.children.some(({ name }) => lossSheets.test(name)))
      reader.note({
        label: '申告書第四表（損失申告用）',
        code: 'KOA020-4',
        place: 0,
        reason: 'asked-in-form',
      })
    const years = ['ABA00010', 'ABC00010'].map((code) => reader.year(code))
    return years.some((year) => year !== undefined)
      ? years.filter((year) => year !== undefined)
      : []
  },
})

/** What is left is what came in less the costs and all that business deducts; it cannot be more. */
function readStated(
  reader: FormReader,
  [gross, net, income]: readonly [string, string, StatedIncome],
): void {
  const cameIn = reader.amount(gross)
  const isLeft = reader.amount(net)
  if (cameIn === undefined || isLeft === undefined) return
  if (isLeft > cameIn) return reader.contradict(gross, net)
  // A loss from 不動産 counts only in part, and the return does not tell which part.
  if (isLeft < 0 && income === '不動産') return
  reader.carryAmount(gross, `ほかの所得.${income}.収入金額`)
  reader.carryAmount(net, `ほかの所得.${income}.所得金額`)
}

/** Carried where the return tells from which income it was taken; part of the costs otherwise. */
function readBlueDeduction(reader: FormReader): void {
  const deduction = reader.amount('ABB00800')
  const nendo = nendoOf(reader.year('ABA00010'))
  if (deduction === undefined || deduction <= 0 || nendo === undefined) return
  const accounts = Object.fromEntries(
    stated.flatMap(([gross, net, income]) => {
      const [cameIn, isLeft] = [reader.amount(gross), reader.amount(net)]
      return cameIn === undefined || isLeft === undefined
        ? []
        : [[income, { gross: cameIn, net: isLeft }]]
    }),
  )
  const from = takenFrom(deduction, nendo, accounts)
  if (from !== undefined) reader.carryAmount('ABB00800', `ほかの所得.${from}.青色申告特別控除額`)
}

const dividendKinds = ['剰余金の配当等', '証券投資信託', '外貨建等証券投資信託', '配当控除の対象外']

function readDividends(reader: FormReader): void {
  const [gross, net] = ['ABB00070', 'ABB00360'].map((code) => reader.amount(code))
  if (gross === undefined || net === undefined || net < 0) return
  if (net > gross) return reader.contradict('ABB00070', 'ABB00360')
  if (gross === 0) return
  const question = reader.ask('dividend-kind', dividendKinds)
  const when = { question, is: dividendKinds }
  reader.carryAmount('ABB00070', 'ほかの所得.配当.収入金額', { when })
  reader.carryAmount('ABB00360', 'ほかの所得.配当.所得金額', { when })
  for (const kind of dividendKinds)
    reader.carryChoice('ABB00070', '配当.種類', kind, { when: { question, is: [kind] } })
}

const costedKind = (words: string): CostedIncome | undefined => {
  if (words.includes('一時')) return words.includes('譲渡') ? undefined : '一時'
  if (words.includes('短期')) return words.includes('長期') ? undefined : '短期譲渡'
  return words.includes('長期') ? '長期譲渡' : undefined
}

/** A row of 総合課税の譲渡所得、一時所得に関する事項. A loss is left to the form. */
function readCosted(reader: FormReader, place: number): void {
  const income = costedKind(reader.words('ABX00250', place))
  const [gross, cost, rest] = ['ABX00260', 'ABX00290', 'ABX00310'].map((code) =>
    reader.amount(code, place),
  )
  if (gross !== undefined && rest !== undefined && rest !== gross - (cost ?? 0))
    reader.contradict('ABX00260', 'ABX00310', place)
  if (income === undefined || gross === undefined) return
  reader.carryAmount('ABX00260', `ほかの所得.${income}.収入金額`, { place })
  reader.carryAmount('ABX00290', `ほかの所得.${income}.必要経費`, { place })
}

/** The rows of insurance add up to the two deductions of the first table, as far as they are filled in. */
function checkInsurance(reader: FormReader): void {
  const [social, mutual] = ['ABB00450', 'ABB00460'].map((code) => reader.amount(code))
  const rows = reader.rows('ABH00120')
  if (social === undefined && mutual === undefined) {
    for (const place of rows) reader.leave('ABH00140', 'asked-in-form', place)
    return
  }
  const sum = rows.reduce((all, place) => all + (reader.amount('ABH00140', place) ?? 0), 0)
  if (sum > (social ?? 0) + (mutual ?? 0))
    reader.contradict('ABB00450', 'ABH00140', 0, rows[0] ?? 0)
}

const marked = (reader: FormReader, code: string): boolean =>
  reader.choice(code, ['1', '2']) === '1'

/** In a return, 1 says that a place is marked. */
function readSelf(reader: FormReader): void {
  reader.carryDay('ABA00200', '本人.生年月日')
  if (marked(reader, 'ABH00620')) reader.carryChoice('ABH00620', '本人.障害者', '特別')
  else if (marked(reader, 'ABH00610')) reader.carryChoice('ABH00610', '本人.障害者', '普通')
  if (marked(reader, 'ABH00380')) reader.carryChoice('ABH00380', '本人.勤労学生', '該当')
  if (marked(reader, 'ABH00365'))
    askWhich(reader, 'ABH00365', 'single-parent', '本人.ひとり親', ['母', '父'])
  if (marked(reader, 'ABH00350'))
    askWhich(reader, 'ABH00350', 'widow', '本人.寡婦', ['死別', '離別'])
}

function askWhich(
  reader: FormReader,
  code: string,
  id: 'single-parent' | 'widow',
  target: '本人.ひとり親' | '本人.寡婦',
  options: readonly string[],
): void {
  const question = reader.ask(id, options)
  for (const option of options)
    reader.carryChoice(code, target, option, { when: { question, is: [option] } })
}
