import type { Tenant } from '../tenant/tenant.ts'
import { language } from '../texts/language.ts'
import { serverText } from '../texts/server.ts'
import { renderDocument } from './document.tsx'
import { pagePath } from './paths.ts'
import type { SiteSettings } from './site-settings.ts'

/**
 * A page that says why there is nothing else to see, with a way on.
 * @param number under which the operator finds the trouble again
 */
export const problemPage = (
  tenant: Tenant,
  site: SiteSettings,
  text: string,
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
          <p>{text}</p>
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
