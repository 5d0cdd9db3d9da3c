import type { ComponentChildren, JSX } from 'preact'
import { allCards } from '../form/fields/screens.ts'
import { emptyForm, type FormState } from '../form/state.ts'
import type { Places } from '../form/read-form.ts'
import { workOut } from '../form/worked.ts'
import { readPlaces } from '../languages/place-names.ts'
import { GlossaryContext } from '../result/glossary.ts'
import { Sheet } from '../result/sheet.tsx'
import { inLanguage } from '../tenant/local-text.ts'
import { settledOn, TenantContext } from '../tenant/context.ts'
import { nameOf, publicPart, taxingTenant, type Tenant } from '../tenant/tenant.ts'
import { glossary } from '../texts/glossary.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { screenTexts } from '../texts/screens.ts'
import { renderDocument, type DocumentProps } from './document.tsx'
import { Entrance } from './entrance.tsx'
import { linksTo, Page } from './page.tsx'
import { Rest } from './rest.tsx'
import { noScriptPath, pagePath, tenantPath } from './paths.ts'
import type { SiteSettings } from './site-settings.ts'

/** The page that calculates on the device, as it stands before the scripts take over. */
export function scriptedPage(
  tenant: Tenant,
  site: SiteSettings,
  colours: string | undefined,
): string {
  const page = { code: tenant.団体.番号, language }
  const state = emptyForm(page.code)
  readPlaces([tenant.団体])
  const places = { tenant: taxingTenant(tenant), chosen: undefined }
  const worked = workOut(state, places)
  return renderDocument({
    ...around(tenant, site, 0),
    colours,
    kind: 'scripts',
    noScriptPath: site.hasListener ? noScriptPath(page, site.layout) : undefined,
    children: (
      <Main
        tenant={tenant}
        site={site}
        sheet={<Sheet state={state} worked={worked} version={site.version} />}
      >
        <Entrance venue={false} />
      </Main>
    ),
  })
}

const wholeGlossary = { entries: glossary, load: () => undefined }

/**
 * The page without JavaScript, for what has been posted so far.
 * @param today the day in Japan
 */
export function postedPage(
  tenant: Tenant,
  places: Places,
  site: SiteSettings,
  state: FormState,
  today: string,
): string {
  const settled = settledOn(publicPart(tenant), today)
  readPlaces([tenant.団体, ...(places.chosen?.市区町村 ?? [])])
  const worked = workOut(state, places, settled.open)
  return renderDocument({
    ...around(tenant, site, worked.reading.problems.length),
    kind: 'posts',
    children: (
      <Main
        tenant={tenant}
        site={site}
        sheet={<Sheet state={state} worked={worked} version={site.version} />}
      >
        <TenantContext.Provider value={settled}>
          <GlossaryContext.Provider value={wholeGlossary}>
            <Page
              kind="posts"
              title={screenTexts.tax.title}
              cards={allCards}
              numbered
              asksPlace
              places={places}
              state={state}
              worked={worked}
              touched="all"
              atOnce
            >
              <Rest worked={worked} links={linksTo(worked)} buttons={undefined} />
            </Page>
          </GlossaryContext.Provider>
        </TenantContext.Provider>
      </Main>
    ),
  })
}

/** What stands around the form: its title counts what is to be looked at. */
function around(
  tenant: Tenant,
  site: SiteSettings,
  problems: number,
): Pick<DocumentProps, 'tenant' | 'site' | 'title' | 'description' | 'pathIn'> {
  const name = inLanguage(nameOf(tenant), language)
  return {
    tenant,
    site,
    title: pageText.documentTitle(name, problems),
    description: pageText.description(name),
    pathIn: (to) => pagePath({ code: tenant.団体.番号, language: to }, site.layout),
  }
}

type MainProps = {
  readonly tenant: Tenant
  readonly site: SiteSettings
  readonly children: ComponentChildren
  /** What is printed in place of the page. */
  readonly sheet: ComponentChildren
}

/** Where the scripts find the form, and whose it is. */
const Main = ({ tenant, site, children, sheet }: MainProps): JSX.Element => (
  <main id="main">
    <div
      id="app"
      data-tenant={tenant.団体.番号}
      data-module={`${tenantPath(tenant.団体.番号, site.layout)}tenant.js`}
      data-version={site.version}
    >
      {children}
    </div>
    <div id="sheet">{sheet}</div>
  </main>
)
