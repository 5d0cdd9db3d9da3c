import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../site.ts'

/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText: Translated<typeof japanese.siteText> = {
  notApproved: (municipality: string) =>
    `이것은 시험판입니다. ${municipality}에서 공표한 페이지가 아닙니다.`,
  everywhere: '개인주민세 시뮬레이션',
  mark: '세',
  behind: '이 사이트에 대하여',
  all: '이 사이트의 모든 페이지',
  scope: '확인한 범위',
  privacy: '개인정보 보호',
  aboutPages: {
    scope: '확인한 범위',
    privacy: '개인정보 보호',
    accessibility: '접근성',
    news: '알림·정정',
    contact: '문의',
    licences: '라이선스',
  },
  hours: (hours: string) => `(${hours})`,
  entranceLead: '도도부현을 열고 사는 시구정촌을 선택하세요.',
  fictional: '시험판',
  notices: '알림',
  notice: '알림: ',
}
