/** Whether a role is one of a municipality's own people or of the provider's. */
export type Side = 'municipality' | 'provider'

export type RoleText = {
  readonly side: Side
  /** As staff read it. */
  readonly name: string
  /** What the role is for, in one sentence. */
  readonly purpose: string
}

/** Everybody has one role. What each may do is `matrix`. */
export const roles = {
  'client-viewer': {
    side: 'municipality',
    name: '自治体閲覧者',
    purpose: '自分の自治体の状況を見る',
  },
  'client-staff': {
    side: 'municipality',
    name: '自治体担当',
    purpose: '自分の自治体の日々の記録と設定を扱う',
  },
  'client-admin': {
    side: 'municipality',
    name: '自治体承認者・管理者',
    purpose: '自分の自治体の利用者を管理し、承認する',
  },
  operator: { side: 'provider', name: '運用者', purpose: 'サービスを運用する' },
  'provider-admin': {
    side: 'provider',
    name: '運用管理者',
    purpose: '自治体と利用者を管理し、運用を承認する',
  },
  auditor: { side: 'provider', name: '監査人', purpose: '記録を確かめる。何も変えない' },
} as const satisfies Readonly<Record<string, RoleText>>

export type Role = keyof typeof roles

/** The text as a role, if it is one. */
export const asRole = (text: string): Role | undefined => (isRole(text) ? text : undefined)

const isRole = (text: string): text is Role => Object.hasOwn(roles, text)

export const sideOf = (role: Role): Side => roles[role].side
