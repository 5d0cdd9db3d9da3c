/** The words around every page of the console. */
export const consoleText = {
  product: '税守 管理',
  documentTitle: (title: string): string => `${title} － 税守 管理`,
  skip: '本文へ',
  navigation: '管理の画面',
  signOut: 'ログアウト',
  dashboard: 'きょう',
  ledger: '要件の台帳',
  tenants: '自治体',
  stops: '緊急停止',
  alerts: '警報',
  contacts: '連絡先',
  people: '利用者',
  access: '権限の表',
  approvals: '承認',
  mail: 'メール',
  audit: '記録',
} as const
