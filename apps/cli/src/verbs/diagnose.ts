import {
  diagnose as run,
  items,
  letters,
  noRecipe,
  readConsent,
  readRecipe,
  scopeOf,
  type Consent,
  type Letter,
  type Recipe,
} from '@zeimori/diagnosis'
import { readArguments } from '../arguments.ts'
import { findingsToRepeat } from '../diagnosing/again.ts'
import { killSwitch } from '../diagnosing/kill-switch.ts'
import { linesOf } from '../diagnosing/said.ts'
import { writerFor } from '../diagnosing/writers.ts'
import { wrongUse } from '../failure.ts'
import { readTextFile } from '../input.ts'
import { writeWholeFile } from '../reporting/whole-file.ts'
import { print, printProblem } from '../terminal.ts'

const howTo =
  './zeimori diagnose --target URL --out FILE.json｜FILE.xlsx｜FILE.pdf [--items A,B,D,E,G,H,I,M] [--recipe FILE] [--consent FILE] [--rate 5] [--stop-file FILE] [--again FILE.json [--finding 番号]]'

/** ウェブ健康診断 of a site of one's own: what is weak, with the evidence and how to mend it. (S42) */
export async function diagnose(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const
  const { values, positionals } = readArguments(
    args,
    {
      target: text,
      out: text,
      items: { type: 'string', default: letters.join(',') },
      recipe: text,
      consent: text,
      rate: { type: 'string', default: '5' },
      'stop-file': text,
      again: text,
      finding: text,
    },
    howTo,
  )
  if (positionals.length > 0) throw wrongUse(`使い方: ${howTo}`)
  const { out = '' } = values
  const target = targetOf(values.target ?? '')
  const write = writerFor(out, howTo)
  const scoped = scopeOf(target, consentIn(values.consent), Date.now())
  if (!scoped.ok) throw wrongUse(scoped.problem)
  const recipe = recipeIn(values.recipe, target)
  const again = findingsToRepeat(values.again, values.finding, target)
  const chosen = again === undefined ? lettersIn(values.items) : again.map(({ item }) => item)
  const stop = killSwitch(values['stop-file'])
  try {
    const diagnosis = await run({
      target,
      scope: scoped.scope,
      recipe,
      letters: chosen,
      rate: rateOf(values.rate),
      signal: stop.signal,
      now: Date.now,
      ...(again && { again }),
    })
    await writeWholeFile(out, await write(diagnosis), () => Promise.resolve())
    await print(...linesOf(diagnosis), `結果を ${out} に書きました。`)
    return diagnosis.findings.length === 0 && diagnosis.cut === undefined ? 0 : 1
  } finally {
    stop.release()
    if (stop.signal.aborted) await printProblem('診断を止めました。')
  }
}

function targetOf(text: string): URL {
  const target = URL.parse(text)
  if (target === null)
    throw wrongUse(`--target に、診断するサイトのURLを指定してください。使い方: ${howTo}`)
  return target
}

function lettersIn(text: string): readonly Letter[] {
  const asked = text.split(',').map((one) => one.trim().toUpperCase())
  const chosen = letters.filter((letter) => asked.includes(letter))
  if (chosen.length === asked.length) return chosen
  const known = items.map(({ letter, name }) => `${letter}（${name}）`).join('、')
  throw wrongUse(`--items には、${known} を「,」で並べてください。`)
}

/** No more than a person with a browser and some patience asks. */
const mostRate = 20

function rateOf(text: string): number {
  const rate = Number(text)
  if (rate > 0 && rate <= mostRate) return rate
  throw wrongUse(`--rate は、1秒あたりの要求の数を、${mostRate} までで書いてください。`)
}

function consentIn(file: string | undefined): Consent | undefined {
  if (file === undefined) return undefined
  const read = readConsent(jsonIn(file))
  if (!read.ok) throw wrongUse(read.problem)
  return read.consent
}

function recipeIn(file: string | undefined, target: URL): Recipe {
  if (file === undefined) return noRecipe
  const read = readRecipe(jsonIn(file), target)
  if (!read.ok) throw wrongUse(read.problem)
  return read.recipe
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readTextFile(file))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw wrongUse(`${file} は JSON として読めません。括弧とコンマをたしかめてください。`)
  }
}
