import { Type, type Static } from 'typebox'
import { exportLog } from '../acts/export-log.ts'
import { perform } from '../acts/perform.ts'
import { cellsOf } from '../audit/rows.ts'
import { sealedFor } from '../audit/sealed-file.ts'
import { taken, type Span } from '../audit/taken.ts'
import { csvHead, csvLines } from '../lists/csv.ts'
import { Field, Form } from '../pages/form.tsx'
import { readReason } from '../people/given.ts'
import { refusedText } from '../texts/acts.ts'
import { auditText, exportText } from '../texts/audit.ts'
import { dayText } from '../texts/day.ts'
import { isDay } from './day-input.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const form = Type.Object({
  from: Type.String({ maxLength: 20 }),
  to: Type.String({ maxLength: 20 }),
  tenant: Type.Optional(Type.String({ pattern: '^(\\d{6})?$' })),
  recipient: Type.String({ maxLength: 100 }),
  reason: Type.String({ maxLength: 1000 }),
})
type Given = Static<typeof form>

const exportPage = (visit: Visit, given: Partial<Given>, problem?: string): Answer => ({
  kind: 'page',
  title: exportText.title,
  ...(problem !== undefined && { status: 422 }),
  body: (
    <section class="card narrow">
      <h1>{exportText.title}</h1>
      <p>{exportText.lead}</p>
      <Form action="/audit/export" token={visit.token} send={exportText.send} problem={problem}>
        <Field name="from" type="date" label={auditText.from} value={given.from ?? ''} />
        <Field name="to" type="date" label={auditText.to} value={given.to ?? ''} />
        {visit.caller?.actor.tenant === undefined && (
          <Field
            name="tenant"
            label={exportText.tenant}
            hint={exportText.tenantHint}
            value={given.tenant ?? ''}
            numeric
            optional
          />
        )}
        <Field
          name="recipient"
          label={exportText.recipient}
          hint={exportText.recipientHint}
          value={given.recipient ?? ''}
        />
        <Field
          name="reason"
          label={exportText.reason}
          hint={exportText.reasonHint}
          value={given.reason ?? ''}
        />
      </Form>
    </section>
  ),
})

async function* linesOf(visit: Visit, span: Span, last: number): AsyncGenerator<Uint8Array> {
  const { services, caller } = visit
  yield csvHead(auditText.columns)
  for await (const rows of taken(services.store, caller?.actor.tenant, span, last))
    yield csvLines(rows.map(cellsOf))
}

async function send(visit: Visit, given: Given): Promise<Answer> {
  const { services, caller } = visit
  if (caller === undefined) return { kind: 'missing' }
  const reason = readReason(given.reason)
  if (!reason.ok) return exportPage(visit, given, reason.problem)
  if (!isDay(given.from) || !isDay(given.to)) return exportPage(visit, given, exportText.days)
  const tenant = caller.actor.tenant ?? (given.tenant === '' ? undefined : given.tenant)
  const span = { from: given.from, to: given.to, tenant }
  const recipient = given.recipient.trim()
  const wanted = { ...span, recipient, reason: reason.value }
  const done = await perform(services, exportLog, wanted, caller)
  if (!done.ok)
    return done.refusal.code === 'prove-again'
      ? toProve('/audit/export')
      : exportPage(visit, given, refusedText(done.refusal))
  const bytes = await sealedFor(recipient, linesOf(visit, span, done.result.last))
  const name = `${auditText.title}_${given.from}_${given.to}.csv.age`
  return { kind: 'file', name, type: 'application/octet-stream', bytes }
}

/** Taking the log away: a form that says for whom and why, shortly after a proof of who she is. */
export const auditExportRoutes: readonly Route[] = [
  route('GET', '/audit/export', 'audit.export', Type.Object({}), async (visit) => {
    if (!isProved(visit)) return toProve('/audit/export')
    const today = dayText(visit.services.now())
    return exportPage(visit, { from: `${today.slice(0, 7)}-01`, to: today })
  }),
  route('POST', '/audit/export', 'audit.export', form, (visit, given) => send(visit, given)),
]
