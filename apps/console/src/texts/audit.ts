/** The words of the log. */
export const auditText = {
  title: '記録',
  seenBy:
    '自治体の担当と管理者は自分の自治体の記録を、提供者の利用者はすべてを見られます。ここを見たことも記録されます。',
  columns: ['番号', 'いつ', 'どこで', 'だれが', '何を', 'どうした', '結果', '理由'],
  from: 'この日から',
  to: 'この日まで',
  action: 'どうした',
  result: '結果',
  all: 'すべて',
  search: 'さがす',
  results: { ok: 'できた', denied: '断った', failed: 'できなかった' },
  services: {
    resident: '住民のページ',
    public: '公開のページ',
    console: '管理の画面',
    worker: '自動の処理',
    watcher: '見張り',
    cli: 'コマンド',
  },
  visitor: '（まだわからない人）',
  empty: '当てはまる記録はありません。',
  older: 'もっと前の記録',
} as const
