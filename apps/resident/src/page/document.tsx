import type { ComponentChildren, JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { policyInPage, type PageKind } from '../guard/policy.ts'
import { languageOf } from '../languages/list.ts'
import type { Tenant } from '../tenant/tenant.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { siteText } from '../texts/site.ts'
import { Footer } from './footer.tsx'
import { Header, type HeaderProps } from './header.tsx'
import { Notices } from './notices.tsx'
import { Offline } from './offline.tsx'
import type { SiteSettings } from './site-settings.ts'

export type DocumentProps = {
  readonly site: SiteSettings
  /** Undefined on pages that all municipalities share. */
  readonly tenant: Tenant | undefined
  /** Where the style sheet with the municipality's colours is. */
  readonly colours?: string | undefined
  /** `scripts`: calculates on the device. `posts`: for browsers without JavaScript. `plain`: only says something or leads on. */
  readonly kind: PageKind
  /** Which script runs on a page with scripts. */
  readonly script?: 'script' | 'about'
  readonly title: string
  readonly description: string
  /** Where the page without JavaScript is; undefined on a hosting that has none. */
  readonly noScriptPath?: string | undefined
  /** Where the same page is in another language. */
  readonly pathIn?: HeaderProps['pathIn']
  readonly children: ComponentChildren
}

/** A whole HTML page. Nothing in it is inline, so that the strictest policy holds. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>\n${renderToString(<Document {...props} />)}\n`

const Document = (props: DocumentProps): JSX.Element => {
  const { site, tenant, kind } = props
  const { tag, dir } = languageOf(language)
  return (
    <html lang={tag} dir={dir} data-language={language} data-kind={kind}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {pageText.skip}
        </a>
        <Header tenant={tenant} site={site} pathIn={props.pathIn} />
        <Promises {...props} />
        {kind !== 'plain' && tenant !== undefined && <Notices tenant={tenant} />}
        {kind === 'scripts' && <Offline />}
        {kind === 'scripts' && props.script !== 'about' && <NoScript path={props.noScriptPath} />}
        {props.children}
        <Footer tenant={tenant} site={site} />
        {/* Where no script runs, they come after all that is read. */}
        {kind !== 'scripts' && site.assets.laterFonts !== undefined && (
          <link rel="stylesheet" href={site.assets.laterFonts} />
        )}
      </body>
    </html>
  )
}

const Head = ({ site, kind, script = 'script', ...props }: DocumentProps): JSX.Element => (
  <head>
    <meta charset="utf-8" />
    {/* Before anything is fetched: it must hold on a server that sends no headers, too. */}
    <meta http-equiv="Content-Security-Policy" content={policyInPage(kind)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{props.title}</title>
    <meta name="description" content={props.description} />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light" />
    {(kind === 'posts' ? [] : site.assets.fonts).map((font) => (
      <link
        key={font}
        rel="preload"
        href={font}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
    ))}
    <link rel="stylesheet" href={site.assets.style} />
    {props.colours !== undefined && <link rel="stylesheet" href={props.colours} />}
    {/* Not for the first sight: the page's script takes them from the printer to the screen afterwards. */}
    {kind === 'scripts' && site.assets.laterFonts !== undefined && (
      <link rel="stylesheet" href={site.assets.laterFonts} media="print" />
    )}
    {kind === 'scripts' && (
      <script type="module" src={site.assets.shell} {...{ blocking: 'render' }} />
    )}
    {kind === 'scripts' && <script type="module" src={site.assets[script]} />}
  </head>
)

/** What holds on every page: where the figures stay, and whether any of it counts. */
const Promises = ({ kind, site, tenant, script }: DocumentProps): JSX.Element => {
  const fictional = tenant?.団体.都道府県 === undefined
  return (
    <section class={`promise ${kind}`} aria-label={pageText.about}>
      {kind !== 'plain' && script !== 'about' && (
        <p>{kind === 'scripts' ? pageText.promise : pageText.promiseNoScript}</p>
      )}
      {(site.trial || (tenant !== undefined && tenant.settings === undefined)) && (
        <p class="trial">{fictional ? pageText.trial : siteText.notApproved(tenant.団体.名称)}</p>
      )}
    </section>
  )
}

const NoScript = ({ path }: { path: string | undefined }): JSX.Element => (
  <noscript>
    <section class="noscript" aria-label={pageText.aboutNoScript}>
      {path === undefined ? (
        <p>{pageText.noScriptAbsent}</p>
      ) : (
        <p>
          {pageText.noScript} <a href={path}>{pageText.noScriptLink}</a>
        </p>
      )}
    </section>
  </noscript>
)
