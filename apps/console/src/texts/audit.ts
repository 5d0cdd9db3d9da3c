/** The words of the log. */
export const auditText = {
  title: '記録',
  seenBy:
    '自治体の担当と管理者は自分の自治体の記録を、提供者の利用者はすべてを見られます。ここを見たことも記録されます。',
  lag: (of: {
    readonly waiting: number
    readonly seconds: number
    readonly unsigned: number
  }): string =>
    `番号を待つもの ${of.waiting}件${of.waiting > 0 ? `（いちばん古いもので${of.seconds}秒）` : ''}。最後の封印のあと ${of.unsigned}件。`,
  columns: ['番号', 'いつ', 'どこで', 'だれが', '何を', 'どうした', '結果', '理由'],
  from: 'この日から',
  to: 'この日まで',
  action: 'どうした',
  result: '結果',
  all: 'すべて',
  search: 'さがす',
  items: '記録の項目と保存期間',
  handouts: '提供台帳',
  results: { ok: 'できた', denied: '断った', failed: 'できなかった' },
  services: {
    resident: '住民のページ',
    public: '公開のページ',
    console: '管理の画面',
    worker: '自動の処理',
    watcher: '見張り',
    cli: 'コマンド',
  },
  kinds: {
    account: '利用者',
    tenant: '自治体',
    factor: '二つ目の確認',
    session: '画面',
    approval: '承認の求め',
    attachment: '添付ファイル',
    requirement: '要件',
    evidence: '要件の記録',
    verification: '検査',
    'audit-record': '記録',
    checkpoint: '封印',
    record: '記録',
    list: '一覧',
    mail: 'メール',
    job: '自動の処理',
    act: '操作',
    alert: '警報',
    incident: 'インシデント',
    contact: '連絡先',
    duty: '当番',
    escalation: '知らせる順',
    'planned-work': '予定した作業',
    key: '鍵',
    log: '記録',
    limits: '自治体に効く値',
    handout: '記録の提供',
    'identity-provider': '自治体の認証',
    route: '画面のアドレス',
    service: 'サービス',
  },
  count: (count: number): string => `${count}件`,
  visitor: '（まだわからない人）',
  empty: '当てはまる記録はありません。',
  older: 'もっと前の記録',
} as const

/** The words of taking the log away. */
export const exportText = {
  title: '記録を持ち出す',
  lead: '期間の記録を、受け取る人だけが開けるファイルにします。持ち出したことは、理由・期間・番号・件数とともに、含まれる自治体それぞれの記録に残ります。',
  tenant: '自治体（団体コード）',
  tenantHint: '空にすると、すべての自治体のものになります',
  recipient: '受け取る人の公開の鍵',
  recipientHint: 'age1 で始まるもの。受け取る人が age-keygen で作り、公開の鍵だけを伝えます',
  reason: '目的',
  reasonHint: '記録に残ります（例 令和8年10月分の点検）',
  days: '日付は、ある日を入れてください。',
  send: 'ファイルを作る',
} as const
