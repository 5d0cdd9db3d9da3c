import { forProvider, raiseAlert, type NewAlert, type Raised, type Store } from '@zeimori/store'
import { deliverDue, escalate, smtpCarrier } from '../src/index.ts'
import { clockAt, servicesOn } from './services.ts'

export const console = 'https://kanri.example.jp'

export const tampering = { kind: 'tampering', severity: 'urgent', rule: 'manifest' } as const

type Group = 'on-call' | 'vendor-lead' | 'municipality' | 'manager'

/** A contact, all day and at once. */
export async function contact(
  store: Store,
  grp: Group,
  name: string,
  more: { readonly tenant?: string; readonly url?: string; readonly secret?: string } = {},
): Promise<string> {
  const { id } = await store.db
    .insertInto('contact')
    .values({
      tenant: more.tenant ?? null,
      grp,
      place: 1,
      name,
      organisation: '見本',
      tel: '',
      way: more.url === undefined ? 'mail' : 'webhook',
      address: more.url ?? `${name}@example.jp`,
      secret: more.secret ?? null,
      delay_minutes: 0,
      hour_days: 'all',
      hour_from: 0,
      hour_to: 0,
      added_at: new Date(0),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Alerts on a database, on a clock that the test moves. */
export function alerting(store: () => Store) {
  const clock = clockAt('2026-11-24T00:00:00Z')
  const services = () => servicesOn(store(), clock)
  const raise = (alert: NewAlert): Promise<Raised> =>
    forProvider(store(), (within) => raiseAlert(within, alert, clock.now()))
  /** Each minute somebody looks. */
  const minutes = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      clock.pass(1)
      await escalate(services())
    }
  }
  const mailsTo = async (port: number): Promise<void> => {
    const settings = { host: '127.0.0.1', port, tls: 'none', login: undefined, ca: undefined }
    const carrier = smtpCarrier({ ...settings, tls: 'none', from: 'zeimori@example.jp' })
    while ((await deliverDue({ services: services(), channel: 'mail', carrier, console })) > 0);
  }
  const told = (alert: string) =>
    store()
      .db.selectFrom('alert_telling')
      .select(['grp', 'label', 'round', 'wave'])
      .where('alert', '=', alert)
      .orderBy('at')
      .orderBy('label')
      .execute()
  const close = async (alert: string): Promise<void> => {
    const at = clock.now()
    await store()
      .db.updateTable('alert')
      .set({ state: 'closed', closed_at: at, close_reason: 'ためし' })
      .where('id', '=', alert)
      .execute()
  }

  return { clock, services, raise, minutes, mailsTo, told, close }
}
