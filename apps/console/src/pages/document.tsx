import { may, roles } from '@zeimori/records'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Caller } from '../acts/act.ts'
import { alertText } from '../texts/alerts.ts'
import { consoleText } from '../texts/console.ts'
import { nowText } from '../texts/now.ts'
import { paperText } from '../texts/papers.ts'
import { Token } from './form.tsx'

type DocumentProps = {
  readonly title: string
  readonly body: JSX.Element
  readonly caller?: Caller | undefined
  readonly token?: string | undefined
  /** A path of ours that the browser goes on to by itself. */
  readonly onward?: string | undefined
  /** The path of the page. */
  readonly at?: string
}

/** A whole page of the console. */
export const renderPage = (page: DocumentProps): string =>
  `<!doctype html>\n${renderToString(<Document {...page} />)}\n`

const Document = ({ title, body, caller, token, onward, at = '' }: DocumentProps): JSX.Element => (
  <html lang="ja">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{consoleText.documentTitle(title)}</title>
      <meta name="robots" content="noindex, nofollow" />
      {onward !== undefined && <meta http-equiv="refresh" content={`0; url=${onward}`} />}
      <link rel="stylesheet" href="/assets/console.css" />
      <link rel="icon" href="/assets/icon.svg" />
    </head>
    <body>
      <a class="skip" href="#main">
        {consoleText.skip}
      </a>
      <header class="console">
        <strong>{consoleText.product}</strong>
        {caller !== undefined && token !== undefined && <Me caller={caller} token={token} />}
      </header>
      {caller !== undefined && <Navigation caller={caller} at={at} />}
      <main id="main" tabIndex={-1}>
        {caller?.alerts !== undefined && caller.alerts > 0 && <Alerts count={caller.alerts} />}
        {body}
      </main>
    </body>
  </html>
)

const Me = ({ caller, token }: { caller: Caller; token: string }): JSX.Element => (
  <div class="me">
    <a href="/me">{caller.name}</a>
    <span>{roles[caller.actor.role].name}</span>
    <form method="post" action="/sign-out">
      <Token token={token} />
      <button class="button quiet" type="submit">
        {consoleText.signOut}
      </button>
    </form>
  </div>
)

/** That somebody has to take an alert over: on every page. */
const Alerts = ({ count }: { readonly count: number }): JSX.Element => (
  <p class="banner" role="status">
    <strong>{alertText.banner(count)}</strong> <a href="/alerts">{alertText.bannerLink}</a>
  </p>
)

const places = [
  ['/', 'own-account.see', consoleText.dashboard],
  ['/now', 'own-account.see', nowText.title],
  ['/ledger', 'ledger.see', consoleText.ledger],
  ['/registers', 'register.see', consoleText.registers],
  ['/papers', 'paper.see', paperText.title],
  ['/tenants', 'tenant.see', consoleText.tenants],
  ['/alerts', 'alert.see', consoleText.alerts],
  ['/incidents', 'incident.see', consoleText.incidents],
  ['/weaknesses', 'weakness.see', consoleText.weaknesses],
  ['/findings', 'finding.see', consoleText.findings],
  ['/detection', 'detection.see', consoleText.detection],
  ['/stops', 'stop.see', consoleText.stops],
  ['/people', 'account.see', consoleText.people],
  ['/access', 'access.see', consoleText.access],
  ['/approvals', 'approval.see', consoleText.approvals],
  ['/contacts', 'contact.see', consoleText.contacts],
  ['/mail', 'mail.see', consoleText.mail],
  ['/audit', 'audit.search', consoleText.audit],
] as const

/** Whether a place of the menu is where the page stands. */
const isAt = (place: string, at: string): boolean =>
  place === '/' ? at === '/' : at === place || at.startsWith(`${place}/`)

const Navigation = ({
  caller: { actor },
  at,
}: {
  readonly caller: Caller
  readonly at: string
}): JSX.Element => (
  <nav class="console" aria-label={consoleText.navigation}>
    <ul>
      {places
        .filter(([, permission]) => may(actor, permission, actor.tenant))
        .map(([to, , name]) => (
          <li key={to}>
            <a href={to} aria-current={isAt(to, at) ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
