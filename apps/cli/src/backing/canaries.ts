import { globSync } from 'node:fs'
import { join } from 'node:path'
import { readCaseFile } from '../gold/case-file.ts'
import { runCase } from '../gold/run-case.ts'
import { root } from '../root.ts'

/** What of the published examples does not come out as published, each in a sentence. */
export function faultsOfCanaries(): readonly string[] {
  const cases = globSync('packages/tax/cases/published-*.json', { cwd: root }).flatMap((file) =>
    readCaseFile(join(root, file)),
  )
  const outcomes = cases.map(({ id, value }) => ({ id, outcome: runCase(value) }))
  return outcomes.some(({ outcome }) => outcome.kind === 'passed')
    ? outcomes.flatMap(({ id, outcome }) =>
        outcome.kind === 'failed' ? [`計算例 ${id} が、公表された額になりません。`] : [],
      )
    : ['計算例を一つも計算できません。']
}
