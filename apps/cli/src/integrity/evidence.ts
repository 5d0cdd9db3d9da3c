import { appendEvents, forProvider, japanTime } from '@zeimori/store'
import type { Installation } from '../installation.ts'
import { keepSealed, stateOf } from '../stopping/keep.ts'
import type { Finding } from './finding.ts'

/** So many files are kept with their content. */
const mostKept = 50

/**
 * Keeps what was found in place of what was signed, sealed, and records that it was kept.
 * @param by what looked: `file`, `served` or `result`
 * @returns the SHA-256 by which `./zeimori stop kept` shows it
 */
export async function keepEvidence(
  own: Installation,
  by: string,
  found: readonly Finding[],
): Promise<string> {
  const { store, services } = own
  const now = services.now()
  const tenants = [...new Set(found.map(({ tenant }) => tenant))]
  const [only = ''] = tenants.length === 1 ? tenants : []
  const digest = await keepSealed(own, {
    ...(await stateOf(own, only === '' ? 'all' : only, now)),
    by,
    count: found.length,
    found: found.slice(0, mostKept).map(({ bytes, ...one }) => ({
      path: one.path,
      tenant: one.tenant,
      signed: one.signed ?? null,
      found: one.found ?? null,
      content: bytes === undefined ? null : Buffer.from(bytes).toString('base64'),
    })),
  })
  await forProvider(store, (within) =>
    appendEvents(within, services.sealing, [
      {
        at: japanTime(now),
        where: { ...services.where, service: 'worker' },
        who: { kind: 'system', id: 'integrity' },
        what: { kind: 'evidence', id: digest, count: found.length },
        how: {
          action: 'detection.evidence',
          result: 'ok',
          reason: by,
          changes: { path: { before: null, after: found[0]?.path ?? '' } },
        },
      },
    ]),
  )
  return digest
}
