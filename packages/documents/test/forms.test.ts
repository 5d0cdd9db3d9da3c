import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import {
  ledgerForms,
  printed,
  type FormLedger,
  type Report,
  type Row,
  type Table,
} from '@zeimori/records'
import { describe, expect, it } from 'vitest'
import { writeOscal } from '../src/index.ts'
import { asOf, everyControl, looked, sampleLedger } from './sample-ledger.ts'

const year = 365 * 24 * 60 * 60 * 1000

const tableOf = ({ sections }: Report): Table => {
  const table = sections.find((section) => section.kind === 'table')
  if (table === undefined) throw new Error('no table')
  return table
}

const cellsOf = (row: Row): readonly string[] =>
  row.kind === 'cells' ? row.cells.map(printed) : []

/** The rows of a form by what stands in their first column, as texts under their heads. */
function rowsOf(report: Report): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { columns, rows } = tableOf(report)
  return new Map(
    rows.flatMap((row) => {
      const cells = cellsOf(row)
      return row.kind === 'heading'
        ? []
        : [
            [
              cells[0] ?? '',
              Object.fromEntries(columns.map(({ label }, i) => [label, cells[i] ?? ''])),
            ] as const,
          ]
    }),
  )
}

const nothing = sampleLedger({})
const some: FormLedger = sampleLedger({
  looks: everyControl,
  evidence: [
    looked('sqli/ph', 'pass', 5),
    looked('sqli/param', 'fail', 5),
    looked('sql-error', 'error', 5),
    looked('oscmd/avoid', 'pass', 9, { of: { ...looked('', 'pass', 9).of, version: 'earlier' } }),
    looked('clickjack', 'pass', 5),
    looked('sess-random', 'pass', 5),
    looked('sess-url', 'pass', 9),
    looked('cookie-secure', 'pass', 5),
    looked('sess-fix', 'fail', 5),
  ],
  decisions: new Map([
    [
      'ipa-2-ii',
      {
        kind: 'not-needed',
        reason: 'シェルを起動する機能を使いません。',
        decidedBy: 'a',
        approvedBy: 'b',
        decidedAt: asOf - 1,
        reviewAt: asOf + year,
      },
    ],
  ]),
})

