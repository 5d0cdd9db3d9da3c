import { valuesOf, type Page } from '../retrieve/http.ts'

/**
 * The directives of the Content-Security-Policy. A directive that comes twice counts as it came first, as in
 * browsers; where two policies are sent there is none that could be relied on as one.
 */
export function policyOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const sent = valuesOf(page, 'content-security-policy')
  const directives = new Map<string, readonly string[]>()
  if (sent.length !== 1) return directives
  for (const directive of (sent[0] ?? '').split(';')) {
    const [name = '', ...values] = directive.trim().split(/\s+/)
    if (name !== '' && !directives.has(name.toLowerCase()))
      directives.set(name.toLowerCase(), values)
  }
  return directives
}
