/** Writes what the page 「確かめた範囲」 says of the published cases, or with `--check` says whether it is what would be written. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawRead } from '@zeimori/resident/law-read'
import { format, resolveConfig } from 'prettier'
import { root, runStep } from '../check/run-step.ts'

const file = 'apps/resident/src/about/coverage-data.ts'
const decisions = 'docs/decisions/0006-open-points-of-law.md'

type Case = { readonly fiscal_year?: string; readonly municipality?: string | null }

/** How `./zeimori gold` judges one file. */
async function judge(
  path: string,
): Promise<readonly [passed: number, failed: number, skipped: number]> {
  const { output } = await runStep(process.execPath, [
    'tools/run.mjs',
    'apps/cli/src/main.ts',
    'gold',
    path,
  ])
  const match = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output)
  if (match === null) throw new Error(`gold says nothing of ${path}`)
  const [, passed, failed, skipped] = match
  return [Number(passed), Number(failed), Number(skipped)]
}

async function row(path: string): Promise<string> {
  const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const [passed, failed, skipped] = await judge(path)
  const name = /published-r0?(\d+)\.json$/.exec(path)?.[1]
  const bodies = new Set(cases.flatMap(({ municipality }) => municipality ?? [])).size
  return JSON.stringify({
    name: name === undefined ? 'program' : `R${name}`,
    bodies,
    passed,
    failed,
    skipped,
  })
}

/** 「2026年7月31日」 */
const inJapanese = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const text = readFileSync(join(root, decisions), 'utf8')
const unsaid = Object.entries(lawRead).filter(([law, day]) => {
  const short =
    law === '地方税法施行令' ? '施行令は同' : law === '所得税法' ? '所得税法は同' : `${law}は`
  const said = short.endsWith('同') ? inJapanese(day).replace(/^\d+年/, '') : inJapanese(day)
  return !text.includes(`${short}${said}時点`)
})
if (unsaid.length > 0) {
  console.error(`${decisions} の法令の日付が apps/resident/src/about/law-read.ts と合いません`)
  process.exitCode = 1
}

const paths = globSync('packages/tax/cases/*.json', { cwd: root }).toSorted().toReversed()
const rows: string[] = []
for (const path of paths) rows.push(await row(path))
const written = await format(
  [
    "import { lawRead } from './law-read.ts'",
    '',
    '/** How the published cases of a year came out. Written by `npm run coverage`. */',
    'export type YearCoverage = {',
    '  /** 「R8」, or `program` for the tests of another program. */',
    '  readonly name: string',
    '  /** How many municipalities published them. */',
    '  readonly bodies: number',
    '  readonly passed: number',
    '  readonly failed: number',
    '  readonly skipped: number',
    '}',
    '',
    'export const coverage: {',
    '  /** The day as of which each law was read. */',
    '  readonly law: Readonly<Record<string, string>>',
    '  readonly years: readonly YearCoverage[]',
    '} = {',
    '  law: lawRead,',
    `  years: [${rows.join(',')}],`,
    '}',
    '',
  ].join('\n'),
  { ...(await resolveConfig(file)), parser: 'typescript' },
)
if (!process.argv.includes('--check')) writeFileSync(join(root, file), written)
else if (readFileSync(join(root, file), 'utf8') !== written) {
  console.error(`${file} が古くなっています。npm run coverage で書き直してください。`)
  process.exitCode = 1
}
