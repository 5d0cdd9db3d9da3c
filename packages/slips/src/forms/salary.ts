import { yen, 年度一覧, 控除額から戻した地震保険料 } from '@zeimori/tax'
import type { FormReader } from '../form-reader.ts'
import { layoutOf } from '../layout.ts'
import { housingMarks, type AmountTarget } from '../slip.ts'
import type { Element } from '../xml.ts'
import { nendoOf } from '../years.ts'
import type { Form } from './form.ts'
import { personMarks, salaryPassedOver, salaryPlaces } from './salary-places.ts'

/** The two letters before the codes of each version of the form that we have seen. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['TEG104', 'ZF'],
  ['TEG105', 'ZI'],
  ['TEG106', 'ZK'],
  ['TEG107', 'ZO'],
  ['TEG108', 'ZP'],
])

const premiums: readonly (readonly [suffix: string, target: AmountTarget])[] = [
  ['Y00000', '生命保険料.新生命保険料'],
  ['Z00000', '生命保険料.旧生命保険料'],
  ['A10000', '生命保険料.介護医療保険料'],
  ['B10000', '生命保険料.新個人年金保険料'],
  ['S00000', '生命保険料.旧個人年金保険料'],
]

/**
 * 給与所得の源泉徴収票. Of a version that we have not seen, the letters before the codes are taken from
 * the file, if all of its codes have the same and the main amounts stand where this form has them.
 * @returns undefined where it is no such slip
 */
export function salaryForm(form: Element): Form | undefined {
  const known = prefixes.get(form.name)
  const prefix = known ?? prefixOf(form)
  if (prefix === undefined) return undefined
  return {
    kind: 'salary',
    versions: known === undefined ? [] : ['1.0'],
    layout: layoutOf([
      ...salaryPlaces.map(([suffix, ...rest]) => [prefix + suffix, ...rest] as const),
      ...personMarks.map((suffix) => [prefix + suffix, '本人控除内容など', 'choice'] as const),
    ]),
    read: (reader) => readSalary(reader, prefix, form),
  }
}

const code = /^([A-Z]{2})[A-Z][0-9]{5}$/

function prefixOf({ children }: Element): string | undefined {
  const [prefix, ...others] = new Set(children.map(({ name }) => code.exec(name)?.[1]))
  const holds = (outer: string, inner: string): boolean =>
    children.some(
      ({ name, children: within }) =>
        name === `${prefix}${outer}` && within.some((one) => one.name === `${prefix}${inner}`),
    )
  return others.length === 0 && holds('E00000', 'E00020') && holds('H00000', 'H00020')
    ? prefix
    : undefined
}

function readSalary(reader: FormReader, prefix: string, form: Element): readonly [number?] {
  const p = (suffix: string): string => prefix + suffix
  reader.carryAmount(p('E00020'), '給与')
  reader.carryDay(p('W00000'), '本人.生年月日')
  readSocial(reader, p)
  for (const [suffix, target] of premiums) reader.carryAmount(p(suffix), target)
  if (
    (reader.amount(p('N00000')) ?? 0) > 0 &&
    !premiums.some(([suffix]) => paid(reader, p(suffix)))
  )
    reader.leave(p('N00000'), 'premiums-missing')
  const year = reader.year(p('B00000'))
  readQuake(reader, p, year)
  readHousing(reader, p)
  if (/前職|前勤務先|中途入社|前の勤務先/.test(reader.words(p('Q00010'))))
    reader.warn('former-employer')
  notePeople(reader, p, form)
  noteUnknown(reader, prefix, form)
  return year === undefined ? [] : [year]
}

type P = (suffix: string) => string

const paid = (reader: FormReader, place: string): boolean => (reader.amount(place) ?? 0) > 0

/** The upper line of the 社会保険料等の金額 is the 小規模企業共済等掛金 in it; 国民年金 is in it, too. */
function readSocial(reader: FormReader, p: P): void {
  const total = reader.amount(p('M00020')) ?? 0
  const parts = ['M00010', 'G10000'].map((suffix) => reader.amount(p(suffix)) ?? 0)
  if (parts.some((part) => part > total) || (parts[0] ?? 0) + (parts[1] ?? 0) > total)
    reader.contradict(p('M00020'), (parts[0] ?? 0) > total ? p('M00010') : p('G10000'))
  reader.carryAmount(p('M00020'), '社会保険料')
  reader.carryAmount(p('M00010'), '社会保険料から除く額')
  reader.carryAmount(p('M00010'), '小規模企業共済等掛金')
}

/** The slip has income tax's deduction for the quake insurance, and the law tells the premium from it. */
function readQuake(reader: FormReader, p: P, year: number | undefined): void {
  reader.carryAmount(p('T00000'), '地震保険料.旧長期損害保険料')
  const deduction = reader.amount(p('O00000'))
  const nendo = nendoOf(year)
  if (deduction === undefined || nendo === undefined) return
  const old = reader.amount(p('T00000')) ?? 0
  if (
    deduction > 0 &&
    控除額から戻した地震保険料(yen(deduction), yen(old), 年度一覧[nendo]) === undefined
  )
    reader.contradict(p('O00000'), p('T00000'))
  reader.carryAmount(p('O00000'), '地震保険料の控除額')
}

/** With one loan only: of two, the resident tax needs more than the slip's sum. */
function readHousing(reader: FormReader, p: P): void {
  const loans = reader.amount(p('E10010')) ?? 1
  const possible = reader.amount(p('E10020')) ?? reader.amount(p('P00000')) ?? 0
  if (loans > 1 || reader.day(p('E10060')) !== undefined || possible === 0) return
  const deducted = reader.amount(p('P00000'))
  if (deducted !== undefined && deducted > possible) reader.contradict(p('P00000'), p('E10020'))
  const place = reader.amount(p('E10020')) === undefined ? p('P00000') : p('E10020')
  const question = reader.ask('housing-mark', housingMarks)
  const when = { question, is: housingMarks }
  reader.carryAmount(place, '住宅借入金等.控除可能額', { when })
  reader.carryDay(p('E10030'), '住宅借入金等.居住開始', { when })
  for (const mark of housingMarks)
    reader.carryChoice(place, '住宅借入金等.特別控除区分', mark, { when: { question, is: [mark] } })
}

function notePeople(reader: FormReader, p: P, form: Element): void {
  const marked = personMarks.some((suffix) => reader.isThere(p(suffix)))
  if (marked)
    reader.note({
      label: '本人控除内容・控除対象配偶者の有無',
      code: p('U00000'),
      place: 0,
      reason: 'asked-in-form',
    })
  if (form.children.some(({ name }) => name === p('H10000') || name === p('I10000')))
    reader.note({
      label: '控除対象扶養親族・16歳未満の扶養親族',
      code: p('H10000'),
      place: 0,
      reason: 'asked-in-form',
    })
}

/** Codes that the form as we know it does not have: named, never read. */
function noteUnknown(reader: FormReader, prefix: string, form: Element): void {
  const known = new Set([
    ...salaryPlaces.map(([suffix]) => suffix),
    ...personMarks,
    ...salaryPassedOver,
  ])
  const walk = ({ name, children }: Element): readonly string[] => [
    ...(code.test(name) && !known.has(name.slice(prefix.length)) ? [name] : []),
    ...children.flatMap(walk),
  ]
  for (const name of new Set(form.children.flatMap(walk)))
    reader.note({ label: name, code: name, place: 0, reason: 'unknown' })
}
