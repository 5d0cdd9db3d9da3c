import type { 市区町村 } from '@zeimori/municipalities'
import type { ComponentChildren, JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { policyInPage, type PageKind } from '../guard/policy.ts'
import { languageOf } from '../languages/list.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'

export type Assets = {
  readonly script: string
  readonly style: string
  /** Fetched early, because all text waits for them. */
  readonly fonts: readonly string[]
}

export type DocumentProps = {
  readonly tenant: 市区町村
  readonly version: string
  readonly assets: Assets
  readonly trial: boolean
  /** `scripts`: calculates on the device. `posts`: for browsers without JavaScript. `plain`: only says something or leads on. */
  readonly kind: PageKind
  /** Where the page without JavaScript is; undefined on a hosting that has none. */
  readonly noScriptPath: string | undefined
  readonly problems?: number
  readonly children: ComponentChildren
  /** What is printed in place of the page. */
  readonly sheet?: ComponentChildren
}

/** A whole HTML page. Nothing in it is inline, so that the strictest policy holds. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>\n${renderToString(<Document {...props} />)}\n`

const Document = (props: DocumentProps): JSX.Element => {
  const { tenant, assets, kind, version } = props
  const { tag, dir } = languageOf(language)
  return (
    <html lang={tag} dir={dir} data-language={language}>
      <head>
        <meta charset="utf-8" />
        {/* Before anything is fetched: it must hold on a server that sends no headers, too. */}
        <meta http-equiv="Content-Security-Policy" content={policyInPage(kind)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{pageText.documentTitle(tenant.名称, props.problems ?? 0)}</title>
        <meta name="description" content={pageText.description(tenant.名称)} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light" />
        {assets.fonts.map((font) => (
          <link
            key={font}
            rel="preload"
            href={font}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={assets.style} />
        {kind === 'scripts' && <script type="module" src={assets.script} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {pageText.skip}
        </a>
        <header class="site">
          <div class="in">
            <span class="crest" lang="ja" aria-hidden="true">
              {tenant.名称.slice(0, 1)}
            </span>
            <strong>{pageText.product(tenant.名称)}</strong>
          </div>
        </header>
        <section class={`promise ${kind}`} aria-label={pageText.about}>
          {kind !== 'plain' && (
            <p>{kind === 'scripts' ? pageText.promise : pageText.promiseNoScript}</p>
          )}
          {props.trial && <p class="trial">{pageText.trial}</p>}
        </section>
        {kind === 'scripts' && <NoScript path={props.noScriptPath} />}
        <main id="main">
          <div id="app" data-tenant={tenant.番号} data-version={version}>
            {props.children}
          </div>
          <div id="sheet">{props.sheet}</div>
        </main>
        <footer class="site">
          <p>{pageText.footer(version)}</p>
        </footer>
      </body>
    </html>
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
