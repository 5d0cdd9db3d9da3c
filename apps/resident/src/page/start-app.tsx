import { render } from 'preact'
import { emptyForm, type FormState } from '../form/state.ts'
import type { Worked } from '../form/worked.ts'
import { keptForm } from '../keep/device.ts'
import { markThisLanguage } from '../languages/install.ts'
import { Sheet } from '../result/sheet.tsx'
import { loadTenant } from '../tenant/load.ts'
import { dayInJapan } from '../tenant/years.ts'
import { App } from './app.tsx'

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
  const municipality = await loadTenant(root.dataset['module'] ?? '')
  const { 番号 } = municipality.団体
  const version = root.dataset['version'] ?? ''
  const drawSheet = (form: FormState, worked: Worked): void =>
    render(<Sheet state={form} worked={worked} version={version} />, sheet)
  const kept = keptForm(番号)
  markThisLanguage()
  root.replaceChildren()
  render(
    <App
      municipality={municipality}
      today={dayInJapan(Date.now())}
      drawSheet={drawSheet}
      form={kept ?? emptyForm(番号)}
      keeps={kept !== undefined}
    />,
    root,
  )
  if (moved) root.querySelector('h1')?.focus()
}
