/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText = {
  notApproved: (municipality: string) =>
    `これは試用です。${municipality}が公表したページではありません。`,
  everywhere: '個人住民税シミュレーション',
  mark: '税',
  behind: 'このサイトについて',
  all: 'このサイトのすべてのページ',
  scope: '確かめた範囲',
  privacy: 'プライバシー',
  aboutPages: {
    scope: '確かめた範囲',
    privacy: 'プライバシー',
    accessibility: 'アクセシビリティ',
    news: 'お知らせ・訂正',
    contact: 'お問い合わせ',
    licences: 'ライセンス',
  },
  hours: (hours: string) => `（${hours}）`,
  entranceLead: '都道府県を開いて、お住まいの市区町村を選んでください。',
  fictional: '試用',
  notices: 'お知らせ',
  notice: 'お知らせ：',
} as const
