import { 見本市 } from '@zeimori/municipalities'
import { render } from 'preact'
import { emptyForm, type FormState } from '../../src/form/state.ts'
import { workOut } from '../../src/form/worked.ts'
import { PapersPanel } from '../../src/papers/papers-panel.tsx'

/** The panel by itself, for the form that stands behind `#`. It is left when the address changes. */
const place = document.getElementById('app')
if (place !== null) {
  const typed: FormState = JSON.parse(decodeURIComponent(location.hash.slice(1) || '{}'))
  const state = { ...emptyForm(見本市.番号), ...typed }
  const worked = workOut(state, { tenant: 見本市, chosen: undefined })
  render(<PapersPanel worked={worked} state={state} set={() => undefined} />, place)
  window.addEventListener('hashchange', () => render(null, place), { once: true })
}
