import type { AlertKind, AlertSeverity } from '@zeimori/records'
import { raiseAlert, tenantOfScope } from '@zeimori/store'
import type { Act } from '../act.ts'
import { raisedBy } from './raised.ts'

export type AlertByHand = {
  /** The municipality's number, `all`, or `provider`. */
  readonly scope: string
  readonly kind: AlertKind
  readonly severity: AlertSeverity
  readonly detail: string
  readonly drill: boolean
}

/** Has people told of something that somebody noticed, or drills it. */
export const raiseByHand: Act<AlertByHand, { readonly id: string }> = {
  permission: 'alert.raise',
  action: 'alert.raise',
  tenantOf: ({ scope }) => tenantOfScope(scope),
  dangerous: false,
  run: async (within, { scope, kind, severity, detail, drill }, { id: by }, now) => {
    const notValid = {
      ok: false,
      refusal: { code: 'not-valid', field: 'scope', rule: 'alert-scope' },
      what: { kind: 'alert' },
    } as const
    const tenant = tenantOfScope(scope)
    if (tenant === undefined && scope !== 'all' && scope !== 'provider') return notValid
    const isThere =
      tenant === undefined ||
      (await within
        .selectFrom('tenant')
        .select('id')
        .where('id', '=', tenant)
        .executeTakeFirst()) !== undefined
    if (!isThere) return notValid
    const raised = await raiseAlert(
      within,
      { scope, kind, severity, rule: 'by-hand', about: by, detail: detail.trim(), drill },
      now,
    )
    const changes = {
      kind: { before: null, after: kind },
      severity: { before: null, after: severity },
      ...(drill && { drill: { before: null, after: 'yes' } }),
    }
    const { id } = raised
    const also = raisedBy(raised, scope, 'itself')
    return { ok: true, result: { id }, what: { kind: 'alert', id }, changes, also }
  },
}
