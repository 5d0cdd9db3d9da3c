import { welcomePath } from '../acts/welcome-link.ts'
import type { Answer, Visit } from '../http/route.ts'
import { inviteText } from '../texts/acts.ts'
import { personText } from '../texts/person.ts'

/** The link of an invitation: shown this once; where there is a mail server, only the person herself gets it. */
export const linkPage = ({ services, site }: Visit, name: string, token: string): Answer => ({
  kind: 'page',
  title: personText.linkTitle,
  body: (
    <section class="card narrow">
      <h1>{personText.linkTitle}</h1>
      {services.sendsMail ? (
        <p>{inviteText.mailed(name)}</p>
      ) : (
        <>
          <p>{personText.link(name)}</p>
          <p>
            <code class="secret">{`${site.origin}${welcomePath(token)}`}</code>
          </p>
        </>
      )}
      <p>
        <a href="/people">{personText.back}</a>
      </p>
    </section>
  ),
})
