import { Type } from 'typebox'
import { confirmArrival, isWaiting } from '../contacts/confirm.ts'
import { Form } from '../pages/form.tsx'
import { contactText } from '../texts/alerts.ts'
import { route, type Answer, type Route } from './route.ts'

const which = Type.Object({ token: Type.String({ pattern: '^[\\w-]{43}$' }) })

const said = (text: string, status = 200): Answer => ({
  kind: 'page',
  title: contactText.confirmTitle,
  status,
  body: (
    <section class="card narrow">
      <h1>{contactText.confirmTitle}</h1>
      <p role="status">{text}</p>
    </section>
  ),
})

/** Where whoever is told of alerts says that a test arrived: without an account, by the link alone. */
export const confirmRoutes: readonly Route[] = [
  // Programs that look at mail open its links: opening one says nothing yet.
  route('GET', '/confirm/:token', 'anyone', which, async ({ services, token }, { token: link }) =>
    (await isWaiting(services, link))
      ? {
          kind: 'page',
          title: contactText.confirmTitle,
          body: (
            <section class="card narrow">
              <h1>{contactText.confirmTitle}</h1>
              <Form action={`/confirm/${link}`} token={token} send={contactText.confirm}>
                <p>{contactText.confirmLead}</p>
              </Form>
            </section>
          ),
        }
      : said(contactText.confirmGone),
  ),
  route('POST', '/confirm/:token', 'anyone', which, async (visit, { token: link }) =>
    said(
      (await confirmArrival(visit.services, link, visit))
        ? contactText.confirmed
        : contactText.confirmGone,
    ),
  ),
]
