import { assess, readDeclaration, 年度一覧, type 査定, type 年度の定め } from '@zeimori/tax'
import { problemText } from '../problem-text.ts'
import { isObject, type Json } from './case-file.ts'
import { declarationOf } from './declaration.ts'
import {
  isRetirement,
  readExpectations,
  restsOnDifference,
  valueOf,
  type Calculated,
  type Expectation,
} from './expectations.ts'
import { givenFor } from './given.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { CaseMistake } from './mistake.ts'
import { municipalityOf } from './municipality.ts'
import { assessInParts, givesParts } from './parts.ts'
import { leavesDifferenceOpen } from './personal-differences.ts'
import { readJson } from './reader.ts'
import { countsOthers } from './reduction.ts'
import { retirementOf } from './retirement.ts'
import { shown } from './shown.ts'
import { yearOf } from './year.ts'

export type Outcome =
  /** A note for each figure that is no evidence. */
  | { readonly kind: 'passed'; readonly notes: readonly string[] }
  /** A line for each difference or mistake. */
  | { readonly kind: 'failed'; readonly lines: readonly string[] }
  | { readonly kind: 'skipped'; readonly reason: string }

const failed = (lines: readonly string[]): Outcome => ({ kind: 'failed', lines })
const skipped = (reason: string): Outcome => ({ kind: 'skipped', reason })

/** Runs one case. Only a verified one counts; what it does not know in a case is a failure, never ignored. */
export function runCase(value: unknown): Outcome {
  try {
    if (!isObject(value)) return failed(['事例が { … } の形ではありません'])
    if (value['verified'] !== true) return skipped(unverified(value['verify_note']))
    const read = readCase(value)
    return 'kind' in read ? read : runRead(read)
  } catch (error) {
    if (error instanceof CaseMistake) return failed([error.message])
    // Whatever stops in one case must not hide the others.
    const message = error instanceof Error ? error.message : String(error)
    return failed([`計算が止まりました（${shown(message)}）`])
  }
}

const unverified = (note: unknown): string =>
  'verified が true ではありません' +
  (typeof note === 'string' && note !== '' ? `（${shown(note)}）` : '')

type Case = {
  readonly symbol: string
  readonly inputs: Inputs
  readonly expectations: readonly Expectation[]
}

/** What a case may say beside its figures. */
const aboutTheCase = new Set<string>(
  `id source_url municipality prefecture title topics kind scope complement notes
   fiscal_year inputs expected verified verify_note`.split(/\s+/),
)

function readCase(value: Json): Case | Outcome {
  const mistakes: string[] = []
  for (const key of Object.keys(value))
    if (!aboutTheCase.has(key) && mistakes.length < 5)
      mistakes.push(`${shown(key)}: 知らない項目です`)
  const inputs = readJson(value['inputs'], 'inputs', mistakes, readInputs)
  const expectations = readExpectations(value['expected'], mistakes)
  const year = value['fiscal_year']
  const symbol = typeof year === 'string' ? year : ''
  if (!/^[HR]\d{1,2}$/.test(symbol)) mistakes.push('fiscal_year: 「R8」のような年度ではありません')
  if (mistakes.length > 0) return failed(mistakes)
  if (expectations.length === 0) return failed(['expected に額がありません'])
  return { symbol, inputs, expectations }
}

function runRead({ symbol, inputs, expectations }: Case): Outcome {
  const 年度 = Object.values(年度一覧).find(({ 記号 }) => 記号 === symbol)
  if (年度 === undefined && !expectations.every(isRetirement))
    return skipped(`${symbol}年度は計算できません（令和3年度から令和9年度まで）`)

  const year = calendarYear(symbol)
  if (year < firstRetirementYear && expectations.some(isRetirement))
    return skipped('平成24年までに払われた退職手当等は計算できません')
  const { retirement } = inputs.incomes
  const 退職 = retirement && retirementOf(retirement, year)
  const 査定 = 年度 && assessCase(inputs, yearOf(inputs, 年度))
  if (査定 && leavesDifferenceOpen(査定, inputs) && expectations.some(restsOnDifference))
    return skipped('控除額だけでは人的控除差が決まりません（personalDiffOverride が要ります）')
  return compared(expectations, { 査定, 退職: 退職?.退職 }, inputs, 退職?.notes ?? [])
}

/** Until then a tenth was taken off the tax on 退職所得. */
const firstRetirementYear = 2013

const calendarYear = (symbol: string): number =>
  Number(symbol.slice(1)) + (symbol.startsWith('R') ? 2018 : 1988)

/** Through the engine's door; out of its rules where the page gives a figure from the middle. */
function assessCase(inputs: Inputs, 年度: 年度の定め): 査定 {
  const 団体 = municipalityOf(inputs, 年度)
  const read = readDeclaration(declarationOf(inputs, 年度))
  if (!read.ok) throw new CaseMistake(read.problems.map(problemText).join(''))
  if (givesParts(inputs, 年度)) return assessInParts(read.declaration, 団体, 年度, inputs)
  const 査定 = assess(read.declaration, 団体, 年度)
  return countsOthers(査定, inputs) ? assessInParts(read.declaration, 団体, 年度, inputs) : 査定
}

function compared(
  expectations: readonly Expectation[],
  calculated: Calculated,
  inputs: Inputs,
  remarks: readonly string[],
): Outcome {
  const given = givenFor(inputs, calculated.査定)
  const differences: string[] = []
  const notes: string[] = []
  for (const expectation of expectations) {
    const { key, expected } = expectation
    const got = valueOf(expectation, calculated, inputs)
    if (got !== expected)
      differences.push(`${key}: 期待 ${expected}、計算 ${got === undefined ? 'なし' : got}`)
    else if (given.get(key) === expected)
      notes.push(`${key}: 事例が与えた額なので、証拠になりません`)
  }
  if (differences.length > 0) return failed([...differences, ...remarks])
  if (notes.length === expectations.length)
    return skipped('期待する額がどれも事例の与えた額で、証拠になりません')
  return { kind: 'passed', notes: [...notes, ...remarks] }
}
