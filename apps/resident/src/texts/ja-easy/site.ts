import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../site.ts'

/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText: Translated<typeof japanese.siteText> = {
  notApproved: (municipality: string) =>
    `これは、ためしに使うページ（試用）です。${municipality}が公表したページではありません。`,
  everywhere: '個人住民税シミュレーション',
  mark: '税',
  behind: 'このサイトについて',
  all: 'このサイトのすべてのページ',
  scope: '確認したこと',
  privacy: 'プライバシー',
  aboutPages: {
    scope: '確認したこと',
    privacy: 'プライバシー',
    accessibility: 'アクセシビリティ',
    news: 'お知らせ・訂正',
    contact: '聞きたいとき',
    licences: 'ライセンス',
  },
  hours: (hours: string) => `（${hours}）`,
  entranceLead: '都道府県を開いてください。そして、住んでいる市区町村を選んでください。',
  fictional: '試用',
  notices: 'お知らせ',
  notice: 'お知らせ：',
}
