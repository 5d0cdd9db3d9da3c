import type { Permission, Role } from '@zeimori/records'

const municipal: readonly Role[] = ['client-viewer', 'client-staff', 'client-admin']
const ofProvider: readonly Role[] = ['operator', 'provider-admin', 'auditor']
const administrators: readonly Role[] = ['client-admin', 'provider-admin']
const everybody: readonly Role[] = [...municipal, ...ofProvider]

/**
 * Who may what, written down a second time and by hand, from the specifications (gyomu-v-08, chiyoda-06,
 * M10, M14): a cell of the program's table that is wrong differs from this one.
 */
export const expectedRoles: Readonly<Partial<Record<Permission, readonly Role[]>>> = {
  'own-account.see': everybody,
  'own-account.change': everybody,
  'tenant.see': everybody,
  'tenant.create': ['provider-admin'],
  'tenant.change': administrators,
  'tenant.suspend': ['provider-admin'],
  'tenant.open': administrators,
  'account.see': everybody,
  'account.invite': administrators,
  'account.change': administrators,
  'account.suspend': administrators,
  'account.delete': administrators,
  'account.review': administrators,
  'access.see': everybody,
  'audit.search': ['client-staff', 'client-admin', ...ofProvider],
  'audit.export': ['client-admin', 'provider-admin', 'auditor'],
  'audit.hand-out': ['provider-admin'],
  'audit.verify': ['provider-admin', 'auditor'],
  'ledger.see': everybody,
  'evidence.record': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'requirement.decide': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'requirement.bind': ['client-admin'],
  'requirement.add': ['client-admin'],
  'requirement.prepare': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'requirement.agree': administrators,
  'approval.see': everybody,
  'attachment.see': everybody,
  'attachment.add': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'approval.request': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'approval.decide': administrators,
  'stop.see': everybody,
  'stop.raise': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'stop.resume': ['client-admin', 'operator', 'provider-admin'],
  'stop.policy': administrators,
  'alert.see': everybody,
  'alert.raise': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'alert.answer': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'contact.see': everybody,
  'contact.change': ['client-admin', 'operator', 'provider-admin'],
  'escalation.change': administrators,
  'detection.see': ofProvider,
  'detection.change': ['operator', 'provider-admin'],
  'planned-work.change': ['operator', 'provider-admin'],
  'incident.see': everybody,
  'incident.work': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'incident.close': administrators,
  'weakness.see': ofProvider,
  'weakness.work': ['operator', 'provider-admin'],
  'finding.see': ofProvider,
  'finding.work': ['operator', 'provider-admin'],
  'register.see': everybody,
  'register.write': ['client-staff', 'client-admin', 'operator', 'provider-admin'],
  'register.approve': administrators,
  'paper.see': everybody,
  'paper.draft': ofProvider,
  'paper.write': ['operator', 'provider-admin'],
  'paper.approve': ['provider-admin'],
  'paper.receive': ['client-staff', 'client-admin'],
  'mail.see': ['client-admin', ...ofProvider],
  'mail.resend': ['client-admin', 'operator', 'provider-admin'],
}

/** The only places that are open before somebody has signed in whole. */
export const openPlaces = /^\/(sign-in|sign-out|welcome|confirm)(\/|$)/
