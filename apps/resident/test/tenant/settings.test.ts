import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTenants, type TenantProblem } from '@zeimori/resident'
import { badRows, gone, goodSettings, requiredFields } from './bad-settings.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeimori-tenants-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** Writes files into a fresh folder, and reads the list in it. */
async function read(files: Readonly<Record<string, string>>) {
  const place = join(folder, String(++count))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true })
    writeFileSync(join(place, name), text)
  }
  return readTenants(join(place, 'list.json'))
}

const beside = {
  'list.json': '["city.json"]',
  'rates.json': JSON.stringify({
    code: '999997',
    source: 'https://a.example/',
    approvedBy: '課長',
    approvedOn: '2026-01-01',
  }),
  'form.pdf': '%PDF-1.7',
  'form.json': JSON.stringify(goodLayout()),
}

const problemsOf = async (settings: unknown): Promise<readonly TenantProblem[]> => {
  const result = await read({ ...beside, 'city.json': JSON.stringify(settings) })
  return result.ok ? [] : result.problems
}

/** A copy with one thing in it changed. */
function changed(
  whole: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (step === undefined) return value
  const copy: unknown = Array.isArray(whole) ? [...whole] : { ...Object(whole) }
  const next = changed(Reflect.get(Object(whole), step), rest, value)
  if (next === gone) Reflect.deleteProperty(Object(copy), step)
  else Reflect.set(Object(copy), step, next)
  return copy
}

/** A form with nothing but the boxes that every form must have, one under the other. */
function goodLayout() {
  const boxes = requiredFields.map((field, i) => ({ field, x: 20, y: 10 + i * 15, w: 170, h: 12 }))
  return {
    id: 'mihon',
    of: '見本市',
    year: 'R8',
    pages: [{ id: 'omote', title: '表', size: { w: 210, h: 297 }, boxes }],
  }
}

describe('市区町村の設定は、入口で一度だけ読み、まちがいを項目の名前とともに言う', () => {
  it('正しい設定には、何も言わない', async () => {
    expect(await problemsOf(goodSettings)).toEqual([])
  })

  for (const [why, at, value, key, says] of badRows)
    it(`${why}（${at.join('.')}）`, async () => {
      const problems = await problemsOf(changed(goodSettings, at, value))
      expect(problems.map((one) => one.key)).toContain(key)
      const text = problems.filter((one) => one.key === key).map((one) => one.text)
      expect(text.join()).toContain(says)
      expect(problems.every((one) => /[ぁ-ん].*。/.test(one.text))).toBe(true)
    })

  it('まちがいがいくつあっても、一度にみな言う', async () => {
    const twice = changed(changed(goodSettings, ['code'], 'x'), ['contact', 'phone'], 'y')
    expect((await problemsOf(twice)).map(({ key }) => key)).toEqual(
      expect.arrayContaining(['code', 'contact.phone']),
    )
  })

  for (const [why, text, says] of [
    ['JSONでない', '{', 'JSON として読めません'],
    ['一覧でない', '{"a":1}', '[ … ]'],
    ['空の一覧', '[]', '一つは'],
    ['番号でもファイルでもない', '["見本市"]', '番号'],
    ['ない市区町村', '["999998"]', 'という番号の市区町村はありません'],
    ['上の場所のファイル', '["../city.json"]', '読めません'],
    ['ないファイル', '["nowhere.json"]', '読めません'],
    ['同じ市区町村が二つ', '["142051","142051"]', '二つあります'],
  ] as const)
    it(`市区町村の一覧が${why}`, async () => {
      const result = await read({ 'list.json': text })
      const said = result.ok ? [] : result.problems.map((one) => one.text)
      expect(said.join()).toContain(says)
    })

  it('様式の欄の位置がまちがっていれば、どの欄かを言う', async () => {
    const layout = goodLayout()
    const [page] = layout.pages
    const boxes = page?.boxes.map((box, i) => (i === 0 ? { ...box, x: 900 } : box)) ?? []
    const result = await read({
      ...beside,
      'city.json': JSON.stringify(goodSettings),
      'form.json': JSON.stringify({ ...layout, pages: [{ ...page, boxes }] }),
    })
    expect(result.ok ? '' : result.problems[0]?.text).toContain('紙の外')
  })

  it('様式が PDF でなければ、そう言う', async () => {
    const result = await read({
      ...beside,
      'city.json': JSON.stringify(goodSettings),
      'form.pdf': '<html>',
    })
    expect(result.ok ? '' : result.problems[0]?.text).toContain('PDF として読めません')
  })
})
