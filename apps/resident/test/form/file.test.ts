import { 見本市 } from '@zeimori/municipalities'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../src/form/checksum.ts'
import {
  boxesOf,
  isUntouched,
  largestFile,
  readFile,
  writeBrief,
  writeFile,
} from '../../src/form/file.ts'
import { choices } from '../../src/form/fields/choices.ts'
import { countName, listNames, sizeOf, type Box } from '../../src/form/names.ts'
import { emptyForm, formFromFields, valueOf, type FormState } from '../../src/form/state.ts'
import { workOut } from '../../src/form/worked.ts'
import { readLink, writeLink } from '../../src/keep/link.ts'
import { fullestBoxes } from '../fullest.ts'

const here = '999997'

/** Something that a box of this kind can hold, other than what stands there at first. */
function filling({ name, field }: Box): string {
  switch (field.kind) {
    case 'yen':
      return '１２３万'
    case 'day':
      return '昭和55年5月5日'
    case 'tick':
      return 'on'
    case 'choice':
      return choices[field.choices][1]
    case 'place':
      return { nendo: 'R7', dantai: '000000', ken: '14', shichoson: '141003' }[name] ?? ''
  }
}

/** Every box of the form filled in, in every item of every list. */
const full: FormState = formFromFields(
  [
    ...listNames.map((list) => [countName(list), String(sizeOf(list).most)] as const),
    ...fullestBoxes().map((box) => [box.name, filling(box)] as const),
  ],
  here,
)

const older = (boxes: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    format: 'zeimori-form',
    version: 1,
    sum: checksum(JSON.stringify(boxes)),
    boxes,
  })

