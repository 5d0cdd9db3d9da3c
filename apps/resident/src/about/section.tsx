import type { JSX } from 'preact'
import type { Section } from '../texts/about.ts'

/** A heading, and what stands under it. */
export const SectionOf = ({ of: { title, text, list } }: { of: Section }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    {text?.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {list !== undefined && (
      <ul>
        {list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )}
  </section>
)
