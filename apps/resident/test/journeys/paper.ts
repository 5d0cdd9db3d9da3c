import { readFileSync } from 'node:fs'
import { fieldTable, paginate, standardForm, type Value, type Values } from '@zeimori/papers'
import { writePdf } from '@zeimori/papers/pdf'
import { differences, differencesOutside, notoSans, pictures } from '@zeimori/papers/rendered'
import { day } from '@zeimori/tax'
import { expect } from 'vitest'

/** What a box is expected to hold: an amount in yen, words, a date as year-month-day, or a tick. */
export type Expected = number | string | readonly [number, number, number] | true

/** What every paper of 見本市 in 令和8年度 bears. */
const letterhead = { hyodai: '令和8年度分　市民税・県民税　申告書', atesaki: '見本市長' } as const

/**
 * The saved paper looks, pixel by pixel, like a 申告書 that bears these values in these boxes, and nothing
 * else. Which box of the form is which place on the sheet is proved by the tests of `packages/papers`.
 */
export async function expectPaper(
  path: string,
  boxes: Readonly<Record<string, Expected>>,
): Promise<void> {
  const values: Values = Object.fromEntries(
    Object.entries({ ...letterhead, ...boxes }).map(([field, expected]) => [
      field,
      valueOf(expected),
    ]),
  )
  const pages = paginate(standardForm('R8'), values, fieldTable('R8').fields)
  const wanted = pictures((await writePdf({ pages, values, title: '', fonts: [notoSans] })).bytes)
  const saved = pictures(readFileSync(path))
  expect(saved).toHaveLength(wanted.length)
  pages.forEach(({ title, boxes: places }, at) => {
    const [one, other] = [saved[at], wanted[at]]
    if (one === undefined || other === undefined) throw new Error('a page is missing')
    const unlike = places.filter((place) => differences(one, other, place) > 0)
    expect({
      title,
      unlike: [...new Set(unlike.map(({ field }) => field))],
      outside: differencesOutside(one, other, places),
    }).toEqual({ title, unlike: [], outside: 0 })
  })
}

function valueOf(expected: Expected): Value {
  if (typeof expected === 'number') return { kind: 'amount', yen: expected }
  if (typeof expected === 'string') return { kind: 'text', text: expected }
  if (expected === true) return { kind: 'tick' }
  const date = day(...expected)
  if (date === undefined) throw new Error(`no such day: ${expected.join('-')}`)
  return { kind: 'date', day: date }
}
