import type { Rule } from '../rule.ts'
import { readRules } from '../read-rules.ts'
import { insideRules } from './inside.ts'
import { loadRules } from './load.ts'
import { requestRules } from './requests.ts'
import { signInRules } from './sign-in.ts'

/** The scenarios that ship, in the form in which an operator writes more. */
export const ruleTexts: readonly unknown[] = [
  ...signInRules,
  ...requestRules,
  ...loadRules,
  ...insideRules,
]

/** The scenarios that ship, read. @throws Error if one is wrong: our defect. */
export function builtInRules(): readonly Rule[] {
  const read = readRules(ruleTexts)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.rules
}
