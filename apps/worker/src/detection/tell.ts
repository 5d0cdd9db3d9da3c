import { alertKindOf, digest, type Alert, type Decision } from '@zeimori/detection'
import { japanTime, raiseAlert, type Within } from '@zeimori/store'
import { noteRaised } from '../alerts/note-raised.ts'
import type { WorkerServices } from '../services.ts'
import { keepAnswer } from './answers.ts'

/** An alert, and what was decided about it. */
export type Found = { readonly alert: Alert; readonly decisions: readonly Decision[] }

const onTrial = '試し運用中の規則です。対処はしていません。'

/** Until when somebody has to say whether the service is stopped, and what follows without. */
const askText = (decision: Decision): readonly string[] =>
  decision.act === 'ask-to-stop'
    ? [
        `${japanTime(new Date(decision.until)).slice(11, 16)} までに、止めるかどうかを決めてください。決めなければ、${decision.otherwise === 'stop' ? '止めます' : '止めません'}。`,
      ]
    : []

/** Only registered municipalities are somebody's: an address can name any number. */
const registered = (tenant: string, tenants: ReadonlySet<string>): string | null =>
  tenants.has(tenant) ? tenant : null

/** Nothing is closed for a municipality that is not there, and what it is not is never taken for all. */
const isOfNobody = (decision: Decision, tenants: ReadonlySet<string>): boolean =>
  'tenant' in decision && decision.tenant !== '' && !tenants.has(decision.tenant)

/**
 * Raises the alert and keeps the answers. A rule on trial wakes nobody: its alert is a notice. Whom it is about is
 * in the alert's key as a digest.
 */
export async function tell(
  within: Within,
  services: WorkerServices,
  { alert, decisions }: Found,
  {
    tenants,
    trial,
  }: { readonly tenants: ReadonlySet<string>; readonly trial: ReadonlySet<string> },
): Promise<void> {
  const { rule, key, what, why, todo } = alert
  const isTrial = trial.has(rule.id)
  const tenant = registered(alert.tenant, tenants)
  const raised = await raiseAlert(
    within,
    {
      scope: tenant ?? 'provider',
      kind: alertKindOf(rule),
      severity: isTrial ? 'notice' : rule.severity,
      rule: `detection/${rule.id}`,
      about: String(digest(key)),
      detail: [
        ...(isTrial ? [onTrial] : []),
        what,
        why,
        todo,
        ...(isTrial ? [] : decisions.flatMap(askText)),
      ].join('\n'),
    },
    services.now(),
  )
  if (raised.isNew || raised.incident !== undefined)
    await noteRaised(within, services, rule.id, raised, tenant)
  for (const decision of decisions) {
    if (decision.act === 'notify' || isOfNobody(decision, tenants)) continue
    const of = 'tenant' in decision ? registered(decision.tenant, tenants) : tenant
    await keepAnswer(within, services, decision, of)
  }
}

/** Something of a log was gone before it had been read: what stood there nobody has looked at. */
export async function tellOfGap(
  within: Within,
  services: WorkerServices,
  name: string,
): Promise<void> {
  const raised = await raiseAlert(
    within,
    {
      scope: 'provider',
      kind: 'log',
      severity: 'warning',
      rule: 'detection/log-gap',
      about: String(digest(name)),
      detail: `検知が読み終える前に、ログ ${name} の古いファイルがなくなりました。ログの入れ替えの間かくと、検知が動いているかを確かめてください。`,
    },
    services.now(),
  )
  if (raised.isNew) await noteRaised(within, services, 'detection', raised, null)
}
