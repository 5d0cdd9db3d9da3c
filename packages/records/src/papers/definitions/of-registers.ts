import { entryPaper, listPaper } from '../parts/register-papers.ts'

const opening = [{ kind: 'opening' }] as const
const yearly = [{ kind: 'again', rule: { kind: 'months', count: 12 } }] as const

/** The papers that are a register, or an entry of one, as it stands. Each is a line of data. */
export const ofRegisters = {
  consultation: entryPaper({
    title: '協議記録書',
    form: 'F08',
    lead: '協議したことと決めたことの記録です。',
    register: 'consultations',
  }),
  change: entryPaper({
    title: '変更計画・テスト結果報告・承認書',
    form: 'F21',
    lead: '変更の内容・影響・試験の結果です。反映の前に承認を受けます。',
    register: 'changes',
  }),
  'change-history': listPaper({
    title: '変更履歴',
    form: 'F22',
    lead: 'これまでの変更の一覧です。',
    register: 'changes',
    requirements: ['gyomu-8-b'],
  }),
  'stop-consent': entryPaper({
    title: '停止・運用制限の事前了承書',
    form: 'F23',
    lead: '停止や運用の制限の前に、了承を受けます。',
    register: 'stop-consents',
  }),
  recovery: listPaper({
    title: '復旧手順書の一覧',
    form: 'F26',
    lead: '復旧の手順書と、その版・見直しの日です。手順書そのものは台帳に添付します。',
    register: 'manuals',
    keep: ({ fields }) => fields['kind'] === '復旧',
    requirements: ['chiyoda-20-b'],
    due: yearly,
    needsEntries: true,
  }),
  visits: listPaper({
    title: '入退域管理簿',
    form: 'F28',
    lead: '作業の場所への出入りの記録です。',
    register: 'visits',
  }),
  workers: listPaper({
    title: '作業従事者名簿',
    form: 'F29',
    lead: '自治体の業務に就く人の名簿です。',
    register: 'workers',
  }),
  sites: listPaper({
    title: '設置場所・設置場所対策の報告',
    form: 'F30',
    lead: '機器とサービスを置いている場所と、その対策です。公開の前と、変えたときに出します。',
    register: 'sites',
    due: opening,
    needsEntries: true,
  }),
  'outside-services': listPaper({
    title: '外部サービス説明書・適合確認',
    form: 'F31',
    lead: '使っている外部のサービス・再委託先です。使う前に承認を受けます。',
    register: 'outside-services',
    due: opening,
  }),
  terminals: listPaper({
    title: '端末管理台帳',
    form: 'F35',
    lead: '運用に使う端末と、その対策です。三か月ごとに確かめます。',
    register: 'terminals',
    due: [{ kind: 'again', rule: { kind: 'months', count: 3 } }],
  }),
  disposal: entryPaper({
    title: '廃棄証明書',
    form: 'F36',
    lead: '機器・媒体を廃棄し、記録を消したことの証明です。',
    register: 'disposals',
  }),
  'personal-rules': listPaper({
    title: '個人情報取扱特記事項の遵守確認表',
    form: 'F37',
    lead: '特記事項の条項ごとの、守られているかの確認です。公開の前と、年に一度出します。',
    register: 'personal-rules',
    due: [...opening, ...yearly],
    needsEntries: true,
  }),
  domains: listPaper({
    title: 'ドメイン管理台帳',
    form: 'F38',
    lead: '使っているドメインと、その期限・管理です。',
    register: 'domains',
  }),
  manuals: listPaper({
    title: '操作手順書の一覧',
    form: 'F41',
    lead: '操作の手順書と、製品の版との対応です。公開の前と、変えたときに出します。',
    register: 'manuals',
    keep: ({ fields }) => fields['kind'] === '操作',
    requirements: ['gyomu-1-a', 'gyomu-1-b'],
    due: opening,
    needsEntries: true,
  }),
  training: listPaper({
    title: 'セキュリティ教育記録',
    form: 'F42',
    lead: '従事する人の教育の記録です。年に一度行います。',
    register: 'training',
    due: yearly,
  }),
  audit: entryPaper({
    title: '監査・実地調査の対応記録',
    form: 'F43',
    lead: '監査や実地調査の求めと、答え・是正の記録です。',
    register: 'audits',
  }),
  agreements: listPaper({
    title: '記載外の方法・追加対策の協議承認書',
    form: 'F44',
    lead: '仕様書にない方法・追加の対策・基準を下げる変更の、協議と承認の一覧です。',
    register: 'consultations',
    keep: ({ fields }) =>
      ['記載外の方法', '追加対策', '基準を下げる変更'].includes(fields['kind'] ?? ''),
    requirements: ['tochigi-0-a', 'fujisawa-3-9-a'],
  }),
  maintenance: listPaper({
    title: '保守契約一覧',
    form: 'F46',
    lead: 'ソフトウェアと機器の保守契約と、その期限です。',
    register: 'maintenance-contracts',
    due: yearly,
  }),
  inquiries: listPaper({
    title: '問い合わせ対応台帳',
    form: 'F47',
    lead: '受けた問い合わせと、その答えです。',
    register: 'inquiries',
  }),
  contract: entryPaper({
    title: '契約事項確認書',
    form: 'F48',
    lead: '賠償・準拠法・守秘・再委託など、契約の条項の確認です。契約のときと、年に一度確かめます。',
    register: 'contracts',
  }),
  'real-data': entryPaper({
    title: '実在データ利用の申請・記録',
    form: 'F50',
    lead: '実在するデータを使う前の申請と、使い終えた後の消去の記録です。',
    register: 'real-data',
  }),
} as const
