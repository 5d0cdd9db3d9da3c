import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@zeimori/tax'
import {
  fieldsOf,
  fieldTable,
  paginate,
  roughly,
  setText,
  standardForm,
  type Form,
  type Value,
  type Values,
} from '../src/index.ts'
import { knownFields } from '../src/form/check-form.ts'
import { writePdf } from '../src/pdf/index.ts'
import { filing, fullFiling, hanako } from './people.ts'
import {
  canRender,
  differences,
  differencesOutside,
  everyPage,
  ink,
  notoSans,
  pictures,
  written,
  type Picture,
} from './rendered.ts'

const form = standardForm('R8')
const known = knownFields(form)
const birthday = day(1953, 12, 31)

/** Something to write into a box of each kind. */
function sample(field: string): Value {
  switch (known.get(field)?.kind) {
    case 'amount':
      return { kind: 'amount', yen: 8_888_888 }
    case 'date':
      return birthday ? { kind: 'date', day: birthday } : { kind: 'tick' }
    case 'tick':
      return { kind: 'tick' }
    case 'text':
    case undefined:
      return { kind: 'text', text: '見本' }
  }
}

const fieldsIn = (of: Form): readonly string[] => [
  ...new Set(of.pages.flatMap(({ boxes }) => boxes.map(({ field }) => field))),
]

