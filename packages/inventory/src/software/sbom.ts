import { purlOf, type Software } from './software.ts'

/** What the components are components of. */
export type Product = { readonly name: string; readonly version: string }

/**
 * The software bill of materials of what is shipped, as CycloneDX 1.6. The same software gives the same bytes: no
 * serial number, no time.
 */
export function cycloneDx(product: Product, all: readonly Software[]): string {
  const shipped = all.filter(({ forDevelopment }) => forDevelopment !== true)
  const byPurl = new Map(shipped.map((one) => [purlOf(one), one]))
  const components = [...byPurl]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([purl, one]) => componentOf(purl, one))
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...product } },
    components,
  }
  return `${JSON.stringify(bom, undefined, 2)}\n`
}

function componentOf(purl: string, { name, version, licence }: Software) {
  const [scope, own] = name.startsWith('@') ? name.split('/', 2) : [undefined, name]
  return {
    type: 'library',
    'bom-ref': purl,
    ...(scope !== undefined && { group: scope }),
    name: own ?? name,
    version,
    ...(licence !== undefined && { licenses: [{ expression: licence }] }),
    purl,
  }
}
