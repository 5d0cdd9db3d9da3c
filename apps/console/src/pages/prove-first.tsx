import type { JSX } from 'preact'
import { proveText } from '../texts/acts.ts'

/** In place of a form: nothing is typed that would be lost on the way there and back. */
export const ProveFirst = ({
  title,
  lead,
  at,
}: {
  readonly title: string
  /** What it takes the proof for. */
  readonly lead: string
  readonly at: string
}): JSX.Element => (
  <section class="card narrow">
    <h2>{title}</h2>
    <p>{lead}</p>
    <p class="buttons">
      <a class="button main" href={at}>
        {proveText.first}
      </a>
    </p>
  </section>
)
