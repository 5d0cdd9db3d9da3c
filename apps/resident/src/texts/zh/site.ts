import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../site.ts'

/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText: Translated<typeof japanese.siteText> = {
  notApproved: (municipality: string) => `这是试用版，不是${municipality}公布的页面。`,
  everywhere: '个人住民税模拟计算',
  mark: '税',
  behind: '关于本网站',
  all: '本网站的所有页面',
  scope: '已确认的范围',
  privacy: '隐私',
  aboutPages: {
    scope: '已确认的范围',
    privacy: '隐私',
    accessibility: '无障碍',
    news: '通知与更正',
    contact: '咨询',
    licences: '许可证',
  },
  hours: (hours: string) => `（${hours}）`,
  entranceLead: '请打开都道府县，选择您居住的市区町村。',
  fictional: '试用',
  notices: '通知',
  notice: '通知：',
}
