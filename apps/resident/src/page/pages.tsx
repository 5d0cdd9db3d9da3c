import type { 市区町村 } from '@zeimori/municipalities'
import { terms } from '@zeimori/tax/glossary'
import { emptyForm, type FormState } from '../form/state.ts'
import { readForm, type Places } from '../form/read-form.ts'
import { GlossaryContext } from '../result/glossary.ts'
import { Sheet } from '../result/sheet.tsx'
import { serverText } from '../texts/server.ts'
import { renderDocument, type Assets } from './document.tsx'
import { Page } from './page.tsx'

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

/** The page that calculates on the device, as it stands before the scripts take over. */
export const scriptedPage = (
  tenant: 市区町村,
  settings: SiteSettings,
  hasListener: boolean,
): string =>
  renderDocument({
    ...settings,
    tenant,
    kind: 'scripts',
    noScriptPath: hasListener ? noScriptPath(tenant) : undefined,
    children: (
      <Page
        kind="scripts"
        places={{ tenant, chosen: undefined }}
        state={emptyForm(tenant.番号)}
        touched={new Set()}
      />
    ),
  })

const wholeGlossary = { entries: terms, load: () => undefined }

/** The page without JavaScript, for what has been posted so far. */
export const postedPage = (places: Places, settings: SiteSettings, state: FormState): string =>
  renderDocument({
    ...settings,
    tenant: places.tenant,
    kind: 'posts',
    noScriptPath: undefined,
    problems: readForm(state, places).problems.length,
    sheet: <Sheet state={state} places={places} version={settings.version} />,
    children: (
      <GlossaryContext.Provider value={wholeGlossary}>
        <Page kind="posts" places={places} state={state} touched="all" />
      </GlossaryContext.Provider>
    ),
  })

/** A page that says why there is nothing else to see, with a way on. */
export const problemPage = (tenant: 市区町村, settings: SiteSettings, text: string): string =>
  renderDocument({
    ...settings,
    tenant,
    kind: 'problem',
    noScriptPath: undefined,
    children: (
      <section class="card">
        <h1>{serverText.title}</h1>
        <p>{text}</p>
        <p>
          <a href={pagePath(tenant)}>{serverText.back}</a>
        </p>
      </section>
    ),
  })
