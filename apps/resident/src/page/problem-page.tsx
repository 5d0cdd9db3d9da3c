import type { Tenant } from '../tenant/tenant.ts'
import { language } from '../texts/language.ts'
import { serverText } from '../texts/server.ts'
import { renderDocument } from './document.tsx'
import { pagePath } from './paths.ts'
import type { SiteSettings } from './site-settings.ts'

const texts: Readonly<Record<number, string>> = {
  404: serverText.notFound,
  405: serverText.notAllowed,
  408: serverText.tooSlow,
  413: serverText.tooLarge,
  415: serverText.wrongType,
  431: serverText.tooLarge,
  500: serverText.failed,
}

const textOf = (status: number): string =>
  texts[status] ?? (status < 500 ? serverText.badRequest : serverText.failed)

/**
 * A page that says why there is nothing else to see, with a way on.
 * @param status with which it is answered
 * @param number under which the operator finds the trouble again
 */
export const problemPage = (
  tenant: Tenant,
  site: SiteSettings,
  status: number,
  number?: string,
): string =>
  renderDocument({
    site,
    tenant,
    kind: 'plain',
    title: serverText.title,
    description: serverText.title,
    children: (
      <main id="main">
        <section class="card">
          <h1>{serverText.title}</h1>
          <p>{textOf(status)}</p>
          {number !== undefined && <p>{serverText.number(number)}</p>}
          <p>
            <a href={pagePath({ code: tenant.団体.番号, language }, site.layout)}>
              {serverText.back}
            </a>
          </p>
        </section>
      </main>
    ),
  })
