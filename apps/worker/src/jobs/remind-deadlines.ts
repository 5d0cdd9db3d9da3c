import {
  dayInJapan,
  daySteps,
  isoDay,
  registerOf,
  remindersAt,
  type Reminder,
  type Role,
  type Side,
} from '@zeimori/records'
import { enqueueMails, forWorker, readDue, type Due, type Within } from '@zeimori/store'
import type { WorkerServices } from '../services.ts'
import type { Job } from './job.ts'

/**
 * Reminds of what registers and papers make due: 30, 7, 3 and 1 days ahead, on the day, and each week it is late. Each reminder
 * goes out once, however often this runs; those that came while nothing ran are one.
 */
export const remindDeadlines: Job = {
  name: 'remind-deadlines',
  cron: '5 8 * * *',
  retries: 10,
  retryAfter: 60,
  run: (services) => forWorker(services.store, (within) => remind(within, services)),
}

async function remind(within: Within, services: WorkerServices): Promise<number> {
  const now = services.now()
  const sent = await nextSteps(within)
  let count = 0
  for (const due of await readDue(within, undefined, now.getTime())) {
    const { standing } = due
    const next = sent.get(`${due.key} ${standing.by}`) ?? 0
    for (const reminder of remindersAt([standing], daySteps, now.getTime(), () => next)) {
      await send(within, services, due, reminder, now)
      count += 1
    }
  }
  return count
}

/** Of each deadline that was reminded of, the first step that is not behind. */
async function nextSteps(within: Within): Promise<ReadonlyMap<string, number>> {
  const rows = await within
    .selectFrom('deadline_reminder')
    .select((of) => ['key', 'due_at', of.fn.max('step').as('step')])
    .groupBy(['key', 'due_at'])
    .execute()
  return new Map(rows.map(({ key, due_at, step }) => [`${key} ${due_at.getTime()}`, step + 1]))
}

async function send(
  within: Within,
  { vault }: WorkerServices,
  due: Due,
  { step, to, by }: Reminder,
  now: Date,
): Promise<void> {
  const tenant = due.tenant ?? null
  const { key } = due
  await within
    .insertInto('deadline_reminder')
    .values({ key, due_at: new Date(by), step, tenant, at: now })
    .execute()
  const values = {
    register: due.of.kind === 'paper' ? '提出書類' : registerOf(due.of.register).title,
    deadline: due.name,
    due: isoDay(dayInJapan(by)),
    when: whenText(dayInJapan(by) - dayInJapan(now.getTime())),
    municipality: due.tenantName ?? 'すべての自治体',
  }
  const people = await remindedOf(within, due, to)
  await enqueueMails(
    within,
    vault,
    people.map((id) => ({
      to: { kind: 'account', id },
      key: `deadline:${key}:${by}:${step}`,
      template: 'deadline-due',
      values,
    })),
    now,
  )
}

/** How long it is to the day, or since. */
const whenText = (days: number): string =>
  days > 0
    ? `期限まであと${days}日です。`
    : days === 0
      ? 'きょうが期限です。'
      : `期限を${-days}日過ぎています。`

/** Whose it is to do, and who is above them. */
const staff: Readonly<Record<Side, Role>> = { municipality: 'client-staff', provider: 'operator' }
const above: Readonly<Record<Side, Role>> = {
  municipality: 'client-admin',
  provider: 'provider-admin',
}

/**
 * Whom a reminder goes to: whoever writes in the register, and those above as well once it is late, or where there
 * is nobody else.
 */
async function remindedOf(
  within: Within,
  { of, tenant }: Due,
  to: Reminder['to'],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const side of writtenBy(of)) {
    const whose = side === 'municipality' ? tenant : undefined
    const responsible = await active(within, staff[side], whose)
    const superior =
      to === 'superior' || responsible.length === 0 ? await active(within, above[side], whose) : []
    found.push(...responsible, ...superior)
  }
  return found
}

/** Papers are the provider's to write. */
const writtenBy = (of: Due['of']): readonly Side[] =>
  of.kind === 'paper' ? ['provider'] : registerOf(of.register).writtenBy

async function active(
  within: Within,
  role: Role,
  tenant: string | undefined,
): Promise<readonly string[]> {
  const rows = await within
    .selectFrom('account')
    .select('id')
    .where('status', '=', 'active')
    .where('role', '=', role)
    .where('tenant', 'is not distinct from', tenant ?? null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
