import type { BlockList } from 'node:net'
import { forWorker, secretPlace } from '@zeimori/store'
import type { Carrier } from '../mail/smtp.ts'
import type { WorkerServices } from '../services.ts'
import { guard, type Lookup } from './guard.ts'
import { postHook } from './post.ts'

/** How often a webhook is tried, with longer pauses each time, until somebody has to look. */
export const hookTries = 5

/** Hands what a mail would say to the webhooks of contacts, such as a service that calls by telephone. */
export function hookCarrier(
  { store, vault, now }: WorkerServices,
  allowed: BlockList,
  find?: Lookup,
): Carrier {
  return async ({ id, contact, template, values, subject, text }) => {
    const row =
      contact === undefined
        ? undefined
        : await forWorker(store, (within) =>
            within
              .selectFrom('contact')
              .select(['id', 'address', 'secret'])
              .where('id', '=', contact)
              .where('way', '=', 'webhook')
              .executeTakeFirst(),
          )
    if (row === undefined || row.secret === null) return { kind: 'refused', problem: 'no-contact' }
    const guarded = await guard(row.address, allowed, find)
    // A name may come back; what leads inside is refused for good.
    if (!guarded.ok)
      return guarded.problem === 'name'
        ? { kind: 'later', problem: 'name', whole: false }
        : { kind: 'refused', problem: guarded.problem }
    return postHook({
      url: row.address,
      pinned: guarded.pinned,
      secret: vault.open(row.secret, secretPlace('contact', row.id)),
      id,
      body: JSON.stringify({ version: 1, id, template, values, subject, text }),
      at: now().getTime(),
    })
  }
}
