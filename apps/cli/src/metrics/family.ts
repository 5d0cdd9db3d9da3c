/** One figure: its value, and what tells it from the others of its family. */
export type Sample = {
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
  /** What stands behind the family's name: `_bucket`, `_sum` and `_count` of a histogram. */
  readonly suffix?: string
}

/** Figures of one name, as Prometheus knows them. Times are seconds, sizes bytes. */
export type Family = {
  readonly name: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  /** What it means, in English: people read it in the tools that collect it. */
  readonly help: string
  readonly samples: readonly Sample[]
}

/** The only one of a gauge without labels; none where the value is not known. */
export const gauge = (name: string, help: string, value: number | undefined): Family => ({
  name,
  type: 'gauge',
  help,
  samples: value === undefined ? [] : [{ value }],
})

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"')

const numberOf = (value: number): string =>
  value === Number.POSITIVE_INFINITY ? '+Inf' : String(value)

function lineOf(name: string, { labels = {}, value, suffix = '' }: Sample): string {
  const shown = Object.entries(labels).map(([label, of]) => `${label}="${escaped(of)}"`)
  const behind = shown.length === 0 ? '' : `{${shown.join(',')}}`
  return `${name}${suffix}${behind} ${numberOf(value)}\n`
}

/** What a scrape is answered with, in the text format 0.0.4. A family without figures says nothing. */
export const written = (families: readonly Family[]): string =>
  families
    .filter(({ samples }) => samples.length > 0)
    .map(
      ({ name, type, help, samples }) =>
        `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${samples.map((one) => lineOf(name, one)).join('')}`,
    )
    .join('')
