import { render } from 'preact'
import { readFile } from '../form/file.ts'
import type { FormState } from '../form/state.ts'
import { keptForm } from '../keep/device.ts'
import type { Handed } from '../keep/handed.ts'
import { markThisLanguage } from '../languages/install.ts'
import { readPlaces } from '../languages/place-names.ts'
import { Sheet } from '../result/sheet.tsx'
import { settledOn, TenantContext, type Settled } from '../tenant/context.ts'
import { loadTenant } from '../tenant/load.ts'
import { startingForm } from '../tenant/starting.ts'
import { dayInJapan } from '../tenant/years.ts'
import { fragmentNow } from './address.ts'
import { App, type Beginning } from './app.tsx'
import type { DrawSheet } from './effects.ts'
import { freshModel, type Model } from './model.ts'
import { isVenue } from './venue.ts'

/**
 * Draws the page anew in place of the first screen, with what was handed over or kept on the device.
 * @param moved she has followed a link to get here, so that the keyboard goes on at the new heading
 * @throws Error if the page does not say whose it is
 */
export async function startApp(
  root: HTMLElement,
  sheet: HTMLElement,
  moved: boolean,
  handed: Handed | undefined,
): Promise<void> {
  const module = await loadTenant(root.dataset['module'] ?? '')
  const settled = settledOn(module, dayInJapan(Date.now()))
  const version = root.dataset['version'] ?? ''
  const drawSheet: DrawSheet = (of) =>
    render(of && <Sheet state={of.form} worked={of.worked} version={version} />, sheet)
  markThisLanguage()
  readPlaces([settled.団体])
  root.replaceChildren()
  render(
    <TenantContext.Provider value={settled}>
      <App
        settled={settled}
        drawSheet={drawSheet}
        beginning={beginningOf(settled, handed, isVenue(fragmentNow()))}
      />
    </TenantContext.Provider>,
    root,
  )
  if (moved) root.querySelector('h1')?.focus()
}

/** What is there before anything has been typed. Beside a member of staff nothing that is kept is looked at. */
function beginningOf(settled: Settled, handed: Handed | undefined, venue: boolean): Beginning {
  const { 番号 } = settled.団体
  const kept = venue ? undefined : keptForm(番号)
  const carried = formIn(handed?.form, 番号)
  const offered = formIn(handed?.offered, 番号)
  const form = carried ?? (kept?.ok === true ? kept.form : startingForm(settled))
  const model: Model = {
    ...freshModel(form),
    keeps: kept?.ok === true,
    shared: handed?.shared ?? false,
    ...(offered !== undefined && { offered }),
  }
  return { model, unread: kept?.ok === false, minutes: handed?.minutes }
}

function formIn(text: string | undefined, municipality: string): FormState | undefined {
  const read = text === undefined ? undefined : readFile(text, municipality)
  return read?.ok === true ? read.form : undefined
}
