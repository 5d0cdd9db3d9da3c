import {
  その他の番号,
  その他の課税団体,
  課税団体にする,
  type 市区町村,
  type 県の市区町村,
  type 課税団体,
} from '@zeimori/municipalities'
import {
  年度一覧,
  空の申告,
  控除額から戻した地震保険料,
  yen,
  type Yen,
  type 年度の定め,
  type 申告,
  type 級地,
} from '@zeimori/tax'
import { boxLabel, formText, incomeTexts, otherTexts } from '../texts/form.ts'
import { boxReader, type BoxReader, type FieldProblem } from './box-reader.ts'
import {
  inList,
  ofSpouse,
  other,
  type IncomeBox,
  type List,
  type PensionBox,
  type SlipBox,
  type otherBoxes,
} from './names.ts'
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
  /** No income has been typed yet. Nought is one, and has an answer. */
  readonly blank: boolean
}

/** The municipalities that the form may name. */
export type Places = {
  /** Whose page it is. */
  readonly tenant: 市区町村
  /** The prefecture chosen for another municipality, once it has been loaded. */
  readonly chosen: 県の市区町村 | undefined
}

/** Reads the whole form. Never throws; what could not be read is in `problems` and counts as blank. */
export function readForm(state: FormState, places: Places): Reading {
  const 年度 = readYear(state)
  const reader = boxReader(state, 年度)
  const 給与 = numbers(state, 'kyuyo').map((number) => readSlip(reader, number))
  const 年金 = numbers(state, 'nenkin').map((number) => readPension(reader, number))
  const 配偶者 = valueOf(state, 'haigusha') === 'ari' ? readSpouse(reader, 年度) : undefined
  const 親族 = numbers(state, 'shinzoku').map((number) => readRelative(reader, number, 年度))
  const 本人 = readSelf(reader)
  const ほか = readOthers(reader)
  const 票 = readSlipInsurance(reader, 年度)

  const 申告: 申告 = {
    ...空の申告,
    本人,
    給与: 給与.filter(({ 支払金額 }) => 支払金額 > 0),
    公的年金等: 年金.filter(({ 支払金額 }) => 支払金額 > 0),
    社会保険料: total(
      [...給与, ...年金].map(({ 社会保険料 }) => 社会保険料),
      ほか('shakai-hoken'),
    ),
    小規模企業共済等掛金: ほか('kakekin'),
    生命保険料: {
      新生命保険料: total([票('shin-seimei')], ほか('shin-seimei')),
      旧生命保険料: total([票('kyu-seimei')], ほか('kyu-seimei')),
      介護医療保険料: total([票('kaigo-iryo')], ほか('kaigo-iryo')),
      新個人年金保険料: total([票('shin-nenkin')], ほか('shin-nenkin')),
      旧個人年金保険料: total([票('kyu-nenkin')], ほか('kyu-nenkin')),
    },
    地震保険料: {
      地震保険料: total([票('jishin')], ほか('jishin')),
      旧長期損害保険料: total([票('kyu-choki')], ほか('kyu-choki')),
    },
    配偶者,
    親族,
    寄附: {
      ふるさと納税: reader.yen('furusato', formText.furusato.label),
      申告特例: reader.yes('onestop'),
      共同募金と日本赤十字社: yen(0),
      都道府県の条例で指定: yen(0),
      市区町村の条例で指定: yen(0),
    },
  }
  return {
    年度,
    団体: readMunicipality(state, reader, places, 年度),
    申告,
    problems: reader.problems,
    unrelated: numbers(state, 'shinzoku').filter(
      (number) => valueOf(state, inList('shinzoku', number, 'zokugara')) === '',
    ),
    blank: !(['kyuyo', 'nenkin'] as const).some((list) =>
      numbers(state, list).some((number) => reader.holdsAmount(inList(list, number, 'shiharai'))),
    ),
  }
}

const numbers = (state: FormState, list: List): readonly number[] =>
  Array.from({ length: countOf(state, list) }, (_, i) => i + 1)

const total = (amounts: readonly Yen[], more: Yen): Yen =>
  yen(amounts.reduce((sum, amount) => sum + amount, 0 + more))

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

type Payment = { readonly 支払金額: Yen; readonly 社会保険料: Yen }

const readSlip = (reader: BoxReader, number: number): Payment => {
  const read = (box: SlipBox): Yen =>
    reader.yen(inList('kyuyo', number, box), boxLabel.slip(number, box))
  return { 支払金額: read('shiharai'), 社会保険料: read('shakai-hoken') }
}

