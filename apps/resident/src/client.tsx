import { 市区町村を探す, 見本市 } from '@zeimori/municipalities'
import { hydrate, render } from 'preact'
import type { Places } from './form/read-form.ts'
import { formFromFields, type FormState } from './form/state.ts'
import { Interactive } from './page/interactive.tsx'
import { Sheet } from './result/sheet.tsx'

/** Starts the page where the server's HTML stands, with whatever has been typed in the meantime. */
async function start(root: HTMLElement, sheet: HTMLElement): Promise<void> {
  const tenant = (await 市区町村を探す(root.dataset['tenant'] ?? '')) ?? 見本市
  const version = root.dataset['version'] ?? ''
  const drawSheet = (form: FormState, places: Places): void =>
    render(<Sheet state={form} places={places} version={version} />, sheet)
  hydrate(<Interactive tenant={tenant} drawSheet={drawSheet} typed={typedIn(root)} />, root)
}

function typedIn(root: HTMLElement): FormState {
  const boxes = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[name], select[name]',
  )
  return formFromFields(
    [...boxes].flatMap((box) =>
      box instanceof HTMLInputElement && ['checkbox', 'radio'].includes(box.type) && !box.checked
        ? []
        : [[box.name, box.value] as const],
    ),
  )
}

const root = document.getElementById('app')
const sheet = document.getElementById('sheet')
if (root !== null && sheet !== null) void start(root, sheet)
