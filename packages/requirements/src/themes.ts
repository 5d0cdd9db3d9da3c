/** What a requirement is about, as the ledger sorts it. */
export const themes = {
  'input-output': '入出力の安全な実装',
  'contract-org': '契約・体制・事業者',
  diagnosis: '診断・IPA基準',
  'report-form': '提出様式・報告',
  'access-control': 'アクセス制御・アカウント',
  session: 'セッション',
  log: 'ログ',
  incident: 'インシデント',
  patch: 'パッチ・脆弱性情報',
  malware: '不正プログラム',
  network: 'ネットワーク・ファイアウォール',
  monitor: '監視',
  auth: '認証・個人の特定',
  backup: 'バックアップ・復旧',
  physical: '物理・端末',
  capacity: '容量・可用性',
  password: 'パスワード',
  tls: '通信の暗号化・証明書',
  'info-exposure': '情報の露出防止',
  domain: 'ドメイン',
  change: '変更・停止',
  'waf-ids': 'WAF・IDS/IPS',
  'admin-ui': '管理画面・接続端末',
  inventory: '構成台帳',
  disposal: '廃棄',
  docs: '手順書',
  privacy: '個人情報・試験データ',
  crypto: '保存・持出しの暗号化',
  time: '時刻',
  'tax-service': '税額サービス本体',
} as const

export type Theme = keyof typeof themes

/** Whose work it is to meet a requirement. */
export const responsibilities = {
  application: 'アプリ（この製品のプログラム）',
  deployment: '配備（同梱する設定）',
  operation: '運用（繰り返す人の手続き）',
  organization: '組織（事業者や契約の事実）',
} as const

export type Responsible = keyof typeof responsibilities

/** What shows that a requirement is met: a probe of the running service, a dated record, or a signed attestation. */
export const proofs = { probe: '自動検査', record: '記録', attestation: '申告' } as const

export type Proof = keyof typeof proofs

/** How strongly the document asks. */
export const strengths = {
  must: '必須',
  conditional: '条件付き',
  example: '例示',
  may: '任意',
  client: '発注者側',
  fundamental: '根本的解決',
  'fundamental-any-one': '根本的解決（組のどれか一つ）',
  insurance: '保険的対策',
  diagnosis: '診断項目',
} as const

export type Strength = keyof typeof strengths
