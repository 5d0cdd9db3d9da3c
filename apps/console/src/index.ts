import { accessRoutes } from './http/access.tsx'
import { alertRoutes } from './http/alerts.tsx'
import { sourceRoutes } from './http/binding-sources.tsx'
import { approvalRoutes } from './http/approvals.tsx'
import { attachmentRoutes } from './http/attachments.tsx'
import { auditExportRoutes } from './http/audit-export.tsx'
import { auditRoutes } from './http/audit.tsx'
import { confirmRoutes } from './http/confirm.tsx'
import { contactRoutes } from './http/contacts.tsx'
import { detectionRoutes } from './http/detection.tsx'
import { dutyRoutes } from './http/duties.tsx'
import { escalationRoutes } from './http/escalation.tsx'
import { factorRoutes } from './http/factors.tsx'
import { incidentOpenRoutes } from './http/incident-open.tsx'
import { incidentRoutes } from './http/incidents.tsx'
import { weaknessRoutes } from './http/weaknesses.tsx'
import { invitationRoutes } from './http/invitation.tsx'
import { homeRoutes } from './http/home.tsx'
import { ledgerDecisionRoutes } from './http/ledger-decisions.tsx'
import { ledgerRecordRoutes } from './http/ledger-records.tsx'
import { ledgerFormRoutes } from './http/ledger-forms.tsx'
import { ledgerRoutes } from './http/ledger.tsx'
import { limitRoutes } from './http/limits-setting.tsx'
import { logHandoutRoutes } from './http/log-handouts.tsx'
import { mailRoutes } from './http/mail.tsx'
import { openingRoutes } from './http/openings.tsx'
import { passkeyRoutes } from './http/passkeys.tsx'
import { meRoutes } from './http/me.tsx'
import { nameRoutes } from './http/me-name.tsx'
import { nowRoutes } from './http/now.tsx'
import { meFactorRoutes } from './http/me-factors.tsx'
import { peopleRoutes } from './http/people.tsx'
import { personRoutes } from './http/person.tsx'
import { ownImportRoutes } from './http/own-import.tsx'
import { ownRequirementRoutes } from './http/own-requirements.tsx'
import { ownProviderRoutes } from './http/own-provider.tsx'
import { providerSettingRoutes } from './http/provider-setting.tsx'
import { providerSignInRoutes } from './http/provider-sign-in.tsx'
import { proveRoutes } from './http/prove.tsx'
import { paperRoutes } from './http/papers.tsx'
import { registerRoutes } from './http/registers.tsx'
import type { Route } from './http/route.ts'
import { signInRoutes } from './http/sign-in.tsx'
import { stopPolicyRoutes } from './http/stop-policy.tsx'
import { stopRoutes } from './http/stops.tsx'
import { tenantRoutes } from './http/tenants.tsx'
import { welcomeRoutes } from './http/welcome.tsx'
import { listRoutes } from './lists/list-routes.tsx'
import { alerts } from './lists/alerts.tsx'
import { approvals } from './lists/approvals.tsx'
import { attachments } from './lists/attachments.tsx'
import { contacts } from './lists/contacts.tsx'
import { incidents } from './lists/incidents.tsx'
import { findings } from './lists/findings.tsx'
import { weaknesses } from './lists/weaknesses.tsx'
import { logHandouts } from './lists/log-handouts.tsx'
import { logItemList } from './lists/log-items.tsx'
import { mails } from './lists/mails.tsx'
import { people } from './lists/people.tsx'
import { requests } from './lists/requests.tsx'
import { reviews } from './lists/reviews.tsx'
import { sharedUses } from './lists/shared-uses.tsx'
import { tenants } from './lists/tenants.tsx'

export * from './acts/index.ts'
export { consoleAssets } from './assets.ts'
export { consoleListener, type Certificates, type ConsoleOptions } from './http/listener.ts'
export {
  loopback,
  overlap,
  readNetworks,
  reachesOut,
  reachOf,
  type Networks,
  type Reach,
} from './private-door/addresses.ts'
export type { Ledger } from './ledger/ledger.ts'
export { doorProblems } from './private-door/policy.ts'
export { doorProblemTexts, doorText } from './texts/private-door.ts'

/** Every address of the console. */
export const routes: readonly Route[] = [
  ...signInRoutes,
  ...invitationRoutes,
  ...welcomeRoutes,
  ...passkeyRoutes,
  ...providerSignInRoutes,
  ...ownProviderRoutes,
  ...providerSettingRoutes,
  ...limitRoutes,
  ...proveRoutes,
  ...factorRoutes,
  ...homeRoutes,
  ...nowRoutes,
  ...meRoutes,
  ...nameRoutes,
  ...meFactorRoutes,
  ...listRoutes(tenants),
  ...tenantRoutes,
  ...openingRoutes,
  ...sourceRoutes,
  ...ownRequirementRoutes,
  ...ownImportRoutes,
  ...stopRoutes,
  ...stopPolicyRoutes,
  ...listRoutes(alerts),
  ...alertRoutes,
  ...listRoutes(contacts),
  ...contactRoutes,
  ...dutyRoutes,
  ...escalationRoutes,
  ...confirmRoutes,
  ...detectionRoutes,
  ...listRoutes(incidents),
  ...incidentOpenRoutes,
  ...incidentRoutes,
  ...listRoutes(findings),
  ...listRoutes(weaknesses),
  ...weaknessRoutes,
  ...listRoutes(people),
  ...listRoutes(reviews),
  ...listRoutes(requests),
  ...listRoutes(sharedUses),
  ...peopleRoutes,
  ...personRoutes,
  ...accessRoutes,
  ...listRoutes(approvals),
  ...approvalRoutes,
  ...listRoutes(attachments),
  ...attachmentRoutes,
  ...listRoutes(mails),
  ...mailRoutes,
  ...ledgerRoutes,
  ...ledgerFormRoutes,
  ...ledgerDecisionRoutes,
  ...ledgerRecordRoutes,
  ...registerRoutes,
  ...paperRoutes,
  ...auditRoutes,
  ...listRoutes(logItemList),
  ...listRoutes(logHandouts),
  ...logHandoutRoutes,
  ...auditExportRoutes,
]
