import type { JSX } from 'preact'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { languages, type LanguageCode } from './list.ts'

export type LanguageLinksProps = {
  /** Where the same page stands in another language. */
  readonly pathIn: (code: LanguageCode) => string
  /** The languages in which the site is there. */
  readonly offered?: readonly LanguageCode[]
}

/** The way to the same page in each other language, in that language's own name. */
export const LanguageLinks = ({
  pathIn,
  offered = languages.map(({ code }) => code),
}: LanguageLinksProps): JSX.Element => (
  <nav class="languages" aria-label={pageText.languages}>
    <ul>
      {languages
        .filter(({ code }) => offered.includes(code))
        .map(({ code, tag, name }) => (
          <li key={code}>
            <a
              href={pathIn(code)}
              lang={tag}
              hreflang={tag}
              data-language={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
