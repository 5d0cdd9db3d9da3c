import {
  assess,
  readDeclaration,
  年度一覧,
  type 団体,
  type 査定,
  type 年度の定め,
} from '@zeimori/tax'
import { problemText } from '../problem-text.ts'
import { isObject, objectAt, type Json } from './case-file.ts'
import { declarationOf } from './declaration.ts'
import { differences, expectationsOf, expectedKeys } from './expectations.ts'
import { familyGap } from './household.ts'
import { inputKeys } from './input-keys.ts'
import { forestTaxGap, municipalityOf } from './municipality.ts'
import { survey } from './survey.ts'

export type Outcome =
  | { readonly kind: 'passed' }
  /** A line for each difference or mistake. */
  | { readonly kind: 'failed'; readonly lines: readonly string[] }
  | { readonly kind: 'skipped'; readonly reason: string }

const failed = (line: string): Outcome => ({ kind: 'failed', lines: [line] })
const skipped = (reason: string): Outcome => ({ kind: 'skipped', reason })

/** Runs one case. Only a verified one counts; what it does not know in a case is a failure, never ignored. */
export function runCase(value: unknown): Outcome {
  if (!isObject(value)) return failed('事例が { … } の形ではありません')
  if (value['verified'] !== true) return skipped('verified が true ではありません')
  const inputs = survey(value['inputs'], inputKeys, 'inputs')
  const expected = survey(value['expected'], expectedKeys, 'expected')
  const mistakes = [...inputs.mistakes, ...expected.mistakes]
  const symbol = value['fiscal_year']
  if (typeof symbol !== 'string' || !/^[HR]\d{1,2}$/.test(symbol))
    mistakes.push('fiscal_year: 「R8」のような年度ではありません')
  if (mistakes.length > 0) return { kind: 'failed', lines: mistakes }

  const 年度 = Object.values(年度一覧).find(({ 記号 }) => 記号 === symbol)
  const waiting = [...inputs.waiting, ...expected.waiting]
  const reasons = [
    ...(年度 === undefined ? [`${String(symbol)}年度はまだ計算できません`] : []),
    ...(waiting.length > 0 ? [`まだ計算できない項目（${waiting.join('、')}）`] : []),
  ]
  if (年度 === undefined || reasons.length > 0) return skipped(reasons.join('、'))
  return runSupported(value, 年度)
}

function runSupported(value: Json, 年度: 年度の定め): Outcome {
  const inputs = objectAt(value, 'inputs')
  const expectations = expectationsOf(objectAt(value, 'expected'))
  if (expectations.length === 0) return failed('expected に額がありません')
  const gap = familyGap(inputs, 年度) ?? forestTaxGap(inputs, 年度)
  if (gap !== undefined) return skipped(gap)
  const 団体 = municipalityOf(inputs, 年度)
  if (typeof 団体 === 'string') return failed(団体)

  const assessed = assessCase(inputs, 団体, 年度)
  if ('kind' in assessed) return assessed
  const [answer] = assessed.まだ要る答え
  if (answer !== undefined) return skipped(`${answer.だれの}の年齢がありません（${answer.理由}）`)
  const lines = differences(expectations, assessed, inputs)
  return lines.length > 0 ? { kind: 'failed', lines } : { kind: 'passed' }
}

function assessCase(inputs: Json, 団体: 団体, 年度: 年度の定め): 査定 | Outcome {
  const first = assessOnce(inputs, 0, 団体, 年度)
  const total = objectAt(inputs, 'deductions')['totalOverride'] ?? undefined
  if ('kind' in first || total === undefined) return first
  if (typeof total !== 'number') return failed('inputs.deductions.totalOverride: 額ではありません')
  // The page gives only the total: what it has beyond the deductions that the case names.
  const remainder = total - first.所得控除.合計.yen
  return remainder < 0
    ? skipped(`控除の合計が totalOverride を ${-remainder}円こえます`)
    : assessOnce(inputs, remainder, 団体, 年度)
}

function assessOnce(inputs: Json, remainder: number, 団体: 団体, 年度: 年度の定め): 査定 | Outcome {
  const read = readDeclaration(declarationOf(inputs, 年度.所得の年, remainder))
  if (!read.ok) return { kind: 'failed', lines: read.problems.map(problemText) }
  try {
    return assess(read.declaration, 団体, 年度)
  } catch (error) {
    // A defect of the engine must not hide the other cases.
    return failed(`計算が止まりました（${error instanceof Error ? error.message : String(error)}）`)
  }
}
