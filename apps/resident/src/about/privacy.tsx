import type { JSX } from 'preact'
import { aboutText } from '../texts/about.ts'
import { SectionOf } from './section.tsx'

const text = aboutText.privacy

/** What is kept and sent, and what is not. */
export const Privacy = (): JSX.Element => (
  <>
    <p class="intro">{text.lead}</p>
    {text.sections.map((section) => (
      <SectionOf key={section.title} of={section} />
    ))}
  </>
)
