import type { 市区町村 } from '@zeimori/municipalities'
import { allCards } from '../form/fields/screens.ts'
import { emptyForm, type FormState } from '../form/state.ts'
import type { Places } from '../form/read-form.ts'
import { markThisLanguage } from '../languages/install.ts'
import { workOut } from '../form/worked.ts'
import { GlossaryContext } from '../result/glossary.ts'
import { Sheet } from '../result/sheet.tsx'
import { glossary } from '../texts/glossary.ts'
import { pageText } from '../texts/page.ts'
import { screenTexts } from '../texts/screens.ts'
import { serverText } from '../texts/server.ts'
import { renderDocument, type Assets } from './document.tsx'
import { Entrance } from './entrance.tsx'
import { linksTo, Page } from './page.tsx'
import { Rest } from './rest.tsx'

markThisLanguage()

/** What every page of one site shares. */
export type SiteSettings = {
  readonly assets: Assets
  readonly version: string
  readonly trial: boolean
}

/** 「/t/999997/ja/」: where a tenant's page is. */
export const pagePath = ({ 番号 }: 市区町村): string => `/t/${番号}/ja/`
/** The same form for browsers without JavaScript. */
export const noScriptPath = (tenant: 市区町村): string => `${pagePath(tenant)}no-script/`

/** The entrance of a site: the page of each municipality. */
export const entrance = (
  tenants: readonly [市区町村, ...市区町村[]],
  settings: SiteSettings,
): string =>
  renderDocument({
    ...settings,
    tenant: tenants[0],
    kind: 'plain',
    noScriptPath: undefined,
    children: (
      <section class="card">
        <h1>{pageText.entrance}</h1>
        <ul>
          {tenants.map((tenant) => (
            <li key={tenant.番号}>
              <a href={pagePath(tenant)}>{tenant.名称}</a>
            </li>
          ))}
        </ul>
      </section>
    ),
  })

/** The page that calculates on the device, as it stands before the scripts take over. */
export const scriptedPage = (
  tenant: 市区町村,
  settings: SiteSettings,
  hasListener: boolean,
): string => {
  const state = emptyForm(tenant.番号)
  const places = { tenant, chosen: undefined }
  const worked = workOut(state, places)
  return renderDocument({
    ...settings,
    tenant,
    kind: 'scripts',
    noScriptPath: hasListener ? noScriptPath(tenant) : undefined,
    sheet: <Sheet state={state} worked={worked} version={settings.version} />,
    children: <Entrance venue={false} />,
  })
}

const wholeGlossary = { entries: glossary, load: () => undefined }

/** The page without JavaScript, for what has been posted so far. */
export const postedPage = (places: Places, settings: SiteSettings, state: FormState): string => {
  const worked = workOut(state, places)
  return renderDocument({
    ...settings,
    tenant: places.tenant,
    kind: 'posts',
    noScriptPath: undefined,
    problems: worked.reading.problems.length,
    sheet: <Sheet state={state} worked={worked} version={settings.version} />,
    children: (
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
        >
          <Rest worked={worked} links={linksTo(worked)} buttons={undefined} />
        </Page>
      </GlossaryContext.Provider>
    ),
  })
}

/**
 * A page that says why there is nothing else to see, with a way on.
 * @param number under which the operator finds the trouble again
 */
export const problemPage = (
  tenant: 市区町村,
  settings: SiteSettings,
  text: string,
  number?: string,
): string =>
  renderDocument({
    ...settings,
    tenant,
    kind: 'plain',
    noScriptPath: undefined,
    children: (
      <section class="card">
        <h1>{serverText.title}</h1>
        <p>{text}</p>
        {number !== undefined && <p>{serverText.number(number)}</p>}
        <p>
          <a href={pagePath(tenant)}>{serverText.back}</a>
        </p>
      </section>
    ),
  })
