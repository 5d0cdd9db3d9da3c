import type { JSX } from 'preact'
import { inLanguage } from '../tenant/local-text.ts'
import { nameOf, type Tenant } from '../tenant/tenant.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { siteText } from '../texts/site.ts'
import { codeOf } from './header.tsx'
import { aboutPages, aboutPath } from './paths.ts'
import type { SiteSettings } from './site-settings.ts'

/** Whom to ask, and the ways to every page about this site. */
export const Footer = ({
  tenant,
  site,
}: {
  tenant: Tenant | undefined
  site: SiteSettings
}): JSX.Element => (
  <footer class="site">
    <div class="in">
      <nav aria-label={siteText.all}>
        <ul>
          {aboutPages.map((page) => (
            <li key={page}>
              <a href={aboutPath(page, language, codeOf(tenant))}>{siteText.aboutPages[page]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {tenant?.settings !== undefined && <ContactLine tenant={tenant} />}
      <p>{pageText.footer(site.version)}</p>
    </div>
  </footer>
)

const ContactLine = ({ tenant }: { tenant: Tenant }): JSX.Element | null => {
  const contact = tenant.settings?.contact
  if (contact === undefined) return null
  return (
    <p class="contact">
      {inLanguage(nameOf(tenant), language)} {inLanguage(contact.office, language)}{' '}
      <a href={`tel:${contact.phone}`}>{contact.phone}</a>{' '}
      {siteText.hours(inLanguage(contact.hours, language))}
    </p>
  )
}
