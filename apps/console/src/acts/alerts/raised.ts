import { tenantOfScope, type Raised } from '@zeimori/store'
import type { Written } from '../../services.ts'

/** What an alert leaves in the log beside the act that raised it: itself, where another did, and its incident. */
export const raisedBy = (
  { id, isNew, incident }: Raised,
  scope: string,
  by: 'itself' | 'other',
): readonly Written[] => {
  const tenant = tenantOfScope(scope)
  const of = { ...(tenant !== undefined && { tenant }) }
  return [
    ...(by === 'other' && isNew
      ? [
          {
            what: { kind: 'alert', id, ...of },
            how: { action: 'alert.raise', result: 'ok' },
          } as const,
        ]
      : []),
    ...(incident === undefined
      ? []
      : [
          {
            what: { kind: 'incident', id: incident, ...of },
            how: { action: 'incident.open', result: 'ok' },
          } as const,
        ]),
  ]
}
