import {
  その他の番号,
  その他の課税団体,
  課税団体にする,
  type 市区町村,
  type 県の市区町村,
  type 課税団体,
} from '@zeimori/municipalities'
import { 年度一覧, yen, type Yen, type 年度の定め, type 申告, type 級地 } from '@zeimori/tax'
import { boxReader, type BoxReader, type FieldProblem, type NamedProblem } from './box-reader.ts'
import type { List } from './fields/index.ts'
import { kindName, kinds } from './fields/place.ts'
import { labelOf } from './labels.ts'
import { inList, other, type Box } from './names.ts'
import { readAssets, readDividends, type FormDividend } from './read/assets.ts'
import { readBusinesses } from './read/businesses.ts'
import {
  readCircumstances,
  readDonations,
  readForeignTax,
  readHousing,
  readLoss,
  readMedical,
  withOtherInsurance,
} from './read/deductions.ts'
import { readRelative, readSelf, readSpouse } from './read/people.ts'
import { readSlipInsurance, readSlips } from './read/slips.ts'
import { boxesShown, shownIn } from './shown.ts'
import { countOf, firstYear, valueOf, type FormState } from './state.ts'

/** What the form says, as far as it could be read. */
export type Reading = {
  readonly 年度: 年度の定め
  readonly 団体: 課税団体
  readonly 申告: 申告
  /** In the order of the form. */
  readonly problems: readonly FieldProblem[]
  /** The relatives, counting from 1, of whom it is not yet said what they are to the resident. */
  readonly unrelated: readonly number[]
  /** No income has been typed yet, nor said that there was none. Nought is one, and has an answer. */
  readonly blank: boolean
}

/** The municipalities that the form may name. */
export type Places = {
  /** Whose page it is. */
  readonly tenant: 市区町村
  /** The prefecture chosen for another municipality, once it has been loaded. */
  readonly chosen: 県の市区町村 | undefined
}

/**
 * Reads the whole form. Never throws; what could not be read is in `problems` and counts as blank. What the
 * form does not show now does not count at all.
 */
export function readForm(state: FormState, places: Places): Reading {
  const 年度 = readYear(state)
  const boxes = boxesShown(state)
  const shown = shownIn(state, boxes)
  const reader = boxReader(shown, 年度)
  const 申告 = readDeclaration(shown, reader, 年度)
  return {
    年度,
    団体: readMunicipality(shown, reader, places, 年度),
    申告,
    problems: problemsInOrder(reader.problems, boxes, 年度),
    unrelated: numbers(shown, 'shinzoku').filter(
      (number) => valueOf(shown, inList('shinzoku', number, 'zokugara')) === '',
    ),
    blank: !saysIncome(boxes, reader),
  }
}

export type { FormDividend } from './read/assets.ts'

/** The dividends that the form shows, declared or not. */
export function dividendsIn(state: FormState, 年度: 年度の定め): readonly FormDividend[] {
  const shown = shownIn(state, boxesShown(state))
  return readDividends(boxReader(shown, 年度), itemsShown(shown, 'haito'))
}

function readDeclaration(shown: FormState, reader: BoxReader, 年度: 年度の定め): 申告 {
  const 給与 = readSlips(reader, 'kyuyo', numbers(shown, 'kyuyo'))
  const 年金 = readSlips(reader, 'nenkin', numbers(shown, 'nenkin'))
  const 資産 = readAssets(reader, {
    haito: itemsShown(shown, 'haito'),
    kabu: itemsShown(shown, 'kabu'),
    tochi: itemsShown(shown, 'tochi'),
  })
  return {
    本人: readSelf(reader),
    給与: 給与.filter(isPaid).map(({ 支払金額 }) => ({ 支払金額 })),
    特定支出: reader.yen('tokutei-shishutsu'),
    公的年金等: 年金.filter(isPaid).map(({ 支払金額 }) => ({ 支払金額 })),
    ほかの所得: earnsOtherwise(shown)
      ? { ...readBusinesses(reader), ...資産.ほかの所得 }
      : undefined,
    雑損: readLoss(reader),
    医療費: readMedical(reader),
    社会保険料: total(
      [...給与, ...年金].map(({ 社会保険料 }) => 社会保険料),
      reader.yen(other('shakai-hoken')),
    ),
    小規模企業共済等掛金: reader.yen(other('kakekin')),
    ...withOtherInsurance(reader, readSlipInsurance(reader, 年度)),
    配偶者: readSpouse(reader),
    親族: numbers(shown, 'shinzoku').map((number) => readRelative(reader, number)),
    寄附: readDonations(reader),
    住宅借入金等: readHousing(reader),
    外国税額: readForeignTax(reader),
    配当割額と株式等譲渡所得割額: 資産.配当割額と株式等譲渡所得割額,
    前年度の年金の分の年税額: reader.optionalYen('zennendo-nenkin'),
    特別な事情: readCircumstances(reader),
  }
}

const numbers = (state: FormState, list: List): readonly number[] =>
  Array.from({ length: countOf(state, list) }, (_, i) => i + 1)

/** The items of a list whose boxes are shown; none while its kind of income is not among hers. */
const itemsShown = (shown: FormState, list: List): readonly number[] =>
  numbers(shown, list).filter((number) => inList(list, number, 'shunyu') in shown)

const isPaid = ({ 支払金額 }: { readonly 支払金額: Yen }): boolean => 支払金額 > 0

/** Whether any kind of income beside salaries and pensions is among hers. Most people have none. */
const earnsOtherwise = (shown: FormState): boolean =>
  kinds.some((kind) => valueOf(shown, kindName(kind)) === 'on')

const saysIncome = (boxes: readonly Box[], reader: BoxReader): boolean =>
  reader.yes('nashi-nai') ||
  boxes.some(({ name, field }) => field.earned === true && reader.holdsAmount(name))

const total = (amounts: readonly Yen[], more: Yen): Yen =>
  yen(amounts.reduce((sum, amount) => sum + amount, 0 + more))

/** In the order in which the boxes stand in the form, each with its name in words. */
function problemsInOrder(
  problems: readonly NamedProblem[],
  boxes: readonly Box[],
  { 所得の年 }: 年度の定め,
): readonly FieldProblem[] {
  if (problems.length === 0) return []
  const found = new Map(problems.map((problem) => [problem.name, problem]))
  return boxes.flatMap((box) => {
    const problem = found.get(box.name)
    return problem === undefined ? [] : [{ ...problem, label: labelOf(box, 所得の年) }]
  })
}

export const readYear = (state: FormState): 年度の定め =>
  Object.values(年度一覧).find(({ 記号 }) => 記号 === valueOf(state, 'nendo')) ??
  年度一覧[firstYear]

/** The prefecture chosen in the form, if it is the one that has been loaded. */
export const chosenPrefecture = (state: FormState, { chosen }: Places): 県の市区町村 | undefined =>
  chosen?.都道府県.番号 === valueOf(state, 'ken') ? chosen : undefined

function readMunicipality(
  state: FormState,
  reader: BoxReader,
  places: Places,
  { 記号 }: 年度の定め,
): 課税団体 {
  if (valueOf(state, 'dantai') !== その他の番号) return 課税団体にする(places.tenant, 記号)
  const 県 = chosenPrefecture(state, places)
  const named = 県?.市区町村.find(({ 番号 }) => 番号 === valueOf(state, 'shichoson'))
  if (named !== undefined) return 課税団体にする(named, 記号)
  const 級地 = reader.choice<級地>('kyuchi', { '2': 2, '3': 3 }) ?? 1
  return その他の課税団体(県?.都道府県, 級地, 記号)
}
