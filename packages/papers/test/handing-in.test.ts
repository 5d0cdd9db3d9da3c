import { describe, expect, it } from 'vitest'
import {
  attachmentsOf,
  fieldsOf,
  readFormLayout,
  standardForm,
  transferSheet,
  waysOf,
} from '../src/index.ts'
import { filing, fullFiling, hanako } from './people.ts'

const papersOf = (input: object): readonly string[] => {
  const { 申告, 査定 } = filing(input)
  return attachmentsOf(申告, 査定).map(
    ({ code, count }) => `${code}${count === undefined ? '' : ` ${count}`}`,
  )
}

describe('付ける書類', () => {
  it('源泉徴収票は枚数とともに、証明書は払った人だけに挙げる', () => {
    expect(
      papersOf({
        給与: [{ 支払金額: 1_000_000 }, { 支払金額: 500_000 }],
        公的年金等: [{ 支払金額: 800_000 }],
        社会保険料: 200_000,
        生命保険料: { 旧個人年金保険料: 30_000 },
        医療費: { 種類: '医療費', 支払: 200_000 },
      }),
    ).toEqual([
      'identity',
      'salary-slips 2',
      'pension-slips 1',
      'social-insurance',
      'life-insurance',
      'medical',
    ])
  })

  it('障害者・勤労学生の書類は、控除を受けられる人だけに、人数とともに挙げる', () => {
    const child = { 続柄: '子', 生年月日: '2010-01-01', 障害者: '普通' }
    expect(
      papersOf({
        本人: { 障害者: '特別', 勤労学生: true },
        給与: [{ 支払金額: 1_200_000 }],
        親族: [child],
      }),
    ).toEqual(['identity', 'salary-slips 1', 'student', 'disability 2'])
    const earning = { ...child, 給与の収入金額: 4_000_000 }
    expect(papersOf({ 給与: [{ 支払金額: 4_000_000 }], 親族: [earning] })).toEqual([
      'identity',
      'salary-slips 1',
    ])
  })

  it('収入がなかった人は、本人を確かめる書類だけである', () => {
    expect(papersOf({})).toEqual(['identity'])
  })
})

describe('出し方', () => {
  const waysFor = (input: object, year?: 'R5' | 'R8') => {
    const one = filing(input, {}, year)
    return waysOf(one.申告, one.査定)
  }

  it('令和6年度から、配当割額の控除には確定申告が要る', () => {
    const input = { 給与: [{ 支払金額: 3_000_000 }], 配当割額と株式等譲渡所得割額: 5_000 }
    expect(waysFor(input, 'R5').taxReturn).toEqual([])
    expect(waysFor(input, 'R8').taxReturn).toEqual(['withheld-on-shares'])
  })

  it('給与のほかの所得が20万円をこえると、確定申告の人である', () => {
    const other = (収入金額: number) => ({
      給与: [{ 支払金額: 3_000_000 }],
      ほかの所得: { 業務の雑: { 収入金額 } },
    })
    expect(waysFor(other(200_000)).taxReturn).toEqual([])
    expect(waysFor(other(200_001)).taxReturn).toEqual(['other-income-beside-wages'])
  })

  it('ワンストップ特例は、この申告書を出すと使えなくなる', () => {
    expect(waysFor({ 寄附: { ふるさと納税: 10_000, 申告特例: true } }).endsOneStop).toBe(true)
    expect(waysFor({ 寄附: { ふるさと納税: 10_000 } }).endsOneStop).toBe(false)
  })

  it('eLTAXで出せるのは、令和8年度からである', () => {
    expect([waysFor({}, 'R5').eltax, waysFor({}, 'R8').eltax]).toEqual([false, true])
  })
})

describe('転記シート', () => {
  it('紙の順に、番号と値があり、写す値にはカンマがない', () => {
    const sheet = transferSheet(fieldsOf(fullFiling()), 'R8')
    const wages = sheet.flatMap(({ rows }) => rows).find(({ field }) => field.id === 'shunyu-kyuyo')
    expect(wages).toMatchObject({ field: { number: 'カ' }, shown: '5,301,234', copied: '5301234' })
    const loss = sheet.flatMap(({ rows }) => rows).find(({ field }) => field.id === 'shotoku-nogyo')
    expect(loss).toMatchObject({ shown: '△100,000', copied: '-100000' })
    const numbers = sheet
      .find(({ part }) => part === 'earnings')
      ?.rows.map(({ field }) => field.number)
    expect(numbers?.join('')).toBe('①②③④⑤⑥⑦⑧⑨⑩⑪⑫')
  })

  it('書いた値はみな、ちょうど一度シートにある', () => {
    const values = fieldsOf(fullFiling())
    const shown = transferSheet(values, 'R8').flatMap(({ rows }) =>
      rows.filter((row) => row.shown !== undefined).map(({ field }) => field.id),
    )
    const ofPaper = new Set(['hyodai', 'atesaki', 'teishutsubi'])
    expect(shown.toSorted()).toEqual(
      Object.keys(values)
        .filter((id) => !ofPaper.has(id))
        .toSorted(),
    )
  })

  it('空でよい欄も、空でよいとわかるように並ぶ', () => {
    const sheet = transferSheet(
      fieldsOf(filing({ 給与: [{ 支払金額: 3_000_000 }] }, { self: hanako })),
      'R8',
    )
    const income = sheet.find(({ part }) => part === 'income')
    expect([income?.rows.length, income?.filled]).toEqual([12, 1])
  })
})

describe('自治体の様式のデータの読み込み', () => {
  const form = standardForm('R8')
  const layout = {
    id: 'mihon-r8',
    of: '999997',
    year: 'R8',
    pages: form.pages.map(({ id, title, size, use, boxes }) => ({ id, title, size, use, boxes })),
  }

  it('JSONの座標から、様式になる', () => {
    const read = readFormLayout(JSON.parse(JSON.stringify(layout)))
    expect(read.ok && read.form.pages.map(({ background }) => background)).toEqual(
      [0, 1, 2, 3].map((page) => ({ kind: 'pdf', page })),
    )
  })

  it('形のちがうデータは、どこがちがうかを言い、投げない', () => {
    for (const input of [undefined, null, 1, 'a', [], {}, { ...layout, pages: [{}] }])
      expect(readFormLayout(input)).toMatchObject({ ok: false, problems: [] })
    const wrong = {
      ...layout,
      pages: [{ ...layout.pages[0], boxes: [{ field: 'shimei', x: 'a' }] }],
    }
    expect(readFormLayout(wrong)).toEqual({
      ok: false,
      shape: ['x', 'y', 'w', 'h'].map((key) => `form.pages[0].boxes[0].${key}`),
      problems: [],
    })
  })

  it('要る欄のない様式は、欠けた欄を言う', () => {
    const read = readFormLayout({ ...layout, pages: [] })
    expect(!read.ok && read.problems.some(({ code }) => code === 'missing')).toBe(true)
  })
})
