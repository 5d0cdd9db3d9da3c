import { describe, expect, it } from 'vitest'
import { fieldsOf, type Field, type ObjectReader } from '../src/fields.ts'

/** A field as a line: 「key kind(choices)」, what is inside it below. */
const lines = (fields: readonly Field[], depth = 0): readonly string[] =>
  fields.flatMap(({ key, kind, choices, inner }) => [
    `${'  '.repeat(depth)}${key} ${kind}${choices.length === 0 ? '' : `(${choices.join('・')})`}`,
    ...lines(inner, depth + 1),
  ])

/** Asks for every kind of key; what it is given for the inner ones is noted. */
function everyKind(given: unknown[]) {
  const inner = (reader: ObjectReader): unknown => {
    const all = [
      reader.amount('額'),
      reader.optionalAmount('任意の額'),
      reader.count('数', 3, 9),
      reader.day('日'),
      reader.requiredDay('要る日'),
      reader.yes('はい'),
      reader.choice('選ぶ', ['甲', '乙']),
      reader.required('要る選び', ['丙', '丁']),
      reader.choices('いくつも', ['戊']),
      reader.object('中の物', (deeper) => deeper.yes('奥')),
      reader.optional('中の任意の物', (deeper) => deeper.day('奥')),
      reader.list('中の一覧', (deeper) => deeper.amount('奥')),
    ]
    given.push(all)
    return all
  }
  return (reader: ObjectReader): unknown => [
    inner(reader),
    reader.object('物', inner),
    reader.optional('任意の物', (deeper) => deeper.amount('中')),
    reader.list('一覧', (deeper) => deeper.choice('中', ['己'])),
  ]
}

const innerLines = [
  '額 amount',
  '任意の額 optionalAmount',
  '数 count',
  '日 day',
  '要る日 requiredDay',
  'はい yes',
  '選ぶ choice(甲・乙)',
  '要る選び required(丙・丁)',
  'いくつも choices(戊)',
  '中の物 object',
  '  奥 yes',
  '中の任意の物 optional',
  '  奥 day',
  '中の一覧 list',
  '  奥 amount',
]

describe('申告の欄の一覧は、読み取りそのものから作る', () => {
  it('どの種類の欄も、その種類と選べる言葉と中の欄で挙げる', () => {
    expect(lines(fieldsOf(everyKind([])))).toEqual([
      ...innerLines,
      '物 object',
      ...innerLines.map((line) => `  ${line}`),
      '任意の物 optional',
      '  中 amount',
      '一覧 list',
      '  中 choice(己)',
    ])
  })

  it('何も書かれていない物を読んだときの値を、読み取りに渡す', () => {
    const given: unknown[] = []
    fieldsOf(everyKind(given))
    const empty = (inObject: unknown) => [
      0,
      undefined,
      3,
      undefined,
      { year: 1, month: 1, day: 1 },
      false,
      undefined,
      '丙',
      [],
      inObject,
      undefined,
      [],
    ]
    // The outer object, then the inner one as a list of keys, then as an object without any.
    expect(given).toEqual([empty(false), empty(false), empty(false)])
  })
})
