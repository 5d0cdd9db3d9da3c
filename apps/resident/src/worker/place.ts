import { languageCodes } from '../languages/list.ts'
import { commonList, languageList, stops, tenantList, type Release } from '../offline/release.ts'

/** What the path of a page or file tells. */
export type Place = {
  /** The number of the municipality; empty where the host is its own. */
  readonly code: string | undefined
  readonly language: string | undefined
}

/** 「/t/999997/ja/…」, 「/ja/…」 on a municipality's own host, 「/about/ja/…」. */
export function placeOf(path: string): Place {
  const [, first = '', second = '', third = ''] = path.split('/')
  if (first === 't') return { code: second, language: third || undefined }
  if (first === 'about') return { code: undefined, language: second }
  if (first === 'assets' || first === '') return { code: undefined, language: undefined }
  return { code: '', language: second === '' && !path.endsWith('/') ? undefined : first }
}

/** The path under which a page stands in the lists: some servers answer for its file as well. */
export const pathInLists = (path: string): string => path.replace(/\/index\.html$/, '/')

/** Where nothing but what was released is ever shown: other things on the host are no business of ours. */
export function isOurs({ host }: Pick<Release, 'host'>, path: string): boolean {
  const [, first = ''] = path.split('/')
  return (
    ['t', 'about', 'assets', 'lists'].includes(first) ||
    (host !== undefined && languageCodes.some((code) => code === first))
  )
}

/** Whether the release says that this place is to be shown to nobody. */
export function isStopped(release: Release, path: string): boolean {
  const { code } = placeOf(path)
  return code === undefined ? release.stopped.includes('all') : stops(release, code)
}

/**
 * The lists in which a file may stand.
 * @param from the path of the page that asks for it
 */
export function listsFor(path: string, from: string): readonly string[] {
  const { code, language } = placeOf(path)
  if (path.startsWith('/assets/')) {
    const asking = placeOf(from).language
    return asking === undefined ? [commonList] : [languageList(asking), commonList]
  }
  if (code !== undefined) return [tenantList(code)]
  return language === undefined ? [commonList] : [languageList(language)]
}

const endings: readonly (readonly [ending: string, type: string])[] = [
  ['/', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]

/** What kind of file it is; never what a server claims. */
export const typeOf = (path: string): string =>
  endings.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream'
