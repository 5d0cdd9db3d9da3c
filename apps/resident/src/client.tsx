import { 市区町村を探す } from '@zeimori/municipalities'
import { hydrate, render } from 'preact'
import { formFromFields, type FormState } from './form/state.ts'
import type { Worked } from './form/worked.ts'
import { Interactive } from './page/interactive.tsx'
import { Sheet } from './result/sheet.tsx'
import { pageText } from './texts/page.ts'

/**
 * Starts the page where the server's HTML stands, with whatever has been typed in the meantime.
 * @throws Error if the page does not say whose it is
 */
async function start(root: HTMLElement, sheet: HTMLElement): Promise<void> {
  const tenant = await 市区町村を探す(root.dataset['tenant'] ?? '')
  if (tenant === undefined) throw new Error('no such tenant')
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

const root = document.getElementById('app')
const sheet = document.getElementById('sheet')
if (root !== null && sheet !== null)
  start(root, sheet).catch((defect: unknown) => {
    sayBroken(root)
    throw defect
  })
