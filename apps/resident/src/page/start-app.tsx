import { render } from 'preact'
import { emptyForm, type FormState } from '../form/state.ts'
import { keptForm } from '../keep/device.ts'
import { markThisLanguage } from '../languages/install.ts'
import { readPlaces } from '../languages/place-names.ts'
import { Sheet } from '../result/sheet.tsx'
import { settledOn, TenantContext, type Settled } from '../tenant/context.ts'
import { loadTenant } from '../tenant/load.ts'
import { dayInJapan } from '../tenant/years.ts'
import { App } from './app.tsx'
import type { DrawSheet } from './effects.ts'

/**
 * Draws the page anew in place of the first screen, with what was kept on the device.
 * @param moved she has followed a link to get here, so that the keyboard goes on at the new heading
 * @throws Error if the page does not say whose it is
 */
export async function startApp(
  root: HTMLElement,
  sheet: HTMLElement,
  moved: boolean,
): Promise<void> {
  const module = await loadTenant(root.dataset['module'] ?? '')
  const settled = settledOn(module, dayInJapan(Date.now()))
  const tenant = settled.団体
  const version = root.dataset['version'] ?? ''
  const drawSheet: DrawSheet = (of) =>
    render(of && <Sheet state={of.form} worked={of.worked} version={version} />, sheet)
  const kept = keptForm(tenant.番号)
  markThisLanguage()
  readPlaces([tenant])
  root.replaceChildren()
  render(
    <TenantContext.Provider value={settled}>
      <App
        tenant={tenant}
        drawSheet={drawSheet}
        form={kept ?? startingForm(settled)}
        keeps={kept !== undefined}
      />
    </TenantContext.Provider>,
    root,
  )
  if (moved) root.querySelector('h1')?.focus()
}

/** In the year that the program begins with, or else in the last one that the municipality has opened. */
function startingForm({ 団体, open }: Settled): FormState {
  const form = emptyForm(団体.番号)
  const last = open?.[open.length - 1]
  const opened = open?.find((year) => year === form['nendo']) ?? last
  return opened === undefined ? form : { ...form, nendo: opened }
}
