import type { JSX } from 'preact'
import { refusalText } from '../texts/refusals.ts'

/** What there is more to say of than its status. */
export type Why = keyof typeof refusalText.because

/** The one page for everything that is not answered: no detail, a number to ask with, and a way on. */
export const Refusal = ({
  status,
  requestId,
  why,
}: {
  readonly status: number
  readonly requestId: string
  readonly why?: Why | undefined
}): JSX.Element => (
  <section class="card">
    <h1>{refusalText.title(status)}</h1>
    <p>{why === undefined ? refusalText.way(status) : refusalText.because[why]}</p>
    <p>{refusalText.number(requestId)}</p>
    <p>
      <a href="/">{refusalText.home}</a>
    </p>
  </section>
)
