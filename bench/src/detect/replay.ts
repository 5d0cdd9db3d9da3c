import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  builtInRules,
  lineProblems,
  readCombined,
  readNginxJson,
  readRules,
  startDecider,
  startEngine,
  usualPolicy,
  type Alert,
  type LineProblem,
  type Reading,
  type Rule,
} from '@zeimori/detection'

const formats: Readonly<Record<string, (line: string) => Reading>> = {
  'nginx-json': readNginxJson,
  combined: readCombined,
}

export type Replay = {
  readonly log: string
  readonly format: string
  readonly json: boolean
  /** A file of scenarios in place of those that ship. */
  readonly rules?: string
}

type Tally = {
  read: number
  readonly unreadable: Map<LineProblem, number>
  readonly alerts: Map<string, number>
  readonly examples: Alert[]
  bans: number
}

/** How many alerts are printed one by one; all of them are counted. */
const mostExamples = 50

/** Reads a log of any size line by line and says which rules would have spoken. Nothing is done about it. */
export async function replay(asked: Replay): Promise<number> {
  const reading = Object.hasOwn(formats, asked.format) ? formats[asked.format] : undefined
  if (reading === undefined)
    return wrong(`--format は、${Object.keys(formats).join(' か ')} にしてください。`)
  const rules = asked.rules === undefined ? builtInRules() : rulesIn(asked.rules)
  if (rules === undefined) return 2
  const tally = await readLog(asked.log, reading, rules)
  if (tally === undefined) return wrong(`${asked.log} を読めません。`)
  if (asked.json) console.log(JSON.stringify(summary(tally)))
  else print(tally)
  return 0
}

function wrong(sentence: string): number {
  console.error(sentence)
  return 2
}

function rulesIn(file: string): readonly Rule[] | undefined {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    wrong(`${file} を、JSON の規則の一覧として読めません。`)
    return undefined
  }
  const read = readRules(data)
  if (read.ok) return read.rules
  for (const problem of read.problems) console.error(problem)
  return undefined
}

async function readLog(
  file: string,
  reading: (line: string) => Reading,
  rules: readonly Rule[],
): Promise<Tally | undefined> {
  const tally: Tally = { read: 0, unreadable: new Map(), alerts: new Map(), examples: [], bans: 0 }
  const engine = startEngine(rules)
  const decider = startDecider({ ...usualPolicy, dryRun: 'all' })
  const note = (alert: Alert): void => {
    tally.alerts.set(alert.rule.id, (tally.alerts.get(alert.rule.id) ?? 0) + 1)
    if (tally.examples.length < mostExamples) tally.examples.push(alert)
    tally.bans += decider.decide(alert).filter(({ act }) => act === 'ban').length
  }
  try {
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
    for await (const line of lines) {
      if (line === '') continue
      const found = reading(line)
      if (found.ok) {
        tally.read += 1
        for (const alert of engine.take(decider.see(found.event))) note(alert)
      } else tally.unreadable.set(found.problem, (tally.unreadable.get(found.problem) ?? 0) + 1)
    }
  } catch {
    return undefined
  }
  return tally
}

const perThousand = (count: number, of: number): number => Math.round((1e6 * count) / of) / 1000

const summary = ({ read, unreadable, alerts, bans }: Tally) => ({
  requests: read,
  unreadable: Object.fromEntries(unreadable),
  bans,
  alerts: [...alerts].map(([rule, count]) => ({
    rule,
    count,
    perThousand: perThousand(count, read),
  })),
})

function print(tally: Tally): void {
  for (const { rule, at, what, why } of tally.examples)
    console.log(`${new Date(at).toISOString()}  ${rule.id}  ${what}${why}`)
  const total = [...tally.alerts.values()].reduce((sum, one) => sum + one, 0)
  if (total > tally.examples.length) console.log(`ほか${total - tally.examples.length}件`)
  console.log('')
  console.log(`読めた行 ${tally.read}、締め出したはずの送信元 のべ${tally.bans}`)
  for (const [problem, count] of tally.unreadable)
    console.log(`読めなかった行 ${count}（${lineProblems[problem]}）`)
  for (const [rule, count] of [...tally.alerts].toSorted(([, a], [, b]) => b - a))
    console.log(`${rule}  ${count}件  千件あたり${perThousand(count, tally.read)}`)
  if (total === 0) console.log('警報はありません。')
}