describe('保存したファイル', () => {
  it('どの欄も、書いて読むと同じに戻る', () => {
    for (const box of fullestBoxes()) expect([box.name, valueOf(full, box.name)]).not.toContain('')
    expect(readFile(writeFile(full), here)).toEqual({ ok: true, form: full })
    expect(readFile(writeBrief(full), here)).toEqual({ ok: true, form: full })
    expect(writeFile(full).length).toBeLessThan(largestFile)
  })

  it('どの欄も、一つだけ入れて運んで、同じに戻る', async () => {
    for (const box of fullestBoxes()) {
      const one = { ...emptyForm(here), [box.name]: filling(box) }
      expect(readFile(writeFile(one), here)).toEqual({ ok: true, form: one })
    }
    expect(await readLink(await writeLink(full), here)).toEqual({ ok: true, form: full })
  })

  it('入れていない欄は書かない。どの年度の、どこの分かは、いつも書く', () => {
    expect(boxesOf(emptyForm(here))).toEqual({ nendo: 'R8', dantai: here })
  })

  it('入れたものがあるかは、年度と市区町村のほかで決める', () => {
    const form = emptyForm(here)
    expect(isUntouched({ ...form, nendo: 'R7', dantai: '000000', ken: '' })).toBe(true)
    expect(isUntouched({ ...form, birth: '1980-05-05' })).toBe(false)
  })

  it('きょう書いたファイルは、のちの版でも同じ年度と中身で開く', () => {
    const sum = checksum(JSON.stringify({ nendo: 'R8', dantai: here, furusato: '5万' }))
    const written = writeBrief({ ...emptyForm(here), furusato: '5万' })
    expect(written).toBe(`[3,"${sum}",{"nendo":"R8","dantai":"999997","furusato":"5万"}]`)
    expect(readFile(written, here)).toEqual({
      ok: true,
      form: { ...emptyForm(here), nendo: 'R8', furusato: '5万' },
    })
  })

  it('年度を書かなかった前の版のファイルは、そのころの年度のまま開く', () => {
    const boxes = { dantai: here, furusato: '5万' }
    const read = readFile(JSON.stringify([2, checksum(JSON.stringify(boxes)), boxes]), here)
    expect(read.ok && valueOf(read.form, 'nendo')).toBe('R8')
  })

  it('前の版のファイルも開く', () => {
    const read = readFile(
      older({ dantai: here, 'shinzoku-kazu': '1', 'shinzoku-1-kokugai': 'on', furusato: '5万' }),
      here,
    )
    expect(read.ok && valueOf(read.form, 'shinzoku-1-kokugai')).toBe('yoken-nashi')
    expect(read.ok && valueOf(read.form, 'furusato')).toBe('5万')
  })

  it('ほかの市区町村のページで開くと、もとの市区町村を選んだことになる', () => {
    const read = readFile(writeFile({ ...emptyForm('141003'), furusato: '1' }), here)
    expect(read).toEqual({
      ok: true,
      form: {
        ...emptyForm(here),
        furusato: '1',
        dantai: '000000',
        ken: '14',
        shichoson: '141003',
      },
    })
    expect(readFile(writeFile(emptyForm('141003')), '141003')).toEqual({
      ok: true,
      form: emptyForm('141003'),
    })
  })

  it('読めないものは、わけを言って断る', () => {
    const problem = (text: string): string => {
      const read = readFile(text, here)
      return read.ok ? 'ok' : read.problem
    }
    const whole = writeFile(full)
    expect(problem('')).toBe('not-ours')
    expect(problem('%PDF-1.7')).toBe('not-ours')
    expect(problem('{"a":1}')).toBe('not-ours')
    expect(problem('null')).toBe('not-ours')
    expect(problem(whole.slice(0, 500))).toBe('damaged')
    expect(problem(whole.replace('１２３万', '１２４万'))).toBe('damaged')
    expect(problem(whole.replace('"version": 3', '"version": 4'))).toBe('newer-version')
    expect(problem('a'.repeat(largestFile + 1))).toBe('too-large')
    expect(problem(older({ a: 'b' }).replace('"b"', '1'))).toBe('damaged')
  })

  it('どこかが変わったファイルやリンクは、断るか、同じに読むかで、違う内容には決してならない', () => {
    const whole = writeFile(full)
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.constantFrom('cut', 'drop', 'swap', 'insert'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        (at, how, noise) => {
          const damaged = {
            cut: whole.slice(0, at),
            drop: whole.slice(0, at) + whole.slice(at + 1),
            swap: whole.slice(0, at) + noise + whole.slice(at + noise.length),
            insert: whole.slice(0, at) + noise + whole.slice(at),
          }[how]
          const read = readFile(damaged, here)
          expect(read.ok ? read.form : full).toEqual(full)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('わざと作られたファイルは、断るか、知っている欄だけを読んで計算でき、ページの部品を書きかえない', () => {
    const names = [
      ...fullestBoxes().map(({ name }) => name),
      ...listNames.map(countName),
      '__proto__',
      'constructor',
      'toString',
      'moshimo-constructor',
      'tsuchi-__proto__',
    ]
    const values = [
      '9'.repeat(60),
      '9007199254740993',
      '-1',
      '1e308',
      '999999999999',
      '令和9999年99月99日',
      '<img src=x onerror=alert(1)>',
      '\u202e\ud800',
      '__proto__',
      'constructor',
      '99',
      'on',
    ]
    const entries = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values))
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 30 }), (typed) => {
        // As text, in which `__proto__` is a name like any other.
        const boxes: unknown = JSON.parse(
          `{${typed.map((pair) => pair.map((one) => JSON.stringify(one)).join(':')).join(',')}}`,
        )
        const read = readFile(JSON.stringify([3, checksum(JSON.stringify(boxes)), boxes]), here)
        expect([true, 'damaged']).toContain(read.ok || read.problem)
        const form = read.ok ? read.form : emptyForm(here)
        workOut(form, { tenant: 見本市, chosen: undefined })
        expect(Object.keys(form)).not.toContain('constructor')
        expect(Object.keys(Object.prototype)).toEqual([])
        expect(Object.getPrototypeOf(form)).toBe(Object.prototype)
      }),
      { numRuns: 300 },
    )
  })

  it('ふくらみ続けるリンクや、でたらめなリンクも、断るだけで済む', async () => {
    const bomb = new Blob([new Uint8Array(50_000_000)])
      .stream()
      .pipeThrough(new CompressionStream('deflate-raw'))
    const bytes = Buffer.from(await new Response(bomb).arrayBuffer())
    for (const fragment of [`d=1${bytes.toString('base64url')}`, 'd=', 'd=1', 'd=1@@', 'd=0AAAA'])
      expect((await readLink(fragment, here)).ok).toBe(false)
  })
})
