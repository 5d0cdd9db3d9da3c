import type { FindingsSeen, TakenIn } from '@zeimori/console/acts'

/** What came of taking in a file. */
export function takenLine(file: string, { runs, known }: TakenIn): string {
  const found = runs.reduce((sum, { findings }) => sum + findings.length, 0)
  const [first] = runs
  const about = `${file}: ${first?.tool ?? ''}、対象 ${runs.length}件、指摘 ${found}件`
  if (known === runs.length) return `${about}（取り込み済みなので、何も変わりません）`
  return known === 0 ? about : `${about}（うち対象 ${known}件は、取り込み済みです）`
}

const states = { open: '残っている', missing: '一度見えない', gone: '消えた' } as const

/** The list, for who reads it at a terminal. */
export function followedLines(
  { results, findings }: FindingsSeen,
  shown: FindingsSeen['findings'],
): readonly string[] {
  if (results === 0)
    return ['まだ結果を取り込んでいません。./zeimori findings import ファイル で取り込みます。']
  return [
    ...shown.map(({ finding, target, state, tool }) =>
      `［${finding.gravity}］${states[state]}  ${target} ${finding.place === target ? '' : finding.place}  ${finding.title}（${tool}）`.replaceAll(
        / {3,}/g,
        '  ',
      ),
    ),
    `取り込んだ結果 ${results}件、指摘 ${findings.length}件（消えたもの ${findings.filter(({ state }) => state === 'gone').length}件）`,
  ]
}
