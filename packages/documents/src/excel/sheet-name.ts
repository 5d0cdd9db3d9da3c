/** The most that Excel allows. */
const longest = 31

/** Names for sheets, each once, out of whatever the headings are. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((heading) => {
    const base = cleaned(heading)
    const name = candidates(base).find((one) => !taken.has(one.toLowerCase())) ?? base
    taken.add(name.toLowerCase())
    return name
  })
}

function cleaned(heading: string): string {
  const kept = heading
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim()
  // Excel keeps this name for itself.
  return kept === '' || kept.toLowerCase() === 'history' ? '表' : cut(kept, longest)
}

const candidates = (base: string): readonly string[] => [
  base,
  ...Array.from({ length: 500 }, (_, i) => {
    const end = ` (${i + 2})`
    return `${cut(base, longest - end.length)}${end}`
  }),
]

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed().trimEnd()