describe.skipIf(!canRender)('紙', () => {
  let blank: readonly Picture[]
  beforeAll(async () => {
    blank = pictures((await written(everyPage(form), {})).bytes)
  })

  it('どの欄も、その欄の枠の中にだけ、その欄の値だけが出る', async () => {
    // Each field has a number; the n-th paper fills those with the n-th binary digit set. Which papers
    // show something in a box then says whose value it is.
    const fields = fieldsIn(form)
    const digits = Math.ceil(Math.log2(fields.length + 1))
    for (let digit = 0; digit < digits; digit++) {
      const isFilled = (field: string): boolean =>
        (((fields.indexOf(field) + 1) >> digit) & 1) === 1
      const values: Values = Object.fromEntries(
        fields.filter(isFilled).map((field) => [field, sample(field)]),
      )
      const filled = pictures((await written(everyPage(form), values)).bytes)
      form.pages.forEach(({ boxes, title }, i) => {
        const [before, after] = [blank[i], filled[i]]
        if (before === undefined || after === undefined) throw new Error('a page is missing')
        const wrong = boxes.filter(
          (box) => differences(before, after, box) > 5 !== isFilled(box.field),
        )
        expect({ title, wrong, outside: differencesOutside(before, after, boxes) }).toEqual({
          title,
          wrong: [],
          outside: 0,
        })
      })
    }
  })

  it('印刷された文字は、どれも見える', () => {
    form.pages.forEach(({ background, title }, i) => {
      const picture = blank[i]
      if (background.kind !== 'drawn' || picture === undefined) throw new Error('a page is missing')
      for (const label of background.labels.filter(({ text }) =>
        /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+$/u.test(text),
      ))
        for (const { text, x, y, align, size } of setText(label.text, label, roughly).lines) {
          const em = (size * 25.4) / 72
          const left =
            align === 'left'
              ? x
              : align === 'center'
                ? x - (em * text.length) / 2
                : x - em * text.length
          Array.from(text).forEach((character, at) => {
            const square = { x: left + em * (at + 0.1), y: y - em * 0.85, w: em * 0.8, h: em * 0.9 }
            expect(
              ink(picture, square),
              `${title}「${label.text}」の「${character}」`,
            ).toBeGreaterThan(0)
          })
        }
    })
  })

  const nameBox = form.pages[0]?.boxes.find(({ field }) => field === 'shimei')

  /** The name as it is drawn, on an otherwise blank paper. */
  async function drawn(name: string) {
    const paper = await written(everyPage(form).slice(0, 1), {
      shimei: { kind: 'text', text: name },
    })
    const [picture] = pictures(paper.bytes)
    if (picture === undefined || nameBox === undefined || blank[0] === undefined)
      throw new Error('no page')
    return {
      paper,
      picture,
      inside: differences(blank[0], picture, nameBox),
      outside: differencesOutside(blank[0], picture, [nameBox]),
    }
  }

  it('長い名前は、小さくなり、二行になって、枠に収まる', async () => {
    const long = await drawn('ジョアンナ・マリア・フェルナンデス・デ・オリヴェイラ・サントス・見本')
    expect(long.inside).toBeGreaterThan(200)
    expect(long.outside).toBe(0)
    expect(long.paper.tooLong).toEqual([])
  })

  it('長すぎて読めない大きさになる名前は、そう告げる', async () => {
    expect((await drawn('見本'.repeat(100))).paper.tooLong).toEqual(['shimei'])
  })

  it('髙・﨑・𠮷は、そのままの字で出る', async () => {
    for (const [variant, plain] of [
      ['髙', '高'],
      ['﨑', '崎'],
      ['𠮷', '吉'],
    ] as const) {
      const [one, other] = [await drawn(variant), await drawn(plain)]
      expect(one.paper.replaced).toEqual([])
      expect(one.inside).toBeGreaterThan(20)
      expect(
        differences(one.picture, other.picture, nameBox ?? { x: 0, y: 0, w: 0, h: 0 }),
      ).toBeGreaterThan(5)
    }
  })

  it('書体にない異体字は、もとの字で出して、そう告げる', async () => {
    const [katsu, tsuji] = ['葛\u{e0100}', '辻\u{e0100}']
    const { paper, picture } = await drawn(`${katsu}西　${tsuji}`)
    expect(paper.replaced).toEqual([
      { wanted: katsu, used: '葛' },
      { wanted: tsuji, used: '辻' },
    ])
    const plain = await drawn('葛西　辻')
    expect(Buffer.compare(picture.pixels, plain.picture.pixels)).toBe(0)
  })

  it('書体にない字は〓で出して、そう告げ、制御文字は出さない', async () => {
    const { paper } = await drawn('見本\u{1f600}\n子')
    expect(paper.replaced).toEqual([{ wanted: '\u{1f600}', used: '〓' }])
  })

  it('自治体の様式のPDFの上に、同じ値を重ねて書ける', async () => {
    const source = await written(everyPage(form).slice(0, 1), {})
    const own: Form = {
      ...form,
      id: 'own',
      of: '999999',
      pages: form.pages
        .slice(0, 1)
        .map((page) => ({ ...page, background: { kind: 'pdf', page: 0 } })),
    }
    const values = { shimei: { kind: 'text', text: '見本　花子' } } as const
    const over = await writePdf({
      pages: everyPage(own),
      values,
      title: '試験',
      fonts: [notoSans],
      background: source.bytes,
    })
    const [a] = pictures(over.bytes)
    const [b] = pictures((await written(everyPage(form).slice(0, 1), values)).bytes)
    if (a === undefined || b === undefined) throw new Error('no page')
    expect(differencesOutside(a, b, [])).toBe(0)
  })
})

describe('PDF', () => {
  const full = () => {
    const values = fieldsOf(fullFiling())
    return written(paginate(form, values, fieldTable('R8').fields), values)
  }

  it('同じ申告からは、いつも同じバイト列ができる', async () => {
    const [one, other] = [await full(), await full()]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('題名と言語を持ち、時刻を持たず、読み上げの順が付いている', async () => {
    const document = await PDFDocument.load((await full()).bytes, { updateMetadata: false })
    expect(document.getTitle()).toBe('試験')
    expect(document.catalog.toString()).toContain('/Lang')
    expect(document.catalog.toString()).toContain('/StructTreeRoot')
    expect(document.catalog.toString()).toContain('/Marked true')
    expect(document.getCreationDate()).toBeUndefined()
    expect(document.getModificationDate()).toBeUndefined()
  })

  it('書体は、使った字の分だけ入る', async () => {
    const values = fieldsOf(filing({ 給与: [{ 支払金額: 5_001_234 }] }, { self: hanako }))
    const { bytes } = await written(paginate(form, values, fieldTable('R8').fields), values)
    expect(bytes.length).toBeLessThan(200_000)
  })
})
