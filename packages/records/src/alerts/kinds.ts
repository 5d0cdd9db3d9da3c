import type { Anomaly } from '../stops/policy.ts'

type AlertKindText = {
  /** As people read it. (F06: 種別) */
  readonly name: string
  /** What whoever is told does first. */
  readonly todo: string
  /** Which anomaly it is, where it is one for which a municipality has settled whether the service stops. */
  readonly anomaly?: Anomaly
}

/** What an alert can be about. Texts of ours alone are sent: nothing that anybody typed leaves with them. */
export const alertKinds = {
  dos: {
    name: 'DoS攻撃',
    todo: '負荷のようすを見て、取り決めのとおりに対処します。',
    anomaly: 'dos',
  },
  intrusion: {
    name: '不正アクセス',
    todo: '締め出しと、乗っ取られた利用者がいないかを確かめます。',
  },
  tampering: {
    name: '改ざん',
    todo: '止まっていることを確かめ、証拠の控えを守ります。',
    anomaly: 'tampering',
  },
  load: {
    name: '負荷の急増',
    todo: '負荷のようすを見て、取り決めのとおりに対処します。',
    anomaly: 'load',
  },
  c2: {
    name: '外部の不正なサーバーとの通信',
    todo: '外への通信を断ち、機械を切り離します。',
    anomaly: 'c2',
  },
  malware: { name: '不正プログラム', todo: '隔離されたことを確かめ、自治体に報告します。' },
  failure: { name: '故障・停止', todo: 'どこが止まっているかを確かめ、復旧を始めます。' },
  leak: {
    name: '個人情報の漏えいのおそれ',
    todo: '範囲を確かめ、直ちに自治体へ連絡します。個人情報保護法の期限が始まります。',
  },
  weakness: {
    name: '脆弱性への対応の期限',
    todo: '脆弱性の台帳で、期限と次にすることを確かめます。',
  },
  log: { name: '記録の異常', todo: '記録が続いているか、書き換えられていないかを確かめます。' },
  other: { name: 'そのほか', todo: '管理の画面で、内容を確かめます。' },
} as const satisfies Readonly<Record<string, AlertKindText>>

export type AlertKind = keyof typeof alertKinds

const isKind = (text: string): text is AlertKind => Object.hasOwn(alertKinds, text)
export const alertKindNames: readonly AlertKind[] = Object.keys(alertKinds).filter(isKind)

/** The text as a kind, if it is one. */
export const asAlertKind = (text: string): AlertKind | undefined =>
  isKind(text) ? text : undefined

/** How pressing an alert is, from the least. The names are those of the detection's rules. */
export const alertSeverities = { notice: '連絡', warning: '注意', urgent: '至急' } as const
export type AlertSeverity = keyof typeof alertSeverities

const rank: Readonly<Record<AlertSeverity, number>> = { notice: 0, warning: 1, urgent: 2 }

/** Whether the first is more pressing than the second. */
export const isMorePressing = (one: AlertSeverity, other: AlertSeverity): boolean =>
  rank[one] > rank[other]

/**
 * What planned work never keeps silent: what is false, what leaks, and programs that are not ours. Work that is
 * announced is the best cover for them.
 */
export const isNeverQuiet = (kind: AlertKind): boolean =>
  ['tampering', 'c2', 'malware', 'leak', 'intrusion'].includes(kind)
