import type { ComponentChildren, JSX } from 'preact'
import { renderDocument } from '../page/document.tsx'
import { aboutPath, pagePath, type AboutPage, type RefusalPage } from '../page/paths.ts'
import type { SiteSettings } from '../page/site-settings.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { aboutText } from '../texts/about.ts'
import { language } from '../texts/language.ts'
import { offlineText } from '../texts/offline.ts'
import { siteText } from '../texts/site.ts'
import { Accessibility } from './accessibility.tsx'
import { Contact } from './contact.tsx'
import { Licences } from './licences.tsx'
import { News } from './news.tsx'
import { Privacy } from './privacy.tsx'
import { Scope } from './scope.tsx'

const bodies: Readonly<Record<AboutPage, (site: SiteSettings) => JSX.Element>> = {
  scope: () => <Scope />,
  privacy: () => <Privacy />,
  accessibility: () => <Accessibility />,
  news: () => <News tenant={undefined} today="" />,
  contact: () => <Contact tenant={undefined} />,
  licences: ({ version }) => <Licences version={version} />,
}

/** One of the pages about the site. Its script brings in the municipality that the address names. */
export const aboutPage = (
  page: AboutPage,
  site: SiteSettings,
  tenant: Tenant | undefined,
): string =>
  renderDocument({
    site,
    tenant,
    kind: 'scripts',
    script: 'about',
    title: `${aboutText[page].title} － ${siteText.everywhere}`,
    description: aboutText[page].lead,
    pathIn: (to) => aboutPath(page, to, tenant?.団体.番号),
    children: (
      <About layout={site.layout} page={page}>
        {bodies[page](site)}
      </About>
    ),
  })

const About = ({
  layout,
  page,
  children,
}: {
  layout: SiteSettings['layout']
  page: AboutPage
  children: ComponentChildren
}): JSX.Element => (
  <main id="main" data-about={page} data-layout={layout}>
    <article class="card about">
      <h1>{aboutText[page].title}</h1>
      <div id="about">{children}</div>
      <p class="back">
        {/* Until the script knows whose page it is, the way back leads to the entrance. */}
        <a href={layout === 'own' ? pagePath({ code: '', language }, layout) : '/'} data-back>
          {aboutText.toForm}
        </a>
      </p>
    </article>
  </main>
)

/** A page that says why the calculation is not shown. */
export const refusalPage = (page: RefusalPage, site: SiteSettings): string => {
  const { title, text, next } = offlineText[page]
  return renderDocument({
    site,
    tenant: undefined,
    kind: 'plain',
    title,
    description: text,
    children: (
      <main id="main">
        <article class="card about">
          <h1>{title}</h1>
          <p>{text}</p>
          <p>{next}</p>
        </article>
      </main>
    ),
  })
}
