import type { Finding, Read } from '../finding.ts'
import { placeOf } from './thing.ts'

/** SQL Injection in the Common Weakness Enumeration. */
const sqlInjection = 89

const finding = (place: string, detail: string): Finding => ({
  rule: 'sql-injection',
  place,
  gravity: '高',
  title: 'SQLインジェクション',
  detail,
  mend: '値をSQLの文に連結せず、プレースホルダで渡します。',
  cwe: sqlInjection,
})

const csvHead = /^Target URL,Place,Parameter,/

/** sqlmap's `--results-file`: a line for each parameter that could be broken into, under a target. */
export function readSqlmapCsv(text: string): Read {
  const rows = text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map(cellsOf)
  if (rows.some((row) => row.length < 4)) return { ok: false, problem: 'broken' }
  const targets = [...new Set(rows.map(([url = '']) => hostOf(url)))]
  return {
    ok: true,
    runs: targets.map((target) => ({
      tool: 'sqlmap',
      version: '',
      target,
      at: undefined,
      findings: rows
        .filter(([url = '', , parameter = '']) => hostOf(url) === target && parameter !== '')
        .map(([url = '', place = '', parameter = '', how = '']) =>
          finding(`${place} ${placeOf(url)} ${parameter}`, how),
        ),
    })),
  }
}

const hostOf = (url: string): string => URL.parse(url)?.origin ?? url

/** A line of CSV with quotes. */
const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))

export const isSqlmapCsv = (text: string): boolean => csvHead.test(text)
