import { probes, type Run } from '@zeimori/probes'

const words: Readonly<Record<Run['outcome'], string>> = {
  pass: '適合',
  fail: '不適合',
  error: '不明',
  absent: '未検査',
}
const marks: Readonly<Record<Run['outcome'], string>> = {
  pass: '○',
  fail: '×',
  error: '？',
  absent: '－',
}

const titleOf = ({ probe }: Run): string => probes.find(({ id }) => id === probe)?.title ?? probe

/** How far the run has come. */
export const progressLine = (run: Run, done: number, all: number): string =>
  `[${done}/${all}] ${marks[run.outcome]} ${titleOf(run)}`

/** More findings than anybody reads are counted. */
const mostShown = 10

/** What one probe gave, in lines: its name, and what was not well or why nothing was seen. */
export function linesOf(run: Run): readonly string[] {
  const head = `${marks[run.outcome]} ${words[run.outcome]} ${run.probe} ${titleOf(run)}`
  if (run.outcome === 'error' || run.outcome === 'absent') return [head, `    ${run.reason}`]
  if (run.outcome === 'pass') return [head]
  const bad = run.findings.filter(({ ok }) => !ok)
  return [
    head,
    ...(run.findings.length === 0 ? ['    見るものが一つもありませんでした'] : []),
    ...bad.slice(0, mostShown).map(({ target, seen }) => `    ${target}: ${seen}`),
    ...(bad.length > mostShown ? [`    ほかに${bad.length - mostShown}件`] : []),
  ]
}

/** How many came out how. */
export const sumOf = (runs: readonly Run[]): string =>
  (['pass', 'fail', 'error', 'absent'] as const)
    .map((outcome) => `${words[outcome]} ${runs.filter((run) => run.outcome === outcome).length}`)
    .join('、')
