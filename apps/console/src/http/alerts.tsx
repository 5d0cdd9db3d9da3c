import { alertKindNames, type AlertSeverity } from '@zeimori/records'
import { Type } from 'typebox'
import { acknowledgeAlert, closeAlert } from '../acts/alerts/answer.ts'
import { raiseByHand } from '../acts/alerts/raise.ts'
import { inReach, perform, type Performed } from '../acts/perform.ts'
import { AlertPage } from '../alerts/alert-page.tsx'
import { readAlerts, readTellings } from '../alerts/read-alerts.ts'
import { Choice, Form, TextArea } from '../pages/form.tsx'
import { scopeChoices } from '../contacts/scope-choices.ts'
import { refusedText } from '../texts/acts.ts'
import { alertText } from '../texts/alerts.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const id = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const which = Type.Object({ id })
const isSeverity = (text: string): text is AlertSeverity =>
  ['notice', 'warning', 'urgent'].includes(text)

/** The alert, if she may see it, with who was told. */
const find = async ({ services, caller }: Visit, wanted: string) =>
  caller === undefined
    ? undefined
    : inReach(services, caller, async (within) => {
        const [alert] = await readAlerts(within, wanted)
        return alert && { alert, tellings: await readTellings(within, wanted) }
      })

async function alertPage(visit: Visit, wanted: string, problem?: string): Promise<Answer> {
  const { caller, token } = visit
  const found = await find(visit, wanted)
  if (caller === undefined || found === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: alertText.title,
    shows: [found.alert.tenant],
    body: <AlertPage {...found} {...{ caller, token, problem }} />,
  }
}

const raisePage = async (
  visit: Visit,
  problem?: string,
  given: {
    readonly scope?: string
    readonly kind?: string
    readonly severity?: string
    readonly detail?: string
    readonly whether?: string
  } = {},
): Promise<Answer> =>
  visit.caller === undefined
    ? { kind: 'missing' }
    : {
        kind: 'page',
        title: alertText.raise,
        body: (
          <section class="card narrow">
            <h1>{alertText.raise}</h1>
            <p>{alertText.raiseLead}</p>
            <Form
              action="/alerts/raise"
              token={visit.token}
              send={alertText.raise}
              problem={problem}
            >
              <Choice
                name="scope"
                label={alertText.scope}
                value={given.scope ?? ''}
                choices={await scopeChoices(visit.services, visit.caller)}
              />
              <Choice
                name="kind"
                label={alertText.kind}
                value={given.kind ?? 'other'}
                choices={alertText.kinds}
              />
              <Choice
                name="severity"
                label={alertText.severity}
                value={given.severity ?? 'warning'}
                choices={alertText.severities}
              />
              <Choice
                name="whether"
                label={alertText.whether}
                value={given.whether ?? 'real'}
                choices={[
                  ['real', alertText.isReal],
                  ['drill', alertText.isDrill],
                ]}
              />
              <TextArea
                name="detail"
                label={alertText.seen}
                hint={alertText.seenHint}
                value={given.detail ?? ''}
              />
            </Form>
          </section>
        ),
      }

const raising = route(
  'POST',
  '/alerts/raise',
  'alert.raise',
  Type.Object({
    scope: Type.String({ pattern: '^(\\d{6}|all|provider)$' }),
    kind: Type.String({ maxLength: 20 }),
    severity: Type.String({ maxLength: 20 }),
    whether: Type.Union([Type.Literal('real'), Type.Literal('drill')]),
    detail: Type.String({ maxLength: 2000 }),
  }),
  async (visit, given) => {
    const { services, caller } = visit
    const kind = alertKindNames.find((name) => name === given.kind)
    const { scope, severity, detail, whether } = given
    if (caller === undefined) return { kind: 'missing' }
    if (kind === undefined || !isSeverity(severity)) return raisePage(visit, undefined, given)
    const alert = { scope, kind, severity, detail, drill: whether === 'drill' }
    const done = await perform(services, raiseByHand, alert, caller)
    return done.ok
      ? { kind: 'redirect', to: `/alerts/${done.result.id}` }
      : raisePage(visit, refusedText(done.refusal), given)
  },
)

async function after(visit: Visit, wanted: string, done: Performed<undefined>): Promise<Answer> {
  if (done.ok) return { kind: 'redirect', to: `/alerts/${wanted}` }
  return alertPage(visit, wanted, refusedText(done.refusal))
}

export const alertRoutes: readonly Route[] = [
  route('GET', '/alerts/raise', 'alert.raise', Type.Object({}), (visit) => raisePage(visit)),
  raising,
  route('GET', '/alerts/:id', 'alert.see', which, (visit, { id: wanted }) =>
    alertPage(visit, wanted),
  ),
  route('POST', '/alerts/:id/acknowledge', 'alert.answer', which, async (visit, { id: wanted }) => {
    const { services, caller } = visit
    const found = await find(visit, wanted)
    if (caller === undefined || found === undefined) return { kind: 'missing' }
    const { scope } = found.alert
    const done = await perform(services, acknowledgeAlert, { id: wanted, scope }, caller)
    return after(visit, wanted, done)
  }),
  route(
    'POST',
    '/alerts/:id/close',
    'alert.answer',
    Type.Object({ id, reason: Type.String({ maxLength: 1000 }) }),
    async (visit, { id: wanted, reason }) => {
      const { services, caller } = visit
      const found = await find(visit, wanted)
      if (caller === undefined || found === undefined) return { kind: 'missing' }
      const { scope } = found.alert
      const done = await perform(services, closeAlert, { id: wanted, scope, reason }, caller)
      return after(visit, wanted, done)
    },
  ),
]
