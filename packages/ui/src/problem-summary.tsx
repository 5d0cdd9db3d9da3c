import type { JSX } from 'preact'

export type ProblemSummaryProps = {
  readonly title: string
  readonly problems: readonly {
    readonly name: string
    readonly label: string
    readonly text: string
  }[]
}

/** What is to be mended, in one place, each with a link to its box. Nothing where nothing is wrong. */
export const ProblemSummary = ({ title, problems }: ProblemSummaryProps): JSX.Element | null =>
  problems.length === 0 ? null : (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      <ul>
        {problems.map(({ name, label, text }) => (
          <li key={name}>
            <a href={`#${name}`}>{label}</a>：{text}
          </li>
        ))}
      </ul>
    </section>
  )
