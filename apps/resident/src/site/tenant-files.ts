import { createHash } from 'node:crypto'
import { tenantPath, type Layout } from '../page/paths.ts'
import { colourSheet } from '../tenant/colours.ts'
import { publicPart, type RatesModule, type Tenant, type TenantModule } from '../tenant/tenant.ts'
import { script, style, type SiteFile } from './site-file.ts'

/** What stands in a municipality's folder beside its pages, by path without the leading slash. */
export type TenantFiles = {
  readonly files: ReadonlyMap<string, SiteFile>
  /** Where its style sheet is; undefined without colours of its own. */
  readonly colours: string | undefined
}

/**
 * The modules of one municipality. Its own one is always found under the same name, because pages that all
 * municipalities share know only its number; what it points to bears the hash of what is in it.
 */
export function tenantFiles(tenant: Tenant, layout: Layout): TenantFiles {
  const folder = tenantPath(tenant.団体.番号, layout)
  const files = new Map<string, SiteFile>()
  const add = (name: string, bytes: Uint8Array, type: string): string => {
    const path = `${folder}${name}`
    files.set(path.slice(1), { bytes, type })
    return path
  }
  const { settings, rates, ownForm } = tenant
  const colours = settings?.colours && Buffer.from(colourSheet(settings.colours))
  const ratesBytes = rates && moduleOf({ values: rates.values, approvedOn: rates.approvedOn })
  const formBytes =
    ownForm &&
    moduleOf({ pdf: Buffer.from(ownForm.pdf).toString('base64'), layout: ownForm.layout })
  const own: TenantModule = {
    ...publicPart(tenant),
    rates: ratesBytes && add(hashed('rates', 'js', ratesBytes), ratesBytes, script),
    ownForm: formBytes && add(hashed('own-form', 'js', formBytes), formBytes, script),
  }
  add('tenant.js', moduleOf({ tenant: own }), script)
  return {
    files,
    colours: colours && add(hashed('colours', 'css', colours), colours, style),
  }
}

/** A module that says these things and does nothing. */
function moduleOf(values: { readonly tenant: TenantModule } | RatesModule | object): Uint8Array {
  const lines = Object.entries(values).map(
    ([name, value]) => `export const ${name}=${JSON.stringify(value)}\n`,
  )
  return Buffer.from(lines.join(''))
}

const hashed = (name: string, extension: string, bytes: Uint8Array): string =>
  `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${extension}`
