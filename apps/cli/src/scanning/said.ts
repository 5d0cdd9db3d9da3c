import type { Looked } from '@zeimori/scanning'

/** What came of a look, for who reads it at a terminal. */
export function linesOf({ ports, tls, findings }: Looked): readonly string[] {
  return [
    ...ports.map(
      ({ tcp }) =>
        `${tcp.address}  開いている ${tcp.open.length === 0 ? 'なし' : tcp.open.join('、')} ／ 拒否 ${tcp.closed} ／ 無応答 ${tcp.silent}`,
    ),
    ...tls.map(({ target, spoken }) => {
      const taken = spoken.filter((one) => one.taken).map(({ version }) => version)
      return `${target.name ?? target.host}:${target.port}  ${taken.length === 0 ? 'TLS を話しません' : taken.join('、')}`
    }),
    '',
    ...(findings.length === 0
      ? ['指摘はありません。']
      : findings.flatMap(({ gravity, place, title, seen, mend }) => [
          `［${gravity}］${place}  ${title}`,
          `    ${seen}`,
          `    → ${mend}`,
        ])),
  ]
}
