import { isIssuer, secretPlace } from '../identity/provider.ts'
import type { Vault } from '@zeimori/store'
import { noticeText } from '../texts/notices.ts'
import type { Act } from './act.ts'
import { tellSettings } from './settings-notice.ts'

export type IdentityProvider = {
  readonly tenant: string
  readonly issuer: string
  readonly clientId: string
  /** Undefined keeps the one that is there. */
  readonly clientSecret: string | undefined
  readonly trustsMfa: boolean
  readonly acrValues: readonly string[]
  /** Whether the console is a trial on this machine, where a provider without TLS may be tried. */
  readonly trial: boolean
}

/** Registers where a municipality's people sign in, or changes it. */
export const setIdentityProvider = (vault: Vault): Act<IdentityProvider, undefined> => ({
  permission: 'tenant.change',
  action: 'tenant.change',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, given, caller, now) => {
    const { tenant, issuer, clientId, clientSecret, trustsMfa, acrValues, trial } = given
    const what = { kind: 'identity-provider', id: tenant }
    const notValid = (field: string) =>
      ({ ok: false, refusal: { code: 'not-valid', field, rule: field }, what }) as const
    if (!isIssuer(issuer, trial)) return notValid('issuer')
    const before = await within
      .selectFrom('identity_provider')
      .select(['issuer', 'client_id', 'trusts_mfa', 'acr_values'])
      .where('tenant', '=', tenant)
      .forUpdate()
      .executeTakeFirst()
    const sealed = clientSecret && vault.seal(clientSecret, secretPlace(tenant), tenant)
    // Another issuer must not be handed the secret of the one before.
    if (sealed === undefined && before?.issuer !== issuer) return notValid('client-secret')
    const acr_values = acrValues.join(' ')
    const row = { issuer, client_id: clientId, trusts_mfa: trustsMfa, acr_values, changed_at: now }
    if (before !== undefined)
      await within
        .updateTable('identity_provider')
        .set({ ...row, ...(sealed && { client_secret: sealed }) })
        .where('tenant', '=', tenant)
        .execute()
    else
      await within
        .insertInto('identity_provider')
        .values({ tenant, ...row, client_secret: sealed ?? '' })
        .execute()
    return {
      ok: true,
      result: undefined,
      what,
      changes: {
        issuer: { before: before?.issuer ?? null, after: issuer },
        clientId: { before: before?.client_id ?? null, after: clientId },
        trustsMfa: {
          before: before === undefined ? null : String(before.trusts_mfa),
          after: String(trustsMfa),
        },
        acrValues: { before: before?.acr_values ?? null, after: acr_values },
        ...(sealed && { clientSecret: 'secret' as const }),
      },
      notices: [tellSettings(tenant, caller, [noticeText.provider], now)],
    }
  },
})

/** Takes a municipality's provider away: nobody signs in there any more. */
export const removeIdentityProvider: Act<{ readonly tenant: string }, undefined> = {
  permission: 'tenant.change',
  action: 'tenant.change',
  tenantOf: ({ tenant }) => tenant,
  dangerous: true,
  run: async (within, { tenant }, caller, now) => {
    const what = { kind: 'identity-provider', id: tenant }
    const gone = await within
      .deleteFrom('identity_provider')
      .where('tenant', '=', tenant)
      .returning('issuer')
      .executeTakeFirst()
    return gone === undefined
      ? { ok: false, refusal: { code: 'not-found' }, what }
      : {
          ok: true,
          result: undefined,
          what,
          changes: { issuer: { before: gone.issuer, after: null } },
          notices: [tellSettings(tenant, caller, [noticeText.providerRemoved], now)],
        }
  },
}
