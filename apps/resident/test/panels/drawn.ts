import { 見本市 } from '@zeimori/municipalities'
import { h, type ComponentType } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { emptyForm, type FormState } from '../../src/form/state.ts'
import { workOut, type Worked } from '../../src/form/worked.ts'
import { TenantContext, type Settled } from '../../src/tenant/context.ts'

type PanelProps = {
  readonly worked: Worked
  readonly state: FormState
  readonly set: (changes: FormState) => void
}

/** The text of a panel for what is typed, without its tags. */
export const drawn = (
  panel: ComponentType<PanelProps>,
  typed: FormState,
  settled?: Settled,
): string =>
  tagsOf(panel, typed, settled)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

/** A panel for what is typed, with its tags, as the municipality with these settings shows it. */
export function tagsOf(
  panel: ComponentType<PanelProps>,
  typed: FormState,
  settled?: Settled,
): string {
  const state = { ...emptyForm(見本市.番号), ...typed }
  const worked = workOut(state, { tenant: 見本市, chosen: undefined })
  const drawing = h(panel, { worked, state, set: () => undefined })
  return renderToString(h(TenantContext.Provider, { value: settled }, drawing))
}

/** 給与500万円・社会保険料70万円の人。 */
export const employee: FormState = { 'kyuyo-1-shiharai': '500万', 'kyuyo-1-shakai-hoken': '70万' }
