import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-step.ts'

/** Runs faults on throw-away installations, past every right. */
const pastRights = 'apps/cli/src/verifying/seed.ts'

type Rule = {
  readonly at: RegExp
  readonly found: RegExp
  readonly problem: string
}

/** Where the apps end and packages/store begins: docs/architecture.md, 「問い合わせの境」. */
const rules: readonly Rule[] = [
  {
    at: /^apps\//,
    found: /\bstore\.db\b|\{\s*db\b[^}]*\}\s*(?::\s*Store|=\s*[\w.]*\bstore)\b/,
    problem:
      '持ち主の権利で問い合わせています。packages/store の扉（forTenant など）を通してください',
  },
  {
    at: /^apps\//,
    found: /\bsql\.raw\b|\bsql(?:<[^`]*?>)?`[^`]*`\s*\.execute\(/,
    problem: 'SQLの文を実行しています。文は packages/store に置いてください',
  },
  {
    at: /^apps\/console\/src\/(?:http|pages|texts|client)\//,
    found: /\b(?:selectFrom|insertInto|updateTable|deleteFrom)\b|from 'kysely'/,
    problem:
      'データベースに問い合わせています。読むことと書くことは、http・pages の外に置いてください',
  },
]

/** What in the apps asks the database where it should not. */
export const queryProblems = (): readonly string[] =>
  globSync('apps/*/src/**/*.{ts,tsx}', { cwd: root })
    .filter((name) => name !== pastRights)
    .flatMap((name) => {
      const text = readFileSync(join(root, name), 'utf8')
      return rules
        .filter(({ at, found }) => at.test(name) && found.test(text))
        .map(({ problem }) => `${name}: ${problem}`)
    })
