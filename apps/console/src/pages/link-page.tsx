import type { Answer } from '../http/route.ts'
import { personText } from '../texts/person.ts'

/** The link of an invitation, shown this once. */
export const linkPage = (name: string, link: string): Answer => ({
  kind: 'page',
  title: personText.linkTitle,
  body: (
    <section class="card narrow">
      <h1>{personText.linkTitle}</h1>
      <p>{personText.link(name)}</p>
      <p>
        <code class="secret">{link}</code>
      </p>
      <p>
        <a href="/people">{personText.back}</a>
      </p>
    </section>
  ),
})
