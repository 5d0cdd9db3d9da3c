import type { JSX } from 'preact'
import { refusalText } from '../texts/refusals.ts'

/** The one page for everything that is not answered: no detail, a number to ask with, and a way on. */
export const Refusal = ({
  status,
  requestId,
}: {
  readonly status: number
  readonly requestId: string
}): JSX.Element => (
  <section class="card">
    <h1>{refusalText.title(status)}</h1>
    <p>{refusalText.way(status)}</p>
    <p>{refusalText.number(requestId)}</p>
    <p>
      <a href="/">{refusalText.home}</a>
    </p>
  </section>
)
