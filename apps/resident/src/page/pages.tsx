import { markThisLanguage } from '../languages/install.ts'

markThisLanguage()

export { aboutPage, refusalPage } from '../about/pages.tsx'
export { entrance } from './entrance-of-site.tsx'
export { postedPage, scriptedPage } from './form-pages.tsx'
export { problemPage } from './problem-page.tsx'
