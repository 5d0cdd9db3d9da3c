import { hydrate, render } from 'preact'
import { markThisLanguage } from './languages/install.ts'
import { keepFragment } from './languages/keep-fragment.ts'
import { formFromFields, type FormState } from './form/state.ts'
import type { Worked } from './form/worked.ts'
import { Interactive } from './page/interactive.tsx'
import { Sheet } from './result/sheet.tsx'
import { loadTenant } from './tenant/load.ts'
import { pageText } from './texts/page.ts'

/**
 * Starts the page where the server's HTML stands, with whatever has been typed in the meantime.
 * @throws Error if the page does not say whose it is
 */
async function start(root: HTMLElement, sheet: HTMLElement): Promise<void> {
  const { 団体: tenant } = await loadTenant(root.dataset['module'] ?? '')
  const version = root.dataset['version'] ?? ''
  const drawSheet = (form: FormState, worked: Worked): void =>
    render(<Sheet state={form} worked={worked} version={version} />, sheet)
  const typed = typedIn(root, tenant.番号)
  hydrate(<Interactive tenant={tenant} drawSheet={drawSheet} typed={typed} />, root)
}

function typedIn(root: HTMLElement, municipality: string): FormState {
  const boxes = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[name], select[name]',
  )
  const fields = [...boxes].flatMap((box) =>
    box instanceof HTMLInputElement && ['checkbox', 'radio'].includes(box.type) && !box.checked
      ? []
      : [[box.name, box.value] as const],
  )
  return formFromFields(fields, municipality)
}

/** A page that cannot start says so, rather than taking in what it will never answer. */
function sayBroken(root: HTMLElement): void {
  const said = document.createElement('p')
  said.className = 'broken'
  said.setAttribute('role', 'alert')
  said.textContent = pageText.broken
  root.before(said)
}

markThisLanguage()
keepFragment(document)
const root = document.getElementById('app')
const sheet = document.getElementById('sheet')
if (root !== null && sheet !== null)
  start(root, sheet).catch((defect: unknown) => {
    sayBroken(root)
    throw defect
  })
