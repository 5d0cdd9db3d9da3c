import type { JSX } from 'preact'
import { offlineText } from '../texts/offline.ts'

/** The service worker puts the day and the number of days in place of these. */
const issuedMark = '{issued}'
const daysMark = '{days}'

/**
 * Lines that stand hidden until they are true: the service worker shows the first where there is no
 * network and the second where the server has an old release, the page's own script one of the others.
 */
export const Offline = (): JSX.Element => (
  <section class="offline" aria-label={offlineText.about}>
    <p class="release" hidden>
      {offlineText.age(issuedMark, daysMark)}
    </p>
    <p class="aged" hidden>
      {offlineText.aged(issuedMark, daysMark)}
    </p>
    <p class="unproven" hidden>
      {offlineText.unproven}
    </p>
    <p class="framed" hidden role="alert">
      {offlineText.framed}
    </p>
  </section>
)
