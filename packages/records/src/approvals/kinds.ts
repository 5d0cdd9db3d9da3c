import type { Role } from '../access/roles.ts'

type Kind = {
  /** As staff read it. */
  readonly name: string
  /** What is given up by it, and where that is allowed. */
  readonly about: string
  /** What it is asked for: one account, or a municipality. */
  readonly of: 'account' | 'tenant'
  /** Whose accounts it can be asked for. */
  readonly roles: readonly Role[]
  /** Who may allow it, besides having the right to decide at all. */
  readonly deciders: readonly Role[]
}

/** What a stricter rule may be relaxed by: only for a time, only with a second person's consent. */
export const approvalKinds = {
  'mfa-exception': {
    name: '二つ目の確認なしのログインを認める',
    about:
      '認証アプリやパスキーを使えない人に、期限を決めて認めます。管理者と運用者には認められません。（M10）',
    of: 'account',
    roles: ['client-viewer', 'client-staff'],
    deciders: ['client-admin', 'provider-admin'],
  },
  'shared-server': {
    name: '共有のサーバーで動かす',
    about:
      '専用のサーバーを原則とするところを、共有のサーバーで動かすことを自治体が認めます。（M41）',
    of: 'tenant',
    roles: [],
    deciders: ['client-admin'],
  },
  'password-period': {
    name: 'パスワードを替える間隔を延ばす',
    about: '90日ごとに替えるところを、180日までに延ばすことを自治体が認めます。（M04）',
    of: 'tenant',
    roles: [],
    deciders: ['client-admin'],
  },
  'key-destruction': {
    name: '契約の終わりに、自治体の鍵を壊す',
    about:
      'この自治体の鍵を壊し、封じてある秘密と添付ファイルを、だれにも読めないようにすることを自治体が認めます。元に戻せません。（S02）',
    of: 'tenant',
    roles: [],
    deciders: ['client-admin'],
  },
  'log-proposal': {
    name: '記録の項目と保存期間',
    about:
      '記録する項目と保存する期間の提案を、自治体が承認します。項目か期間が変わったら、もう一度求めます。（gyomu-5-d、tochigi-3-8-c、tochigi-3-8-e）',
    of: 'tenant',
    roles: [],
    deciders: ['client-admin'],
  },
} as const satisfies Readonly<Record<string, Kind>>

export type ApprovalKind = keyof typeof approvalKinds

/** How a request stands. */
export type ApprovalState = 'requested' | 'approved' | 'rejected' | 'withdrawn'

/** For how many days at most something is allowed; then it is asked for anew. */
export const longestApproval = 366

/** The text as a kind, if it is one. */
export const asApprovalKind = (text: string): ApprovalKind | undefined =>
  isKind(text) ? text : undefined

const isKind = (text: string): text is ApprovalKind => Object.hasOwn(approvalKinds, text)
