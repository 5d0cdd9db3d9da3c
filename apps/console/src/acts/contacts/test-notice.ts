import type { Notice } from '@zeimori/store'
import { digestOf, newToken } from '../token.ts'

/** A link that answers once, as it is sent, and what of it is kept. */
export function newTest(contact: string): { readonly digest: string; readonly notice: Notice } {
  const token = newToken()
  const digest = digestOf(token)
  return {
    digest,
    notice: {
      to: { kind: 'contact', id: contact },
      key: `contact-test:${digest}`,
      template: 'contact-test',
      values: { token },
    },
  }
}
