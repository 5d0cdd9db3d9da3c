import { writePdfBeside, writeWorkbook } from '@zeimori/documents'
import { ledgerForms, type LedgerFormName, type Report } from '@zeimori/records'
import { Type } from 'typebox'
import { inReach, record } from '../acts/perform.ts'
import { formLedger } from '../ledger/form-ledger.ts'
import { formEndings, formNames, type FormEnding } from '../ledger/form-names.ts'
import { FormsPage } from '../ledger/forms-page.tsx'
import { queue } from '../queue.ts'
import { ledgerText } from '../texts/requirement-ledger.ts'
import { scopeOf, tenantChoices } from './ledger-scope.ts'
import { route, type Answer, type Route, type Visit } from './route.ts'

const types: Readonly<Record<FormEnding, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const whose = Type.Object({ tenant: Type.Optional(Type.String({ maxLength: 40 })) })

/** One paper at a time: each takes all of a core for seconds. */
const inTurn = queue({ atOnce: 1, waiting: 5 })

const written = (report: Report, ending: FormEnding): Promise<Uint8Array> =>
  inTurn(() => (ending === 'pdf' ? writePdfBeside(report) : writeWorkbook(report)))

/** A form as it stands now, leaving a record of it. */
async function formFile(
  { services, caller }: Visit,
  asked: string | undefined,
  name: LedgerFormName,
  ending: FormEnding,
): Promise<Answer> {
  if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, asked)
  if (scope === 'refused' || scope.tenant === undefined) return { kind: 'missing' }
  const { ledger } = services
  const { tenant } = scope
  const found = await inReach(services, caller, (within) =>
    formLedger(within, services, ledger, tenant, services.now().getTime()),
  )
  if (found === undefined) return { kind: 'missing' }
  const report = ledgerForms[name].make(found)
  const bytes = await written(report, ending)
  const what = { kind: 'report', id: `${name}.${ending}`, tenant }
  await record(services, caller, [{ what, how: { action: 'report.export', result: 'ok' } }])
  return { kind: 'file', name: `${report.title}-${tenant}.${ending}`, type: types[ending], bytes }
}

export const ledgerFormRoutes: readonly Route[] = [
  route('GET', '/ledger/forms', 'ledger.see', whose, async ({ services, caller }, asked) => {
    if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
    const scope = await scopeOf(services, caller, asked.tenant)
    if (scope === 'refused') return { kind: 'missing' }
    const { tenant } = scope
    const tenants = tenant === undefined ? await tenantChoices(services) : []
    return {
      kind: 'page',
      title: ledgerText.formsTitle,
      body: <FormsPage {...{ tenant, tenants }} />,
    }
  }),
  ...formNames.flatMap((name) =>
    formEndings.map((ending) =>
      route('GET', `/ledger/forms/${name}.${ending}`, 'ledger.see', whose, (visit, { tenant }) =>
        formFile(visit, tenant, name, ending),
      ),
    ),
  ),
]
