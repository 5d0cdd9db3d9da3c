import type { Places } from '../../form/read-form.ts'
import type { Worked } from '../../form/worked.ts'
import type { FormActions } from '../binding.ts'
import type { Dispatch, Model } from '../model.ts'
import type { Route } from '../route.ts'

/** What every screen of the form is drawn from. */
export type ScreenProps = {
  readonly route: Route
  /** Draws the whole screen now, because a link pointed to a box on it. */
  readonly atOnce: boolean
  readonly model: Model
  readonly worked: Worked
  readonly places: Places
  readonly actions: FormActions
  readonly dispatch: Dispatch
  /** Wipes everything, having asked. */
  readonly clear: () => void
}
