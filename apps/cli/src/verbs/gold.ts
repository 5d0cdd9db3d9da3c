import { readArguments } from '../arguments.ts'
import { wrongUse } from '../failure.ts'
import { readCaseFile } from '../gold/case-file.ts'
import { runCase, type Outcome } from '../gold/run-case.ts'
import { shown } from '../gold/shown.ts'
import { print } from '../terminal.ts'

const howTo = './zeimori gold FILE…'
/** More lines than any case has amounts are of no use to anybody. */
const lineLimit = 200

/** Runs published examples through the engine and says where it differs from what was published. */
export async function gold(args: readonly string[]): Promise<number> {
  const { positionals: files } = readArguments(args, {}, howTo)
  if (files.length === 0) throw wrongUse(`事例のファイルを指定してください。使い方: ${howTo}`)
  const cases = files.flatMap(readCaseFile)
  if (cases.length === 0) throw wrongUse(`${files.join('、')} に事例がありません。`)
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const { id, value } of cases) {
    const outcome = runCase(value)
    count[outcome.kind] += 1
    await print(...linesOf(shown(id), outcome).slice(0, lineLimit))
  }
  await print(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
  return count.failed > 0 ? 1 : 0
}

function linesOf(id: string, outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'passed':
      return outcome.notes.map((note) => `注 ${id} ${note}`)
    case 'failed':
      return outcome.lines.map((line) => `不一致 ${id} ${line}`)
    case 'skipped':
      return [`飛ばした ${id}: ${outcome.reason}`]
  }
}
