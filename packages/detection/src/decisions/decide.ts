import type { Saved } from '../counters/counter.ts'
import type { Alert } from '../engine/alert.ts'
import { contains } from '../events/address.ts'
import type { DetectionEvent } from '../events/event.ts'
import type { AnswerName } from '../rules/rule.ts'
import { bansBy, type Bans } from './bans.ts'
import type { Decision } from './decision.ts'
import type { Policy } from './policy.ts'
import { sharing, type Sharing } from './sharing.ts'
import { stoppingFor, type Stops } from './stopping.ts'

/** What it remembers of bans, offices and stops. */
export type SavedDecisions = { readonly bans: Saved; readonly shared: Saved; readonly stops: Saved }

/** Turns alerts into what is to be done. It does nothing itself. */
export type Decider = {
  /** Looks at an event before the engine does: learns offices, and tells a ban's own answers apart. */
  readonly see: (event: DetectionEvent) => DetectionEvent
  readonly decide: (alert: Alert) => readonly Decision[]
  readonly isBanned: (network: string, at: number) => boolean
  readonly save: () => SavedDecisions
}

/** How long eased measures last, in milliseconds; a new alert lengthens them. */
const eased = 10 * 60_000
const nothing: SavedDecisions = { bans: [], shared: [], stops: [] }

export function startDecider(policy: Policy, saved: SavedDecisions = nothing): Decider {
  const bans = bansBy(policy.ban, saved.bans)
  const offices = sharing(saved.shared)
  const stops: Stops = new Map(
    saved.stops.map(([tenant, [day = 0, times = 0]]) => [tenant, { day, times }]),
  )
  return {
    isBanned: bans.isBanned,
    see: (event) => {
      offices.see(event)
      const isBans =
        event.kind === 'request' &&
        (event.status === 429 || (event.status === 403 && bans.isBanned(event.network, event.at)))
      return isBans ? { ...event, answeredBy: 'ban' } : event
    },
    decide: (alert) => {
      const dryRun = policy.dryRun === 'all' || policy.dryRun.has(alert.rule.id)
      const about = { rule: alert.rule.id, caseId: alert.caseId, at: alert.at, dryRun }
      return [
        ...alert.rule.answers.flatMap((answer) =>
          answerBy[answer]({ alert, about, policy, bans, offices }),
        ),
        ...stoppingFor(alert, policy, stops, about),
      ]
    },
    save: () => ({
      bans: bans.save(),
      shared: offices.save(),
      stops: Array.from(stops, ([tenant, { day, times }]) => [tenant, [day, times]] as const),
    }),
  }
}

type Asked = {
  readonly alert: Alert
  readonly about: Pick<Decision, 'rule' | 'caseId' | 'at' | 'dryRun'>
  readonly policy: Policy
  readonly bans: Bans
  readonly offices: Sharing
}
type Answer = (asked: Asked) => readonly Decision[]

/** The source that an alert is about; empty where it is about none. */
const sourceOf = ({ rule, key }: Alert): string =>
  rule.by === 'source' ? key : rule.by === 'source-account' ? (key.split(' ')[0] ?? '') : ''

/** Whether a source may be banned, and the reason why not. */
function spared({ alert, policy, offices }: Asked, source: string): string | undefined {
  if (policy.allowed.some((network) => contains(network, source)))
    return '許可表にある送信元なので、締め出しも遅延もしません。'
  const isOffice =
    policy.shared.some((network) => contains(network, source)) || offices.isShared(source, alert.at)
  return isOffice ? '多くの人が使う送信元なので、締め出さずに遅らせます。' : undefined
}

const ban: Answer = (asked) => {
  const { alert, about, policy, bans } = asked
  const source = sourceOf(alert)
  if (source === '') return []
  const why = spared(asked, source)
  if (why !== undefined) {
    const isAllowed = policy.allowed.some((network) => contains(network, source))
    return isAllowed
      ? [{ ...about, act: 'notify', reason: why }]
      : [{ ...about, act: 'throttle', source, until: alert.at + eased, reason: why }]
  }
  const next = bans.next(source, alert.at)
  if (!about.dryRun) bans.add(source, next)
  const reason = `${alert.what}${alert.why}この送信元の${next.times}回目の締め出しです。`
  return [{ ...about, act: 'ban', source, ...next, reason }]
}

const throttle: Answer = (asked) => {
  const { alert, about, policy } = asked
  const source = sourceOf(alert)
  if (source === '' || policy.allowed.some((network) => contains(network, source))) return []
  return [{ ...about, act: 'throttle', source, until: alert.at + eased, reason: alert.why }]
}

const stepUp: Answer = ({ alert, about }) => {
  const { rule, key, tenant, at, why } = alert
  const account = rule.by === 'account' ? key.slice(key.indexOf('/') + 1) : undefined
  return [
    {
      ...about,
      act: 'step-up',
      tenant,
      ...(account === undefined ? {} : { account }),
      until: at + 6 * eased,
      reason: why,
    },
  ]
}

const answerBy: Readonly<Record<AnswerName, Answer>> = {
  notify: ({ alert, about }) => [
    { ...about, act: 'notify', reason: `${alert.what}${alert.why}${alert.todo}` },
  ],
  ban,
  throttle,
  'step-up': stepUp,
  shed: ({ alert, about }) => [
    { ...about, act: 'shed', tenant: alert.tenant, until: alert.at + eased, reason: alert.why },
  ],
  isolate: ({ alert, about }) => [{ ...about, act: 'isolate', reason: alert.what + alert.why }],
}
