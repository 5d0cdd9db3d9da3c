import { alertKinds, type AlertKind, type AlertSeverity } from './kinds.ts'

/** What is said of an alert to whoever collects logs. */
export type SyslogAlert = {
  readonly id: string
  readonly kind: AlertKind
  readonly severity: AlertSeverity
  readonly state: 'triggered' | 'acknowledged' | 'closed'
  readonly scope: string
  readonly rule: string
  readonly drill: boolean
  /** In milliseconds since 1970. */
  readonly at: number
}

/** Facility local0 (16), and the severity as RFC 5424, 6.2.1 names it: critical, warning, notice. */
const facility = 16
const severities: Readonly<Record<AlertSeverity, number>> = { urgent: 2, warning: 4, notice: 5 }

/** A header's field: printable ASCII without spaces, or none. (RFC 5424, 6) */
const field = (text: string, most: number): string =>
  text.replaceAll(/[^\u0021-\u007e]/g, '').slice(0, most) || '-'

/**
 * One message of RFC 5424, with a BOM before its UTF-8 text. Nothing in it names a person.
 * @param host the machine's name
 */
export function syslogMessage(alert: SyslogAlert, host: string): string {
  const { id, kind, severity, state, scope, rule, drill, at } = alert
  const priority = facility * 8 + severities[drill ? 'notice' : severity]
  const text = [
    ...(drill ? ['【訓練】'] : []),
    `${alertKinds[kind].name}: ${state}`,
    `alert=${id}`,
    `scope=${scope}`,
    `rule=${field(rule, 60)}`,
  ].join(' ')
  const head = `<${priority}>1 ${new Date(at).toISOString()} ${field(host, 255)} zeimori - ALERT -`
  return `${head} \ufeff${text}`
}