describe('the forms of the ledger', () => {
  it('print an opening without proof with both names, the reason and what was missing', () => {
    const overridden = {
      asked: '見本 花子',
      agreed: '例 太郎',
      at: asOf,
      reason: '災害の減免',
      missing: ['fujisawa-2-f'],
    }
    for (const { make } of Object.values(ledgerForms)) {
      const words = JSON.stringify(make({ ...nothing, overridden }))
      for (const word of ['証明がそろわないままの公開', '見本 花子', '例 太郎', '災害の減免'])
        expect(words).toContain(word)
      expect(words).toContain('足りなかったもの1件：fujisawa-2-f')
      expect(JSON.stringify(make(nothing))).not.toContain('証明がそろわないままの公開')
    }
  })

  it("have all rows of their documents: IPA's 47, the list's references and 16, 千代田区's 79", () => {
    const { 'check-sheet': sheet, vulnerabilities, 'requirement-table': table } = ledgerForms
    expect(rowsOf(sheet.make(nothing)).size).toBe(47)
    expect([...rowsOf(vulnerabilities.make(nothing)).keys()]).toEqual([
      '参照先',
      ...Array.from({ length: 16 }, (_, i) => String(i + 1)),
    ])
    expect([...rowsOf(table.make(nothing)).keys()]).toEqual(
      Array.from({ length: 79 }, (_, i) => String(i + 1)),
    )
  })

  it("answer every sentence of 栃木県's matters under its own number", () => {
    const { columns, rows } = tableOf(ledgerForms['basic-matters'].make(nothing))
    const cells = rows.filter(({ kind }) => kind === 'cells')
    expect(cells).toHaveLength(nothing.lines.filter(({ source }) => source === 'tochigi').length)
    expect(columns[0]?.label).toBe('番号')
    expect(new Set(cells.map((row) => cellsOf(row)[0]))).toContain('3(12)')
  })

  it('have the whole ledger with all its requirements, a sheet for each document', () => {
    const tables = ledgerForms.ledger.make(nothing).sections.filter(({ kind }) => kind === 'table')
    expect(tables).toHaveLength(7)
    const rows = tables.flatMap((table) => (table.kind === 'table' ? table.rows : []))
    expect(rows.filter(({ kind }) => kind === 'cells')).toHaveLength(453)
  })

  it('tick nothing and call nothing met where nothing was looked at', () => {
    for (const { make } of Object.values(ledgerForms))
      for (const row of rowsOf(make(nothing)).values()) {
        expect(row['選択'] ?? row['状態']).not.toBe('対応済')
        expect(row['確認方法']).toBe('確認していません')
      }
  })

  it('say of each row when, how, on which version and where in the audit log it was shown', () => {
    expect(rowsOf(ledgerForms['check-sheet'].make(some)).get('1-(i)-a')).toMatchObject({
      区分: '根本的解決（組のどれか一つ）',
      選択: '対応済',
      確認日時: '令和8年11月22日 20:00',
      確認方法: '自動検査',
      版: '0.1.0+01234567',
      監査記録の番号: '41',
    })
  })

  it('tick 未対策 for what was found broken, and leave open what nobody knows, with the reason', () => {
    const rows = rowsOf(ledgerForms['check-sheet'].make(some))
    expect(rows.get('1-(ii)')).toMatchObject({
      選択: '未対策',
      '理由・リスクへの対応方法': '「検査 sqli/param」: 検査が不合格です',
    })
    const open = [rows.get('1-(iii)'), rows.get('2-(i)')]
    expect(open.map((row) => row?.['選択'])).toEqual(['', ''])
    expect(open[0]?.['理由・リスクへの対応方法']).toContain('時間内に終わりませんでした')
    expect(open[1]?.['理由・リスクへの対応方法']).toMatch(
      /【要再確認】[\s\S]*版・設定・証明書・契約/,
    )
    const [, notes] = ledgerForms['check-sheet'].make(some).sections
    expect(JSON.stringify(notes)).toMatch(
      /まだ選べない項目が\d+件あるので、このままでは提出できません/,
    )
  })

  it('tick 対応不要 with reason and names, and where any one of a group will do', () => {
    const rows = rowsOf(ledgerForms['check-sheet'].make(some))
    expect(rows.get('2-(ii)')?.['選択']).toBe('対応不要')
    expect(rows.get('2-(ii)')?.['理由・リスクへの対応方法']).toMatch(
      /シェルを起動する機能を使いません。\n決めた人: 見本 花子、承認: 例 太郎、見直し: 令和9年11月22日/,
    )
    expect(rows.get('9-(i)-b')).toMatchObject({ 選択: '対応不要', 代替の項番: '9-(i)-a' })
  })

  it('give a row of several requirements its worst part, and the oldest time', () => {
    const row = rowsOf(ledgerForms.vulnerabilities.make(some)).get('4')
    expect(row?.['状態']).toBe('未対策')
    expect(row?.['確認日時']).toBe('令和8年11月22日 19:56')
    expect(row?.['監査記録の番号']).toBe('41、37')
  })
})

describe('the ledger as OSCAL', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('oscal/assessment-results-1.0.6.schema.json', import.meta.url), 'utf8'),
  )
  const isSchema = (given: unknown): given is object => typeof given === 'object' && given !== null
  if (!isSchema(schema)) throw new Error('no schema')
  const validate = new Ajv({
    strict: false,
    formats: { 'date-time': true, uri: true, 'uri-reference': true, email: true },
  }).compile(schema)

  it("is valid against NIST's schema, and the schema refuses it when it is broken", () => {
    const results: unknown = JSON.parse(writeOscal(some))
    expect(validate(results) ? [] : validate.errors).toEqual([])
    expect(validate(JSON.parse(writeOscal(nothing)))).toBe(true)
    const broken: unknown = JSON.parse(writeOscal(some).replaceAll('"objective-id"', '"anything"'))
    expect(validate(broken)).toBe(false)
  })

  it('calls satisfied only what the ledger calls so', () => {
    const states = [
      ...writeOscal(some).matchAll(
        /"status":\{"reason":"(\w+)","remarks":"([^"]+)","state":"([\w-]+)"/g,
      ),
    ]
    expect(states).toHaveLength(some.lines.length)
    const satisfied = states
      .filter(([, , , state]) => state === 'satisfied')
      .map(([, , status]) => status)
    expect(new Set(satisfied)).toEqual(new Set(['対応済', '対応不要']))
  })

  it('is the same text for the same ledger', () => expect(writeOscal(some)).toBe(writeOscal(some)))
})
