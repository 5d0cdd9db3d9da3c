/** A document that asks for something. */
export type Source = {
  readonly title: string
  readonly publisher: string
  /** As the document itself names it; undefined where it has none, which somebody must ask about. */
  readonly edition: string | undefined
  /** Short, for tables. */
  readonly short: string
  /** What its requirements' ids begin with. */
  readonly prefix: string
  /** It binds only whom has chosen it: no municipality's specification names it by itself. */
  readonly optional?: boolean
}

/** The documents, in the order in which the ledger shows them. */
export const sources = {
  fujisawa: {
    title: 'ウェブアプリケーションのセキュリティ対策に関する仕様書',
    publisher: '藤沢市',
    edition: '別紙5、2021年7月1日改定',
    short: '藤沢市',
    prefix: 'fujisawa-',
  },
  gyomu: {
    title: '情報システムに関する業務委託契約事項',
    publisher: '（原文に記載なし）',
    edition: undefined,
    short: '業務委託契約事項',
    prefix: 'gyomu-',
  },
  tochigi: {
    title: '公開ウェブサーバの調達・運用管理等に係る基本的事項',
    publisher: '栃木県',
    edition: '別紙1',
    short: '栃木県',
    prefix: 'tochigi-',
  },
  'chiyoda-standard': {
    title: 'システム導入に係るセキュリティ要件一覧表（情報セキュリティポリシー対策基準）',
    publisher: '千代田区',
    edition: '第4.0版',
    short: '千代田区（対策基準）',
    prefix: 'chiyoda-',
  },
  'chiyoda-web': {
    title: 'システム導入に係るセキュリティ要件一覧表（Webサイト構築対策基準）',
    publisher: '千代田区',
    edition: '第2.1版',
    short: '千代田区（Web構築）',
    prefix: 'chiyoda-',
  },
  'ipa-book': {
    title: '安全なウェブサイトの作り方 チェックリスト',
    publisher: '独立行政法人情報処理推進機構（IPA）',
    edition: '改訂第7版（2021年3月）',
    short: 'IPA 作り方',
    prefix: 'ipa-',
  },
  'ipa-kenko': {
    title: 'ウェブ健康診断仕様',
    publisher: '独立行政法人情報処理推進機構（IPA）',
    edition: undefined,
    short: 'IPA 健康診断',
    prefix: 'kenko-',
  },
  'asvs-1': {
    title: 'アプリケーションセキュリティ検証標準（ASVS）レベル1',
    publisher: 'OWASP Foundation',
    edition: '5.0.0（番号だけを引き、言葉は自作。原文は CC BY-SA 4.0）',
    short: 'ASVS レベル1',
    prefix: 'asvs-',
    optional: true,
  },
  'asvs-2': {
    title: 'アプリケーションセキュリティ検証標準（ASVS）レベル2で加わるもの',
    publisher: 'OWASP Foundation',
    edition: '5.0.0（番号だけを引き、言葉は自作。原文は CC BY-SA 4.0）',
    short: 'ASVS レベル2',
    prefix: 'asvs-',
    optional: true,
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof sources

export const isSourceId = (text: string): text is SourceId => Object.hasOwn(sources, text)

/** In the order in which the ledger shows them. */
export const sourceIds: readonly SourceId[] = Object.keys(sources).filter(isSourceId)

/** Whether it binds only whom has chosen it. */
export const isOptional = (source: SourceId): boolean => {
  const { optional = false }: Source = sources[source]
  return optional
}

/** What a document is called; a municipality's own requirements stand in none of these. */
export const sourceText = (source: SourceId | 'own'): Pick<Source, 'title' | 'short'> =>
  source === 'own' ? { title: '自治体の要件', short: '自治体の要件' } : sources[source]
