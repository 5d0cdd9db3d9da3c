import { may } from '@zeimori/records'
import { Type } from 'typebox'
import { inReach, perform } from '../acts/perform.ts'
import { resendMail } from '../acts/resend-mail.ts'
import { linesOf, readMails, type MailRow } from '../lists/mails.tsx'
import { Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { mailText } from '../texts/mail.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const which = Type.Object({
  id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
})

/** The mail, if she may see it. */
const find = async ({ services, caller }: Visit, id: string): Promise<MailRow | undefined> =>
  caller && (await inReach(services, caller, (within) => readMails(within, id)))[0]

function mailPage(visit: Visit, row: MailRow | undefined, problem?: string): Answer {
  const { caller, token } = visit
  if (row === undefined || caller === undefined) return { kind: 'missing' }
  const mayResend =
    row.state === 'dead' && may(caller.actor, 'mail.resend', row.tenant ?? undefined)
  return {
    kind: 'page',
    title: mailText.title,
    shows: [row.tenant],
    body: (
      <section class="card narrow">
        <h1>{mailText.title}</h1>
        <dl class="lines">
          {linesOf(row)
            .filter(([, text]) => text !== '')
            .map(([title, text]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
        </dl>
        {problem !== undefined && !mayResend && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {mayResend && (
          <Form
            action={`/mail/${row.id}/resend`}
            token={token}
            send={mailText.resend}
            problem={problem}
          >
            <p>{mailText.resendLead}</p>
          </Form>
        )}
        <p>
          <a href="/mail">{mailText.back}</a>
        </p>
      </section>
    ),
  }
}

export const mailRoutes: readonly Route[] = [
  route('GET', '/mail/:id', 'mail.see', which, async (visit, { id }) =>
    mailPage(visit, await find(visit, id)),
  ),
  route('POST', '/mail/:id/resend', 'mail.resend', which, async (visit, { id }) => {
    const found = await find(visit, id)
    const { caller, services } = visit
    if (found === undefined || caller === undefined) return mailPage(visit, undefined)
    const done = await perform(
      services,
      resendMail,
      { id, tenant: found.tenant ?? undefined },
      caller,
    )
    return done.ok
      ? { kind: 'redirect', to: '/mail' }
      : mailPage(visit, found, refusedText(done.refusal))
  }),
]
