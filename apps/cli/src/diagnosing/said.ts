import { cutText, items, mendingOf, resultOf, type Diagnosis } from '@zeimori/diagnosis'

/** A diagnosis as lines for a terminal. */
export const linesOf = (diagnosis: Diagnosis): readonly string[] => [
  `${diagnosis.target} の診断: ${diagnosis.verdict}${cutText(diagnosis) && `（${cutText(diagnosis)}）`}`,
  `ページ ${diagnosis.pages}、入り口 ${diagnosis.doors}、要求 ${diagnosis.evidence.length}`,
  ...items.map(({ letter, name }) => `(${letter}) ${name}: ${resultOf(diagnosis, letter)}`),
  ...diagnosis.findings.flatMap(({ item, pattern, risk, place, field, seen }, n) => [
    `${n + 1}. (${item})${pattern} 危険度${risk} ${place}${field && ` の ${field}`}: ${seen}`,
    ...mendingOf(item).map((how) => `   直し方: ${how}`),
  ]),
]
