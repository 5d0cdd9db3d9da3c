import { runStep, type StepResult } from './run-step.ts'

/** One question about the code, answered by a well-known tool or by one of ours. */
export type Step = {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

const tool = (path: string): string => `node_modules/${path}`

/** Types, lint, layers, names, the municipalities' data, dead code, formatting: all of them errors. */
export const steps: readonly Step[] = [
  { name: '型', program: tool('typescript/bin/tsc'), args: ['-b', '--pretty', 'false'] },
  {
    name: '試験の型',
    program: tool('typescript/bin/tsc'),
    args: ['-p', 'tsconfig.tests.json', '--pretty', 'false'],
  },
  { name: '規則', program: tool('oxlint/bin/oxlint'), args: ['--type-aware'] },
  { name: '層', program: 'tools/check/layers.ts', args: [] },
  { name: '名前', program: 'tools/check/identifiers.ts', args: [] },
  { name: '自治体', program: 'tools/municipalities/main.ts', args: ['--check'] },
  { name: '確かめた範囲', program: 'tools/coverage/main.ts', args: ['--check'] },
  { name: '項目の一覧', program: 'tools/declaration/main.ts', args: ['--check'] },
  { name: '用語集', program: 'tools/glossary/main.ts', args: ['--check'] },
  { name: '権限の表', program: 'tools/access-matrix/main.ts', args: ['--check'] },
  { name: '漏えいの一覧', program: 'tools/leaked-passwords/main.ts', args: ['--check'] },
  { name: '使われないコード', program: tool('knip/bin/knip.js'), args: ['--no-progress'] },
  { name: '書式', program: tool('prettier/bin/prettier.cjs'), args: ['--check', '.'] },
]

export const runCheck = ({ program, args }: Step): Promise<StepResult> =>
  runStep(process.execPath, [program, ...args])
