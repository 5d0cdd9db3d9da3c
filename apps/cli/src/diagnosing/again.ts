import { fieldsOf, letters, type Finding } from '@zeimori/diagnosis'
import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'

/**
 * The findings of an earlier result that are to be tested again: one by its number, or all of them.
 * @param file a result written as JSON; undefined where everything is to be diagnosed
 */
export function findingsToRepeat(
  file: string | undefined,
  number: string | undefined,
  target: URL,
): readonly Finding[] | undefined {
  if (file === undefined) {
    if (number !== undefined) throw wrongUse('--finding は、--again と一緒に使ってください。')
    return undefined
  }
  const { target: earlier, findings } = fieldsOf(parsed(file))
  const list = Array.isArray(findings) ? findings.map(findingOf) : []
  const known = list.filter((one) => one !== undefined)
  if (known.length === 0 || known.length !== list.length || earlier !== target.href)
    throw wrongUse(`${file} は、この宛先の、指摘のある診断の結果（JSON）ではありません。`)
  if (number === undefined) return known
  const one = known[Number(number) - 1]
  if (one === undefined)
    throw wrongUse(`--finding は、1 から ${known.length} までの番号で指定してください。`)
  return [one]
}

function findingOf(json: unknown): Finding | undefined {
  const { item, pattern, risk, place, field, seen } = fieldsOf(json)
  const letter = letters.find((one) => one === item)
  const harm = (['高', '中', '低'] as const).find((one) => one === risk)
  const texts = [pattern, place, field, seen]
  if (letter === undefined || harm === undefined || !texts.every((one) => typeof one === 'string'))
    return undefined
  const [of = '', at = '', name = '', what = ''] = texts
  return { item: letter, pattern: of, risk: harm, place: at, field: name, seen: what, evidence: [] }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readTextFile(file))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw wrongUse(`${file} は JSON として読めません。`)
  }
}
