import type { JSX } from 'preact'
import { LanguageLinks, type LanguageLinksProps } from '../languages/language-links.tsx'
import { inLanguage } from '../tenant/local-text.ts'
import { crestOf, nameOf, type Tenant } from '../tenant/tenant.ts'
import type { Crest } from '../tenant/settings.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { siteText } from '../texts/site.ts'
import { aboutPath } from './paths.ts'
import type { SiteSettings } from './site-settings.ts'

export type HeaderProps = {
  readonly tenant: Tenant | undefined
  readonly site: SiteSettings
  readonly pathIn?: LanguageLinksProps['pathIn'] | undefined
}

/** Whose page it is, and the ways to what stands behind it. */
export const Header = ({ tenant, site, pathIn }: HeaderProps): JSX.Element => (
  <header class="site">
    <div class="in">
      <CrestSign crest={tenant === undefined ? { letter: siteText.mark } : crestOf(tenant)} />
      <strong data-name>
        {tenant === undefined
          ? siteText.everywhere
          : pageText.product(inLanguage(nameOf(tenant), language))}
      </strong>
      <nav class="site-ways" aria-label={siteText.behind}>
        <a href={aboutPath('scope', language, codeOf(tenant))}>{siteText.scope}</a>
        <a href={aboutPath('privacy', language, codeOf(tenant))}>{siteText.privacy}</a>
      </nav>
    </div>
    {pathIn !== undefined && site.offered.length > 1 && (
      <LanguageLinks pathIn={pathIn} offered={site.offered} />
    )}
  </header>
)

/** Behind the `#` of a shared page stands for whom it is read. */
export const codeOf = (tenant: Tenant | undefined): string | undefined => tenant?.団体.番号

/** A letter, or a drawing of which nothing but the outline came from the municipality. */
export const CrestSign = ({ crest }: { crest: Crest }): JSX.Element => (
  <span class="crest" lang="ja" aria-hidden="true" data-crest>
    {'letter' in crest ? (
      crest.letter
    ) : (
      <svg viewBox="0 0 24 24" width="20" height="20" focusable="false">
        <path d={crest.outline} fill="currentColor" />
      </svg>
    )}
  </span>
)
