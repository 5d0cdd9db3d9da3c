import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stopPage, timeMark } from './page.ts'
import { checked, type Target } from './target.ts'

/** A municipality's page as it waits for a stop; a plain one where none was written. */
export const templateIn = (pages: string, target: Target): Promise<string> =>
  readFile(join(pages, `${checked(target)}.html`), 'utf8').catch(() => stopPage(undefined))

const inJapan = new Intl.DateTimeFormat('ja-JP', {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

/** The page as it is shown from this moment on. */
export const template = (page: string, since: Date): string =>
  page.replaceAll(timeMark, inJapan.format(since))
