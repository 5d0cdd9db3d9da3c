import { render } from 'preact'
import { markThisLanguage } from '../languages/install.ts'
import { CrestSign } from '../page/header.tsx'
import { aboutPath, aboutPages, pagePath, tenantPath, type Layout } from '../page/paths.ts'
import { handed } from '../keep/handed.ts'
import { loadTenant } from '../tenant/load.ts'
import { inLanguage } from '../tenant/local-text.ts'
import type { TenantModule } from '../tenant/tenant.ts'
import { dayInJapan } from '../tenant/years.ts'
import { language } from '../texts/language.ts'
import { pageText } from '../texts/page.ts'
import { Contact } from './contact.tsx'
import { News } from './news.tsx'

/**
 * Gives a page that all municipalities share the name, the sign and the news of the one that it is read for.
 * @param code the municipality's number; none where the host is its own
 */
export async function bringOwn(
  main: HTMLElement,
  code: string | undefined,
  layout: Layout,
): Promise<void> {
  markThisLanguage()
  const tenant = await loadTenant(`${tenantPath(code ?? '', layout)}tenant.js`)
  name(tenant)
  lead(tenant.団体.番号, layout)
  const body = document.getElementById('about')
  if (body === null) return
  const drawn = drawnFor(main.dataset['about'], tenant)
  if (drawn === undefined) return
  body.textContent = ''
  render(drawn, body)
}

/** The pages that say something else for each municipality. */
function drawnFor(page: string | undefined, tenant: TenantModule) {
  if (page === 'news') return <News tenant={tenant} today={dayInJapan(Date.now())} />
  if (page === 'contact') return <Contact tenant={tenant} />
  return undefined
}

function name(tenant: TenantModule): void {
  const place = document.querySelector('[data-name]')
  if (place !== null) place.textContent = pageText.product(inLanguage(tenant.name, language))
  const sign = document.querySelector('[data-crest]')
  if (sign?.parentElement === null || sign === null) return
  const drawn = document.createElement('span')
  sign.replaceWith(drawn)
  render(<CrestSign crest={tenant.crest} />, drawn)
}

/** Every way on keeps the municipality. */
function lead(code: string, layout: Layout): void {
  for (const page of aboutPages)
    for (const link of document.querySelectorAll<HTMLAnchorElement>(
      `a[href="${aboutPath(page, language)}"]`,
    ))
      link.hash = code
  const back = document.querySelector<HTMLAnchorElement>('[data-back]')
  if (back === null) return
  back.pathname = pagePath({ code, language }, layout)
  // What has been typed waits there, on the screen that was left and in its mode.
  const left = handed(Date.now())
  if (left?.municipality === code) back.hash = left.fragment
}
