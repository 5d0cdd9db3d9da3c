import { Type } from 'typebox'
import { createTenant } from '../acts/create-tenant.ts'
import { perform } from '../acts/perform.ts'
import { Field, Form } from '../pages/form.tsx'
import { refusedText } from '../texts/acts.ts'
import { readTenant } from '../tenants/read-tenant.ts'
import { TenantPage } from '../tenants/tenant-page.tsx'
import { tenantText } from '../texts/tenants.ts'
import { isProved } from './proved.ts'
import { toProve } from './prove.tsx'
import { route, type Answer, type Route, type Visit } from './route.ts'

const createPage = (
  visit: Visit,
  problem?: string,
  values?: { id: string; name: string },
): Answer => ({
  kind: 'page',
  title: tenantText.create,
  body: (
    <section class="card narrow">
      <h1>{tenantText.create}</h1>
      <Form
        action="/tenants/create"
        token={visit.token}
        send={tenantText.createSend}
        problem={problem}
      >
        <Field
          name="id"
          label={tenantText.id}
          hint={tenantText.idHint}
          value={values?.id ?? ''}
          numeric
        />
        <Field
          name="name"
          label={tenantText.name}
          hint={tenantText.nameHint}
          value={values?.name ?? ''}
        />
      </Form>
    </section>
  ),
})

export const tenantRoutes: readonly Route[] = [
  route(
    'GET',
    '/tenants/:id',
    'tenant.see',
    Type.Object({
      id: Type.String({ maxLength: 20 }),
      done: Type.Optional(Type.String({ maxLength: 40 })),
    }),
    async ({ services, caller }, { id, done }) => {
      const sheet = caller && (await readTenant(services, caller, id))
      return caller === undefined || sheet === undefined
        ? { kind: 'missing' }
        : {
            kind: 'page',
            title: sheet.tenant.name,
            shows: [sheet.tenant.id],
            body: <TenantPage sheet={sheet} caller={caller} done={done} />,
          }
    },
  ),
  route('GET', '/tenants/create', 'tenant.create', Type.Object({}), async (visit) =>
    isProved(visit) ? createPage(visit) : toProve('/tenants/create'),
  ),
  route(
    'POST',
    '/tenants/create',
    'tenant.create',
    Type.Object({
      id: Type.String({ maxLength: 20 }),
      name: Type.String({ minLength: 1, maxLength: 60 }),
    }),
    async (visit, input) => {
      const { caller, services } = visit
      if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
      const done = await perform(services, createTenant, input, caller)
      if (done.ok) return { kind: 'redirect', to: `/tenants/${done.result.id}?done=created` }
      if (done.refusal.code === 'prove-again') return toProve('/tenants/create')
      return createPage(visit, refusedText(done.refusal), input)
    },
  ),
]
