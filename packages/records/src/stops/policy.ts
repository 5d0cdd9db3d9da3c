/** The four anomalies for which each municipality has settled whether the service stops. */
export const anomalies = {
  dos: 'DoS攻撃',
  tampering: '改ざん',
  load: '負荷の急増',
  c2: '外部の不正なサーバーとの通信',
} as const
export type Anomaly = keyof typeof anomalies

/** What a municipality has settled for one anomaly (ruling 3 of the catalogue). */
export const stoppings = {
  stop: '自動停止',
  ask: '承認後停止',
  mitigate: '緩和',
} as const
export type Stopping = keyof typeof stoppings

export type TenantPolicy = {
  readonly stopping: Readonly<Record<Anomaly, Stopping>>
  /** How long an answer is waited for, in milliseconds, and what happens without one. */
  readonly wait: number
  readonly afterWait: 'stop' | 'stay'
  /** More automatic stops a day than this wait for a person. Only where the agreement says so. */
  readonly stopsPerDay?: number
}

const halfAnHour = 30 * 60_000

/** fujisawa-3-10-g: every one of the four anomalies stops that municipality's service at once. */
export const stoppingAtOnce: TenantPolicy = {
  stopping: { dos: 'stop', tampering: 'stop', load: 'stop', c2: 'stop' },
  wait: halfAnHour,
  afterWait: 'stop',
}

/** The default elsewhere: what is false is closed, what is heavy is eased while people are asked. */
export const easingLoad: TenantPolicy = {
  stopping: { dos: 'mitigate', tampering: 'stop', load: 'mitigate', c2: 'stop' },
  wait: halfAnHour,
  afterWait: 'stop',
}

/** The policy of who has settled nothing. @param sources the documents that bind the municipality */
export const policyBy = (sources: readonly string[]): TenantPolicy =>
  sources.includes('fujisawa') ? stoppingAtOnce : easingLoad

const isAnomaly = (text: string): text is Anomaly => Object.hasOwn(anomalies, text)
export const anomalyNames: readonly Anomaly[] = Object.keys(anomalies).filter(isAnomaly)
