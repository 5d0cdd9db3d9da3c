import { writePdfBeside, writeWorkbook } from '@zeimori/documents'
import { ledgerForms, type Report } from '@zeimori/records'
import { forProvider } from '@zeimori/store'
import { Type } from 'typebox'
import { inReach, record } from '../acts/perform.ts'
import { formLedger, numbered } from '../ledger/form-ledger.ts'
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
const whose = { tenant: Type.Optional(Type.String({ maxLength: 40 })) }

/** One paper at a time: each takes all of a core for seconds. */
const inTurn = queue({ atOnce: 1, waiting: 20 })

const written = (report: Report, ending: FormEnding): Promise<Uint8Array> =>
  inTurn(() => (ending === 'pdf' ? writePdfBeside(report) : writeWorkbook(report)))

/** Every file that is handed out, by its name. */
const files = formNames.flatMap((name) =>
  formEndings.map((ending) => ({ file: `${name}.${ending}`, name, ending })),
)

/** A form as it stands now, leaving a record of it. */
async function formFile(
  { services, caller }: Visit,
  { tenant: asked, file }: { readonly tenant?: string; readonly file: string },
): Promise<Answer> {
  const wanted = files.find((one) => one.file === file)
  if (wanted === undefined) return { kind: 'missing' }
  const { name, ending } = wanted
  if (caller === undefined || services.ledger === undefined) return { kind: 'missing' }
  const scope = await scopeOf(services, caller, asked)
  if (scope === 'refused' || scope.tenant === undefined) return { kind: 'missing' }
  const { ledger } = services
  const { tenant } = scope
  const found = await inReach(services, caller, (within) =>
    formLedger(within, services, ledger, tenant, services.now().getTime()),
  )
  if (found === undefined) return { kind: 'missing' }
  const whole = await forProvider(services.store, (within) => numbered(within, found))
  const report = ledgerForms[name].make(whole)
  const bytes = await written(report, ending)
  const what = { kind: 'report', id: file, tenant }
  await record(services, caller, [{ what, how: { action: 'report.export', result: 'ok' } }])
  return { kind: 'file', name: `${report.title}-${tenant}.${ending}`, type: types[ending], bytes }
}

export const ledgerFormRoutes: readonly Route[] = [
  route(
    'GET',
    '/ledger/forms',
    'ledger.see',
    Type.Object(whose),
    async ({ services, caller }, asked) => {
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
    },
  ),
  route(
    'GET',
    '/ledger/forms/:file',
    'ledger.see',
    Type.Object({ ...whose, file: Type.Union(files.map(({ file }) => Type.Literal(file))) }),
    formFile,
  ),
]
