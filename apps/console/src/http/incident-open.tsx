import { alertKindNames, alertKinds, alertRuleName } from '@zeimori/records'
import { Type, type Static } from 'typebox'
import { openByHand } from '../acts/incidents/open.ts'
import { inReach, perform } from '../acts/perform.ts'
import { readAlerts } from '../alerts/read-alerts.ts'
import { scopeChoices } from '../contacts/scope-choices.ts'
import { Choice, Field, Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { alertText } from '../texts/alerts.ts'
import { minuteText } from '../texts/day.ts'
import { incidentText } from '../texts/incidents.ts'
import { readMoment } from './moment-input.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const yesNo = Type.Union([Type.Literal('yes'), Type.Literal('no')])
const form = Type.Object({
  scope: Type.String({ pattern: '^(\\d{6}|all|provider)$' }),
  kind: Type.String({ maxLength: 20 }),
  title: Type.String({ maxLength: 200 }),
  how: Type.String({ maxLength: 500 }),
  detectedAt: Type.String({ maxLength: 30 }),
  leak: yesNo,
  whether: Type.Union([Type.Literal('real'), Type.Literal('drill')]),
})

async function openPage(
  { services, caller, token }: Visit,
  problem?: string,
  given: Partial<Static<typeof form>> = {},
): Promise<Answer> {
  if (caller === undefined) return { kind: 'missing' }
  return {
    kind: 'page',
    title: incidentText.open,
    body: (
      <section class="card narrow">
        <h1>{incidentText.open}</h1>
        <p>{incidentText.openLead}</p>
        <Form action="/incidents/open" token={token} send={incidentText.open} problem={problem}>
          <Choice
            name="scope"
            label={incidentText.scope}
            value={given.scope ?? ''}
            choices={await scopeChoices(services, caller)}
          />
          <Choice
            name="kind"
            label={incidentText.kind}
            value={given.kind ?? 'failure'}
            choices={incidentText.kinds}
          />
          <Field name="title" label={incidentText.name} value={given.title ?? ''} maxLength={200} />
          <Field
            name="how"
            label={incidentText.how}
            hint={incidentText.howHint}
            value={given.how ?? ''}
            maxLength={500}
          />
          <Field
            name="detectedAt"
            label={incidentText.detectedAt}
            hint={incidentText.momentHint}
            value={given.detectedAt ?? minuteText(services.now())}
          />
          <Choice
            name="leak"
            label={incidentText.leak}
            value={given.leak ?? 'no'}
            choices={[
              ['no', 'ない・わからない'],
              ['yes', 'ある'],
            ]}
          />
          <Choice
            name="whether"
            label={incidentText.whether}
            value={given.whether ?? 'real'}
            choices={[
              ['real', alertText.isReal],
              ['drill', alertText.isDrill],
            ]}
          />
        </Form>
      </section>
    ),
  }
}

const opening = route('POST', '/incidents/open', 'incident.work', form, async (visit, given) => {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const { scope, title, how, whether, leak } = given
  const incident = {
    scope,
    title,
    how,
    kind: alertKindNames.find((name) => name === given.kind) ?? 'other',
    detectedAt: readMoment(given.detectedAt),
    drill: whether === 'drill',
    leak: leak === 'yes',
  }
  const done = await perform(services, openByHand, incident, caller)
  return done.ok
    ? { kind: 'redirect', to: `/incidents/${done.result.id}` }
    : openPage(visit, refusedText(done.refusal), given)
})

/** An alert that turned out to be more: whoever looks at it makes it one. */
const fromAlert = route(
  'POST',
  '/alerts/:id/incident',
  'incident.work',
  Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) }),
  async ({ services, caller }, { id }) => {
    if (caller === undefined) return { kind: 'missing' }
    const [alert] = await inReach(services, caller, (within) => readAlerts(within, id))
    if (alert === undefined) return { kind: 'missing' }
    const { scope, kind, drill, leak, first_at: detectedAt, rule } = alert
    const title = alertKinds[kind].name
    const how = `警報（${alertRuleName(rule)}）`
    const incident = { scope, kind, drill, leak, detectedAt, title, how, alert: id }
    const done = await perform(services, openByHand, incident, caller)
    if (!done.ok) return { kind: 'missing' }
    return { kind: 'redirect', to: `/incidents/${done.result.id}` }
  },
)

export const incidentOpenRoutes: readonly Route[] = [
  route('GET', '/incidents/open', 'incident.work', Type.Object({}), (visit) => openPage(visit)),
  opening,
  fromAlert,
]
