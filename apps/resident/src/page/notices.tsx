import type { JSX } from 'preact'
import { inLanguage } from '../tenant/local-text.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { language } from '../texts/language.ts'
import { siteText } from '../texts/site.ts'
import { aboutPath } from './paths.ts'

/** What the municipality says now. The page's own script shows each from its first day to its last. */
export const Notices = ({ tenant }: { tenant: Tenant }): JSX.Element | null => {
  const { greeting, notices = [] } = tenant.settings ?? {}
  if (greeting === undefined && notices.length === 0) return null
  return (
    <section class="notices" aria-label={siteText.notices}>
      {greeting !== undefined && <p class="greeting">{inLanguage(greeting, language)}</p>}
      {notices.map(({ id, from, to, title }) => (
        <p key={id} class="notice" data-from={from} data-to={to} hidden>
          {siteText.notice}
          <a href={aboutPath('news', language, tenant.団体.番号)}>{inLanguage(title, language)}</a>
        </p>
      ))}
    </section>
  )
}
