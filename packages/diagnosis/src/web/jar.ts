/** The cookies of one visitor to one origin. Paths and ends are not looked at: a diagnosis is short. */
export type Jar = {
  readonly header: () => string
  readonly take: (setCookies: readonly string[]) => void
  /** The values, as what evidence must not show. */
  readonly values: () => readonly string[]
}

export function newJar(): Jar {
  const cookies = new Map<string, string>()
  return {
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    values: () => [...cookies.values()],
    take: (setCookies) => {
      for (const line of setCookies) {
        const [pair = '', ...attributes] = line.split(';')
        const at = pair.indexOf('=')
        if (at < 1) continue
        const name = pair.slice(0, at).trim()
        const gone = attributes.some(
          (one) => /^\s*max-age\s*=\s*(0|-\d+)\s*$/i.test(one) || isPast(one),
        )
        if (gone) cookies.delete(name)
        else cookies.set(name, pair.slice(at + 1).trim())
      }
    },
  }
}

function isPast(attribute: string): boolean {
  const [, when = ''] = /^\s*expires\s*=\s*(.+)$/i.exec(attribute) ?? []
  return Date.parse(when) < Date.now()
}
