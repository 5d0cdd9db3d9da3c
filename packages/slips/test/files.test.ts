import { largestFile, readSlip } from '@zeimori/slips'
import { describe, expect, it } from 'vitest'
import { bytesOf, carried, form, problemOf, reiwa, slipOf } from './write.ts'

const salary = (inner: string, head = ''): string =>
  `${head}<TEG108 VR="1.0"><ZPB00000><era>5</era><yy>7</yy></ZPB00000>` +
  `<ZPE00000><ZPE00020>${inner}</ZPE00020></ZPE00000></TEG108>`

const kindOf = (bytes: Uint8Array, name = ''): string => {
  const read = readSlip(bytes, name)
  return read.ok ? 'read' : read.problem.kind
}

describe('an amount is digits alone', () => {
  const rows = [
    ['0005001234', 5_001_234],
    ['0', 0],
    ['\n\t5001234 ', 5_001_234],
    ['<![CDATA[5001234]]>', 5_001_234],
    ['50<!-- -->01234', 5_001_234],
    ['&#53;00', 500],
    ['99999999999', 99_999_999_999],
  ] as const
  for (const [text, amount] of rows)
    it(`${JSON.stringify(text)} is ${amount}`, () => {
      expect(carried(slipOf(salary(text)))).toEqual([['給与', amount]])
    })

  const refused = [
    ['12.5', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['５００', 'not-an-amount'],
    ['1,000', 'not-an-amount'],
    ['1 000', 'not-an-amount'],
    ['+5', 'not-an-amount'],
    ['五千', 'not-an-amount'],
    ['<b>5</b>', 'not-an-amount'],
    ['　5', 'not-an-amount'],
    ['-5', 'negative'],
    ['100000000000', 'out-of-range'],
    ['9999999999999999', 'not-an-amount'],
  ] as const
  for (const [text, kind] of refused)
    it(`${JSON.stringify(text)} is refused as ${kind}, by the place's label`, () => {
      expect(problemOf(salary(text))).toMatchObject({ kind, at: { label: '支払金額', place: 0 } })
    })
})

describe('encodings', () => {
  it('UTF-8, with or without a mark, and with or without saying so', () => {
    for (const head of [
      '',
      '<?xml version="1.0" encoding="UTF-8"?>',
      '\uFEFF',
      '<?xml version="1.0"?>',
    ])
      expect(carried(slipOf(salary('1', head)))).toEqual([['給与', 1]])
  })

  it('Shift_JIS, where the file says so', () => {
    const text = salary('1', '<?xml version="1.0" encoding="Shift_JIS"?>').replace(
      '<ZPB',
      '<x>??</x><ZPB',
    )
    const bytes = bytesOf(text)
    const at = text.indexOf('??')
    // 「表」, whose second byte is a backslash in ASCII.
    bytes.set([0x95, 0x5c], at)
    expect(kindOf(bytes)).toBe('read')
    // A byte that Shift_JIS does not have.
    bytes.set([0xfd, 0x41], at)
    expect(kindOf(bytes)).toBe('damaged-text')
  })

  const rows = [
    ['UTF-16 by its mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'unknown-encoding'],
    ['EUC-JP', bytesOf(salary('1', '<?xml version="1.0" encoding="EUC-JP"?>')), 'unknown-encoding'],
    [
      'a name of no encoding',
      bytesOf(salary('1', '<?xml version="1.0" encoding="constructor"?>')),
      'unknown-encoding',
    ],
    [
      'a mark against its word',
      bytesOf(salary('1', '\uFEFF<?xml version="1.0" encoding="Shift_JIS"?>')),
      'unknown-encoding',
    ],
    ['bytes that UTF-8 does not have', Uint8Array.of(0x3c, 0x61, 0xff, 0x3e), 'damaged-text'],
  ] as const
  for (const [what, bytes, kind] of rows)
    it(`${what}: ${kind}`, () => {
      expect(kindOf(bytes)).toBe(kind)
    })
})

describe('what is no slip is refused with its reason', () => {
  const rows = [
    ['nothing at all', '', '', 'empty'],
    ['a letter', 'こんにちは', 'a.txt', 'not-xml'],
    ['a draft of the tax office', 'draft', 'r7syotoku.data', 'not-xml'],
    ['a PDF', '%PDF-1.7 <TEG108/>', 'a.xml', 'not-xml'],
    ['a DTD', `<!DOCTYPE a>${salary('1')}`, '', 'own-rules'],
    ['an entity of nobody', salary('&nobody;'), '', 'damaged-xml'],
    ['an entity by the name of a method', salary('&constructor;'), '', 'damaged-xml'],
    ['a tag left open', salary('1').slice(0, -3), '', 'damaged-xml'],
    ['another form', '<TEG999/>', '', 'unknown-form'],
    ['a page of the web', '<html><body/></html>', '', 'unknown-form'],
    ['two forms', `<a>${salary('1')}${salary('2')}</a>`, '', 'several-forms'],
    ['a form with a year alone', form('TEG108', { ZPB00000: reiwa(7) }), '', 'nothing-readable'],
    ['a form without a year', form('TEG108', { ZPE00000: { ZPE00020: '1' } }), '', 'year-missing'],
    [
      'an empty year',
      form('TEG108', { ZPB00000: '', ZPE00000: { ZPE00020: '1' } }),
      '',
      'year-missing',
    ],
  ] as const
  for (const [what, text, name, kind] of rows)
    it(`${what}: ${kind}`, () => {
      expect(kindOf(bytesOf(text), name)).toBe(kind)
    })

  it('says which years it can compute', () => {
    const withYear = (yy: number): string =>
      form('TEG108', { ZPB00000: reiwa(yy), ZPE00000: { ZPE00020: '1' } })
    expect(problemOf(withYear(1))).toEqual({ kind: 'year-outside', first: 2020, last: 2026 })
    expect(problemOf(withYear(9))).toEqual({ kind: 'year-outside', first: 2020, last: 2026 })
    expect(slipOf(withYear(2))).toMatchObject({ year: 2020, nendo: 'R3' })
    expect(slipOf(withYear(8))).toMatchObject({ year: 2026, nendo: 'R9' })
    expect(problemOf(withYear(0))).toMatchObject({ kind: 'not-a-day', at: { label: '年分' } })
  })

  it('guesses what else a file is by how it begins', () => {
    const like = (bytes: Uint8Array, name = ''): unknown => {
      const read = readSlip(bytes, name)
      return read.ok || read.problem.kind !== 'not-xml' ? undefined : read.problem.looksLike
    }
    expect(like(bytesOf('%PDF-'))).toBe('pdf')
    expect(like(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('zip')
    expect(like(bytesOf('x'), 'R7.DATA')).toBe('tax-office-draft')
    expect(like(bytesOf('x'), 'x.csv')).toBe('other')
  })
})

describe('files made to exhaust the page', () => {
  const filling = (unit: string, whole = largestFile - 1_000): string =>
    unit.repeat(Math.floor(whole / unit.length))
  const rows = [
    ['too many bytes', ' '.repeat(largestFile + 1), 'too-large'],
    ['levels without an end', filling('<a>'), 'too-complex'],
    ['fifty thousand levels', '<a>'.repeat(29_000) + '</a>'.repeat(29_000), 'too-complex'],
    ['forty-one levels', '<a>'.repeat(41) + '</a>'.repeat(41), 'too-complex'],
    ['too many elements', `<a>${'<b/>'.repeat(60_000)}</a>`, 'too-complex'],
    ['two megabytes of text', `<TEG108>${filling('x')}</TEG108>`, 'year-missing'],
    ['two megabytes of white space', `<TEG108>${filling(' ')}x</TEG108>`, 'year-missing'],
    ['references one by one', `<TEG108>${filling('&amp;')}</TEG108>`, 'year-missing'],
    [
      'a reference in an attribute, again and again',
      `<TEG108 a="${filling('&lt;')}"/>`,
      'year-missing',
    ],
    [
      'rare characters between references',
      `<TEG108>${filling('\u{20BB7}&amp;', 900_000)}</TEG108>`,
      'year-missing',
    ],
    ['a number of two million digits', salary(filling('9')), 'not-an-amount'],
    ['comments left open', `<a>${'<!--'.repeat(50_000)}`, 'damaged-xml'],
    [
      'a billion laughs',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><l>&b;</l>',
      'own-rules',
    ],
    [
      'an entity from elsewhere',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'own-rules',
    ],
  ] as const
  for (const [what, text, kind] of rows)
    it(`${what}: ${kind}, in bounded time`, () => {
      const bytes = bytesOf(text)
      const start = performance.now()
      expect(kindOf(bytes)).toBe(kind)
      expect(performance.now() - start).toBeLessThan(15_000)
    })
})
