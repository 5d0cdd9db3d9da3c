import { isMailAddress, pauseAfter, renderMail, type How } from '@zeimori/records'
import { claimDue, forWorker, markDead, markSent, postpone, type Claimed } from '@zeimori/store'
import { note, type WorkerServices } from '../services.ts'
import type { Carried, Carrier } from './smtp.ts'

export type Delivery = {
  readonly services: WorkerServices
  readonly channel: 'mail' | 'webhook'
  readonly carrier: Carrier
  /** How often something is tried until somebody has to look; without it, for days. */
  readonly most?: number
  /** The console's address, for the links: without a slash at its end. */
  readonly console: string
}

/** How many mails are claimed at a time. */
const groupSize = 10

/**
 * Sends what waits in the outbox. No transaction is open while the mail server is spoken to.
 * @returns how many mails had their turn
 */
export async function deliverDue(delivery: Delivery): Promise<number> {
  const { store, vault, now } = delivery.services
  const group = await claimDue(store, vault, now(), groupSize, delivery.channel)
  let away: Carried | undefined
  for (const mail of group) {
    const carried = mail.over === undefined ? (away ?? (await carry(delivery, mail))) : undefined
    if (carried?.kind === 'later' && carried.whole) away = carried
    await settle(delivery, mail, carried)
  }
  return group.length
}

async function carry(
  { carrier, console, channel }: Delivery,
  { id, address, contact, queuedAt, words }: Claimed,
): Promise<Carried> {
  if (words === undefined) return { kind: 'refused', problem: 'unreadable' }
  if (channel === 'mail' && !isMailAddress(address)) return { kind: 'refused', problem: 'address' }
  const { template, name, values } = words
  const { subject, text } = renderMail(template, values, { name, console })
  // Sent again by somebody's wish it is another mail, which no mailbox takes for one that it has.
  const letter = { address, subject, text, template, values, contact }
  return carrier({ id: `${id}.${queuedAt.getTime()}`, ...letter })
}

/** Keeps what came of it, together with its record. */
const settle = (
  { services, most = Number.POSITIVE_INFINITY }: Delivery,
  { id, tenant, template, tries, over }: Claimed,
  carried: Carried | undefined,
): Promise<void> =>
  forWorker(services.store, async (within) => {
    const now = services.now()
    if (carried?.kind === 'later' && tries < most) {
      const nextAt = new Date(now.getTime() + pauseAfter(tries))
      return postpone(within, id, nextAt, carried.problem)
    }
    const what = { kind: 'mail', id, ...(tenant !== undefined && { tenant }) }
    if (carried?.kind === 'sent') {
      await markSent(within, id, now)
      const how: How = { action: 'mail.send', result: 'ok', reason: template }
      return note(within, services, 'outbox', what, how)
    }
    const problem = carried?.problem ?? over ?? 'unknown'
    await markDead(within, id, problem)
    const how: How = { action: 'mail.send', result: 'failed', reason: `${template} ${problem}` }
    return note(within, services, 'outbox', what, how)
  })
