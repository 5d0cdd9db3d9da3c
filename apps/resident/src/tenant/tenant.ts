import { 差し替える, type 市区町村, type 市区町村の差し替え } from '@zeimori/municipalities'
import type { Correction } from './corrections.ts'
import type { LocalText } from './local-text.ts'
import type { Contact, Crest, Notice, OpenYear, TenantSettings } from './settings.ts'
import type { Rates } from './read-rates.ts'

/** A municipality as the site is built for it. */
export type Tenant = {
  readonly 団体: 市区町村
  /** Undefined where the municipality has not settled anything: its pages then say so. */
  readonly settings: TenantSettings | undefined
  readonly rates: Rates | undefined
  readonly ownForm: { readonly pdf: Uint8Array; readonly layout: unknown } | undefined
}

/** A municipality that has settled nothing. */
export const unsettled = (団体: 市区町村): Tenant => ({
  団体,
  settings: undefined,
  rates: undefined,
  ownForm: undefined,
})

/** What a browser learns of a municipality, in a module of its own. */
export type TenantModule = {
  readonly 団体: 市区町村
  readonly name: LocalText
  readonly crest: Crest
  readonly contact: Contact | undefined
  /** Undefined: every year. */
  readonly years: readonly OpenYear[] | undefined
  readonly notices: readonly Notice[]
  readonly corrections: readonly Correction[]
  /** Where its own rates stand, a module too. */
  readonly rates: string | undefined
  /** Where its own form of declaration stands, a module too. */
  readonly ownForm: string | undefined
}

/** What the module of rates says. */
export type RatesModule = { readonly values: 市区町村の差し替え; readonly approvedOn: string }

export const nameOf = ({ 団体, settings }: Tenant): LocalText => settings?.name ?? { ja: 団体.名称 }

export const crestOf = ({ 団体, settings }: Tenant): Crest =>
  settings?.crest ?? { letter: 団体.名称.slice(0, 1) }

/** What anybody may know of a municipality. Its modules are named where they are made. */
export const publicPart = (tenant: Tenant): TenantModule => ({
  団体: tenant.団体,
  name: nameOf(tenant),
  crest: crestOf(tenant),
  contact: tenant.settings?.contact,
  years: tenant.settings?.years,
  notices: tenant.settings?.notices ?? [],
  corrections: tenant.settings?.corrections ?? [],
  rates: undefined,
  ownForm: undefined,
})

/** The municipality with its own rates in place of those that the program brings. */
export const taxingTenant = ({ 団体, rates }: Tenant): 市区町村 =>
  rates === undefined ? 団体 : 差し替える(団体, rates.values)
