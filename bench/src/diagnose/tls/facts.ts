import { groupName, type TlsSeen } from '@zeimori/scanning'

/** What can be said of a TLS service, by name: two who look at the same must say the same. */
export type Facts = ReadonlyMap<string, string>

const hex = (suite: number): string => suite.toString(16).padStart(4, '0')

export const listed = (all: readonly string[]): string => [...new Set(all)].sort().join(' ')

/** What we say. */
export function ourFacts({ spoken, shown, noticesFallback }: TlsSeen): Facts {
  const facts = new Map<string, string>()
  for (const { version, taken, suites, groups } of spoken) {
    facts.set(version, taken ? 'yes' : 'no')
    if (version === 'SSL 2.0') continue
    facts.set(`suites ${version}`, listed(suites.map(hex)))
    facts.set(`groups ${version}`, listed(groups.map(groupName)))
  }
  const own = shown?.chains.map(([first]) => first).find((first) => first !== undefined)
  if (shown === undefined || own === undefined) return facts
  facts.set('sha256', listed(shown.chains.map(([first]) => first?.sha256 ?? '')))
  facts.set('key', `${own.key.kind.slice(0, 3)} ${own.key.bits ?? ''}`.trim())
  facts.set('until', own.until.slice(0, 16))
  facts.set('signature', own.signature.toLowerCase().includes('sha256') ? 'sha256' : 'other')
  facts.set('self-signed', own.isSelfSigned ? 'yes' : 'no')
  facts.set('stapling', shown.staples ? 'yes' : 'no')
  facts.set('hsts', shown.hsts === undefined ? 'no' : 'yes')
  facts.set('alpn', listed(shown.alpn))
  facts.set('order', spoken.find(({ version }) => version === 'TLS 1.2')?.order ?? 'unknown')
  if (noticesFallback !== undefined) facts.set('fallback', noticesFallback ? 'yes' : 'no')
  const squeezes = spoken.some(({ compresses }) => compresses)
  facts.set('compression', squeezes ? 'yes' : 'no')
  const old = spoken.filter(({ taken, version }) => taken && /TLS 1\.[012]/.test(version))
  if (old.length > 0)
    facts.set(
      'renegotiation',
      old.every(({ extensions }) => extensions.includes(0xff01)) ? 'yes' : 'no',
    )
  return facts
}

/** What both say, and not alike. */
export function contradictions(ours: Facts, theirs: Facts): readonly string[] {
  return [...theirs].flatMap(([name, said]) => {
    const we = ours.get(name)
    return we === undefined || we === 'unknown' || we === said ? [] : [`${name}: ${we} | ${said}`]
  })
}
