import type { 市区町村 } from '@zeimori/municipalities'
import type { JSX } from 'preact'
import { inLanguage } from '../tenant/local-text.ts'
import { nameOf, type Tenant } from '../tenant/tenant.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { siteText } from '../texts/site.ts'
import { renderDocument } from './document.tsx'
import { pagePath } from './paths.ts'
import type { SiteSettings } from './site-settings.ts'

/** The entrance of a site: the page of each municipality, by prefecture. */
export const entrance = (tenants: readonly Tenant[], site: SiteSettings): string =>
  renderDocument({
    site,
    tenant: tenants.length === 1 ? tenants[0] : undefined,
    kind: 'plain',
    title: pageText.entrance,
    description: pageText.entrance,
    children: (
      <main id="main">
        <section class="card">
          <h1>{pageText.entrance}</h1>
          {groupsOf(tenants).length > 1 && <p>{siteText.entranceLead}</p>}
          {groupsOf(tenants).map((group) => (
            <Group key={group.name} group={group} layout={site.layout} />
          ))}
        </section>
      </main>
    ),
  })

type Group = { readonly name: string; readonly tenants: readonly Tenant[] }

/** By prefecture, in the order of their numbers; what is fictional has none. */
function groupsOf(tenants: readonly Tenant[]): readonly Group[] {
  const names = new Map<string, Tenant[]>()
  for (const tenant of tenants) {
    const name = prefectureName(tenant.団体.都道府県)
    names.set(name, [...(names.get(name) ?? []), tenant])
  }
  return [...names].map(([name, of]) => ({ name, tenants: of }))
}

const prefectureName = (県: 市区町村['都道府県']): string => 県?.名称 ?? siteText.fictional

const Group = ({
  group: { name, tenants },
  layout,
}: {
  group: Group
  layout: SiteSettings['layout']
}): JSX.Element => (
  <details open={tenants.length < 10}>
    <summary>{name}</summary>
    <ul class="municipalities">
      {tenants.map((tenant) => (
        <li key={tenant.団体.番号}>
          <a href={pagePath({ code: tenant.団体.番号, language }, layout)}>
            {inLanguage(nameOf(tenant), language)}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
