import { roles, sideOf, type Role } from './roles.ts'

/**
 * Everything that can be done in the console, and who may. Of one's own municipality is `own`; of every
 * municipality is `all`. What is not said is not allowed. The code, the tests and the printed matrix are
 * all this table.
 */
export const matrix = {
  'own-account.see': everybody(),
  'own-account.change': everybody(),
  'tenant.see': { ...municipality('own'), ...provider('all') },
  'tenant.create': { 'provider-admin': 'all' },
  'tenant.change': { 'client-admin': 'own', 'provider-admin': 'all' },
  'tenant.suspend': { 'provider-admin': 'all' },
  'tenant.open': { 'client-admin': 'own', 'provider-admin': 'all' },
  'account.see': { ...municipality('own'), ...provider('all') },
  'account.invite': { 'client-admin': 'own', 'provider-admin': 'all' },
  'account.change': { 'client-admin': 'own', 'provider-admin': 'all' },
  'account.suspend': { 'client-admin': 'own', 'provider-admin': 'all' },
  'account.delete': { 'client-admin': 'own', 'provider-admin': 'all' },
  'account.review': { 'client-admin': 'own', 'provider-admin': 'all' },
  'access.see': { ...municipality('own'), ...provider('all') },
  'audit.search': { 'client-staff': 'own', 'client-admin': 'own', ...provider('all') },
  'audit.export': { 'client-admin': 'own', 'provider-admin': 'all', auditor: 'all' },
  'audit.hand-out': { 'provider-admin': 'all' },
  'audit.verify': { 'provider-admin': 'all', auditor: 'all' },
  'ledger.see': { ...municipality('own'), ...provider('all') },
  'evidence.record': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'requirement.decide': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'requirement.bind': { 'client-admin': 'own' },
  'requirement.add': { 'client-admin': 'own' },
  'requirement.prepare': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'requirement.agree': { 'client-admin': 'own', 'provider-admin': 'all' },
  'approval.see': { ...municipality('own'), ...provider('all') },
  'approval.request': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'approval.decide': { 'client-admin': 'own', 'provider-admin': 'all' },
  'attachment.see': { ...municipality('own'), ...provider('all') },
  'attachment.add': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'stop.see': { ...municipality('own'), ...provider('all') },
  'stop.raise': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'stop.resume': { 'client-admin': 'own', operator: 'all', 'provider-admin': 'all' },
  'stop.policy': { 'client-admin': 'own', 'provider-admin': 'all' },
  'alert.see': { ...municipality('own'), ...provider('all') },
  'alert.raise': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'alert.answer': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'detection.see': provider('all'),
  'detection.change': { operator: 'all', 'provider-admin': 'all' },
  'contact.see': { ...municipality('own'), ...provider('all') },
  'contact.change': { 'client-admin': 'own', operator: 'all', 'provider-admin': 'all' },
  'escalation.change': { 'client-admin': 'own', 'provider-admin': 'all' },
  'planned-work.change': { operator: 'all', 'provider-admin': 'all' },
  'incident.see': { ...municipality('own'), ...provider('all') },
  'incident.work': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'weakness.see': provider('all'),
  'weakness.work': { operator: 'all', 'provider-admin': 'all' },
  'finding.see': provider('all'),
  'finding.work': { operator: 'all', 'provider-admin': 'all' },
  'incident.close': { 'client-admin': 'own', 'provider-admin': 'all' },
  'register.see': { ...municipality('own'), ...provider('all') },
  'register.write': {
    'client-staff': 'own',
    'client-admin': 'own',
    operator: 'all',
    'provider-admin': 'all',
  },
  'register.approve': { 'client-admin': 'own', 'provider-admin': 'all' },
  'paper.see': { ...municipality('own'), ...provider('all') },
  'paper.draft': provider('all'),
  'paper.write': { operator: 'all', 'provider-admin': 'all' },
  'paper.approve': { 'provider-admin': 'all' },
  'paper.receive': { 'client-staff': 'own', 'client-admin': 'own' },
  'mail.see': { 'client-admin': 'own', ...provider('all') },
  'mail.resend': { 'client-admin': 'own', operator: 'all', 'provider-admin': 'all' },
} as const satisfies Readonly<Record<string, Grants>>

/** Whose things a role may do an act on. */
export type Reach = 'own' | 'all'
export type Grants = Readonly<Partial<Record<Role, Reach>>>
export type Permission = keyof typeof matrix

/** Who acts: the role, and the municipality of whose people it is one. */
export type Actor = { readonly role: Role; readonly tenant: string | undefined }

/**
 * Whether somebody may.
 * @param tenant the municipality that it is done to; undefined where it concerns the whole installation
 */
export function may(
  { role, tenant: own }: Actor,
  permission: Permission,
  tenant: string | undefined,
): boolean {
  const grants: Grants = matrix[permission]
  const reach = grants[role]
  if (reach === undefined) return false
  if (sideOf(role) === 'provider') return reach === 'all'
  return reach === 'own' && own !== undefined && tenant === own
}

function everybody(): Record<Role, Reach> {
  return { ...municipality('own'), ...provider('all') }
}

function municipality<R extends Reach>(reach: R) {
  return { 'client-viewer': reach, 'client-staff': reach, 'client-admin': reach }
}

function provider<R extends Reach>(reach: R) {
  return { operator: reach, 'provider-admin': reach, auditor: reach }
}

const isPermission = (text: string): text is Permission => Object.hasOwn(matrix, text)
export const permissions: readonly Permission[] = Object.keys(matrix).filter(isPermission)

/** Whom somebody of this role may invite: a municipality's people only their own. */
export const invitable = (role: Role): readonly Role[] =>
  role === 'provider-admin'
    ? allRoles
    : role === 'client-admin'
      ? allRoles.filter((one) => sideOf(one) === 'municipality')
      : []

const isRoleName = (text: string): text is Role => Object.hasOwn(roles, text)
const allRoles: readonly Role[] = Object.keys(roles).filter(isRoleName)
