import type { JSX } from 'preact'
import { aboutText } from '../texts/about.ts'

const text = aboutText.licences

/** Whose work this is. */
export const Licences = ({ version }: { version: string }): JSX.Element => (
  <>
    <p class="intro">{text.lead}</p>
    <p>{text.fonts}</p>
    <p>
      <a href="/assets/LICENSES.txt">{text.whole}</a>
    </p>
    <p>{text.version(version)}</p>
  </>
)
