import { matrix, type Permission, type Role } from '@zeimori/records'
import type { Store } from '@zeimori/store'
import { sql } from 'kysely'
import type { Route, Visit } from '../../src/http/route.ts'

/** A console that somebody has broken on purpose. */
export type Broken = { readonly store: Store; readonly routes: readonly Route[] }

/** One mistake that a programmer or an administrator could make. None of this is in the product. */
export type Fault = {
  readonly name: string
  /** The addresses by which it is found: fewer than there are, so that finding it is not easier. */
  readonly at: RegExp
  readonly inject: (whole: Broken) => Promise<Broken>
  readonly mend: (whole: Broken) => Promise<void>
}

const nothing = async (): Promise<void> => undefined

const inDatabase = (name: string, at: RegExp, breaking: string, mending: string): Fault => ({
  name,
  at,
  inject: async (whole) => {
    await sql.raw(breaking).execute(whole.store.db)
    return whole
  },
  mend: async ({ store }) => void (await sql.raw(mending).execute(store.db)),
})

const withoutPolicies = (table: string, at: RegExp): Fault =>
  inDatabase(
    `row-level security is off on ${table}`,
    at,
    `alter table ${table} disable row level security`,
    `alter table ${table} enable row level security`,
  )

const own = "(tenant = nullif(current_setting('app.tenant', true), ''))"
const openPolicy = (table: string, at: RegExp): Fault =>
  inDatabase(
    `the policy of ${table} lets everything through`,
    at,
    `alter policy own on ${table} using (true)`,
    `alter policy own on ${table} using ${own}`,
  )

/** The same for an entry and what belongs to it, each of which is closed by itself. */
const onRegisters = (statement: (table: string) => string): string => {
  const tables = ['register_entry', 'register_version', 'register_step']
  return `do $$ begin ${tables.map((table) => `${statement(table)};`).join(' ')} end $$`
}

/** A cell of the program's table, for as long as the trial takes. */
const cell = (permission: Permission, role: Role, reach: string | undefined, at: RegExp): Fault => {
  const grants: object = matrix[permission]
  const before: unknown = Reflect.get(grants, role)
  const put = (value: unknown): void => {
    if (value === undefined) Reflect.deleteProperty(grants, role)
    else Reflect.set(grants, role, value)
  }
  return {
    name: `the cell ${permission} of ${role} is ${reach ?? 'empty'}`,
    at,
    inject: async (whole) => {
      put(reach)
      return whole
    },
    mend: async () => put(before),
  }
}

const inRoute = (name: string, at: RegExp, change: (route: Route) => Route): Fault => ({
  name,
  at,
  inject: async ({ store, routes }) => ({
    store,
    routes: routes.map((route) =>
      at.test(`${route.method} ${route.url}`) ? change(route) : route,
    ),
  }),
  mend: nothing,
})

/** The visit with something in it that the handler should have looked up or checked. */
const visiting =
  (change: (visit: Visit, given: unknown) => Partial<Visit>) =>
  (route: Route): Route => ({
    ...route,
    answer: (visit, given) => {
      const other = change(visit, given)
      const changed = new Proxy(visit, {
        get: (target, name) =>
          Object.hasOwn(other, name) ? Reflect.get(other, name) : Reflect.get(target, name),
      })
      return route.answer(changed, given)
    },
  })

const asProvider = visiting(({ caller }) => ({
  caller: caller && { ...caller, actor: { role: 'provider-admin', tenant: undefined } },
}))

/** Whose thing it is is not asked: she acts as whoever owns what the form names. */
const asOwnerOf = visiting(({ caller, session }, given) => {
  const id = named(given)
  if (id === '') return {}
  return {
    caller: caller && { ...caller, id },
    session: new Proxy(session, {
      get: (target, name) => (name === 'account' ? id : Reflect.get(target, name)),
    }),
  }
})

const named = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'id' in given ? String(given.id) : ''

/** Another role or another municipality is set for the transaction than the one that was asked for. */
const inContext = (name: string, at: RegExp, change: (query: string) => string): Fault => ({
  name,
  at,
  inject: async ({ store, routes }) => ({
    store: { ...store, db: store.db.withPlugin(rewriting(change)) },
    routes,
  }),
  mend: nothing,
})

const rewriting = (change: (text: string) => string): Parameters<Store['db']['withPlugin']>[0] => ({
  transformQuery: ({ node }) => rewritten(node, change),
  transformResult: async ({ result }) => result,
})

/** Every piece of text in a query. */
function rewritten<T>(node: T, change: (text: string) => string): T {
  const copy: unknown = JSON.parse(JSON.stringify(node), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  )
  return isLike(node, copy) ? copy : node
}

const isLike = <T>(_: T, copy: unknown): copy is T => typeof copy === 'object' && copy !== null

export const faults: readonly Fault[] = [
  withoutPolicies('account', /^GET \/people(\.csv)?$/),
  withoutPolicies('tenant', /^GET \/tenants(\.csv)?$/),
  withoutPolicies('audit_record', /^GET \/audit(\.csv)?$/),
  inDatabase(
    'a municipality’s role has the provider’s rights',
    /^GET \/people$/,
    'grant zeimori_provider to zeimori_tenant',
    'revoke zeimori_provider from zeimori_tenant',
  ),
  inContext('no transaction steps into its role', /^GET \/tenants$/, (text) =>
    text.startsWith('zeimori_') ? 'none' : text,
  ),
  openPolicy('account', /^GET \/people\/:id$/),
  openPolicy('audit_record', /^GET \/audit$/),
  inContext('the tenant’s transaction runs with the provider’s rights', /^GET \/people$/, (text) =>
    text === 'zeimori_tenant' ? 'zeimori_provider' : text,
  ),
  inContext('every transaction is bound to the same municipality', /^GET \/tenants$/, (text) =>
    /^(222038|342025)$/.test(text) ? '092011' : text,
  ),
  inDatabase(
    'the policies of registers let everything through',
    /^GET \/registers\/(entries\/:id|:register\/list)$/,
    onRegisters((table) => `alter policy own on ${table} using (true)`),
    onRegisters((table) => `alter policy own on ${table} using ${own}`),
  ),
  cell('audit.search', 'client-viewer', 'own', /^GET \/audit$/),
  cell('audit.export', 'client-staff', 'own', /^GET \/audit\/export$/),
  cell('account.invite', 'client-staff', 'own', /^GET \/people\/invite$/),
  cell('account.suspend', 'operator', 'all', /\/suspend$/),
  cell('account.delete', 'auditor', 'all', /\/delete$/),
  cell('account.see', 'client-viewer', undefined, /^GET \/people$/),
  inRoute('a page asks only whether somebody has signed in', /^GET \/audit$/, (route) => ({
    ...route,
    access: 'signed-in',
  })),
  inRoute('a page is open before the second factor', /^GET \/access$/, (route) => ({
    ...route,
    access: 'half',
  })),
  inRoute('a list forgets whose it is', /^GET \/people(\.csv)?$/, asProvider),
  inRoute(
    'a page does not ask whose municipality it is',
    /^GET \/tenants\/:tenant\/provider$/,
    asProvider,
  ),
  inRoute(
    'a form does not ask whose factor it is',
    /^(GET|POST) \/me\/factors(\/remove)?$/,
    asOwnerOf,
  ),
]
