import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { syslogMessage, type SyslogAlert } from '@zeimori/records'
import { forWorker, type AlertTable } from '@zeimori/store'
import type { Selectable } from 'kysely'
import type { WorkerServices } from '../services.ts'

/** Who collects logs. */
export type SyslogSettings = {
  readonly host: string
  readonly port: number
  readonly tls: boolean
  /** The authority that signs the collector's certificate, as PEM, where it is not a public one. */
  readonly ca: string | undefined
}

const patience = 10_000

/** As it goes over a stream: its length in bytes before it. (RFC 6587, 3.4.1; RFC 5425, 4.3.1) */
function framed(message: string): Buffer {
  const bytes = Buffer.from(message)
  return Buffer.concat([Buffer.from(`${bytes.length} `), bytes])
}

/**
 * Sends messages over one connection, and ends it.
 * @throws where the collector cannot be reached, or has not taken everything in time
 */
const send = ({ host, port, tls, ca }: SyslogSettings, messages: readonly string[]) =>
  new Promise<void>((resolve, reject) => {
    const socket: Socket = tls
      ? connectTls({ host, port, servername: host, minVersion: 'TLSv1.2', ...(ca && { ca }) })
      : connect({ host, port })
    socket.setTimeout(patience, () => socket.destroy(new Error('the collector does not answer')))
    socket.on('error', reject)
    // What comes back is nothing to us, but has to be read for the end to come.
    socket.resume()
    socket.on(tls ? 'secureConnect' : 'connect', () => {
      socket.end(Buffer.concat(messages.map(framed)), () => resolve())
    })
  })

/** The states of an alert, the oldest first, with when it took each. */
function statesOf(alert: Selectable<AlertTable>): readonly SyslogAlert[] {
  const { id, kind, severity, scope, rule, drill } = alert
  const about = { id, kind, severity, scope, rule, drill }
  const states = [
    ['triggered', alert.first_at],
    ['acknowledged', alert.acknowledged_at],
    ['closed', alert.closed_at],
  ] as const
  return states.flatMap(([state, at]) =>
    at === null ? [] : [{ ...about, state, at: at.getTime() }],
  )
}

/** How many alerts are looked at in one go. */
const most = 200

/**
 * Sends every state of every alert that the collector has not got yet. While it is down they wait in the database:
 * what was sent is written down after it was taken, so that each comes at least once.
 *
 * @returns how many messages were sent
 */
export const logAlerts = (services: WorkerServices, settings: SyslogSettings): Promise<number> =>
  forWorker(services.store, async (within) => {
    const rows = await within
      .selectFrom('alert')
      .selectAll()
      .where((of) =>
        of.or([
          of('logged', '=', 0),
          of.and([of('logged', '<', 2), of('acknowledged_at', 'is not', null)]),
          of.and([of('logged', '<', 3), of('closed_at', 'is not', null)]),
        ]),
      )
      .orderBy('first_at')
      .limit(most)
      .forUpdate()
      .skipLocked()
      .execute()
    const waiting = rows.map((alert) => ({ alert, states: statesOf(alert) }))
    const messages = waiting.flatMap(({ alert, states }) =>
      states.slice(alert.logged).map((state) => syslogMessage(state, services.where.host)),
    )
    if (messages.length > 0) await send(settings, messages)
    for (const { alert, states } of waiting)
      // A case that nobody took over before it was closed has two states, and nothing more to say.
      await within
        .updateTable('alert')
        .set({ logged: alert.closed_at === null ? states.length : 3 })
        .where('id', '=', alert.id)
        .execute()
    return messages.length
  })
