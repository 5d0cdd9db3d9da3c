import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../site.ts'

/** The words that stand on every page of a site: in its head, its foot and its entrance. */
export const siteText: Translated<typeof japanese.siteText> = {
  notApproved: (municipality: string) =>
    `This is a trial. It is not a page published by ${municipality}.`,
  everywhere: 'Inhabitant tax simulation',
  mark: '税',
  behind: 'About this site',
  all: 'All pages of this site',
  scope: 'What has been checked',
  privacy: 'Privacy',
  aboutPages: {
    scope: 'What has been checked',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    news: 'News and corrections',
    contact: 'Contact',
    licences: 'Licences',
  },
  hours: (hours: string) => `(${hours})`,
  entranceLead: 'Open your prefecture and choose the municipality where you live.',
  fictional: 'Trial',
  notices: 'News',
  notice: 'News: ',
}