const readPension = (reader: BoxReader, number: number): Payment => {
  const read = (box: PensionBox): Yen =>
    reader.yen(inList('nenkin', number, box), boxLabel.pension(number, box))
  return { 支払金額: read('shiharai'), 社会保険料: read('shakai-hoken') }
}

/** The insurance on the first slip. Its quake box holds the income tax's deduction, not the premium. */
function readSlipInsurance(reader: BoxReader, 年度: 年度の定め): (box: SlipBox) => Yen {
  const read = (box: SlipBox): Yen => reader.yen(inList('kyuyo', 1, box), boxLabel.slip(1, box))
  const 控除額 = read('jishin')
  const 旧長期 = read('kyu-choki')
  const 地震 = 控除額 === 0 ? yen(0) : 控除額から戻した地震保険料(控除額, 旧長期, 年度)
  if (地震 === undefined)
    reader.refuse({
      name: inList('kyuyo', 1, 'jishin'),
      label: boxLabel.slip(1, 'jishin'),
      problem: { code: 'no-such-quake-deduction' },
    })
  const others: Partial<Record<SlipBox, Yen>> = {
    'shin-seimei': read('shin-seimei'),
    'kyu-seimei': read('kyu-seimei'),
    'kaigo-iryo': read('kaigo-iryo'),
    'shin-nenkin': read('shin-nenkin'),
    'kyu-nenkin': read('kyu-nenkin'),
    'kyu-choki': 旧長期,
    jishin: 地震 ?? yen(0),
  }
  return (box) => others[box] ?? yen(0)
}

const readOthers =
  (reader: BoxReader) =>
  (box: (typeof otherBoxes)[number]): Yen =>
    reader.yen(other(box), otherTexts[box].label)

const readSelf = (reader: BoxReader): 申告['本人'] => ({
  生年月日: reader.day('birth', formText.birth.label),
  障害者: reader.choice('shogai', { futsu: '普通', tokubetsu: '特別' }),
  ひとり親: reader.choice('hitorioya', { haha: '母', chichi: '父' }),
  寡婦: reader.choice('kafu', { shibetsu: '死別', ribetsu: '離別' }),
  勤労学生: reader.yes('kinro-gakusei'),
  生活扶助: reader.yes('seikatsu-fujo'),
})

type NameOf = (box: string) => string

function readIncomes(reader: BoxReader, nameOf: NameOf, whose: string, 年度: 年度の定め) {
  const texts = incomeTexts(年度.所得の年)
  const read = (box: IncomeBox): Yen =>
    reader.yen(nameOf(box), boxLabel.of(whose, texts[box].label))
  return {
    給与の収入金額: read('kyuyo'),
    公的年金等の収入金額: read('nenkin'),
    その他の所得金額: read('sonota'),
  }
}

const readSpouse = (reader: BoxReader, 年度: 年度の定め): 申告['配偶者'] => ({
  ...readIncomes(reader, ofSpouse, boxLabel.spouse, 年度),
  生年月日: reader.day(ofSpouse('birth'), formText.spouseBirth.label),
  障害者: reader.choice(ofSpouse('shogai'), { futsu: '普通', tokubetsu: '特別' }),
  同居: reader.yes(ofSpouse('dokyo')),
  国外に住む: false,
})

/** Who is not said to be a child or a parent counts as neither; `unrelated` says that it is asked. */
function readRelative(reader: BoxReader, number: number, 年度: 年度の定め): 申告['親族'][number] {
  const nameOf = (box: string): string => inList('shinzoku', number, box)
  const whose = boxLabel.relative(number)
  return {
    続柄:
      reader.choice(nameOf('zokugara'), { ko: '子', fubo: '父母・祖父母' } as const) ?? 'その他',
    生年月日: reader.day(nameOf('birth'), boxLabel.of(whose, formText.relativeBirth.label)),
    ...readIncomes(reader, nameOf, whose, 年度),
    同居: reader.yes(nameOf('dokyo')),
    障害者: reader.choice(nameOf('shogai'), { futsu: '普通', tokubetsu: '特別' }),
    国外に住む: reader.yes(nameOf('kokugai')),
    ほかの人が扶養: false,
    国外で要件を満たさない: reader.yes(nameOf('kokugai')),
  }
}
