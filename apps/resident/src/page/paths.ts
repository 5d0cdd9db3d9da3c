import type { LanguageCode } from '../languages/list.ts'

/** The pages that every site has beside the calculation. */
export const aboutPages = [
  'scope',
  'privacy',
  'accessibility',
  'news',
  'contact',
  'licences',
] as const
export type AboutPage = (typeof aboutPages)[number]

/** Pages that only the service worker shows. */
export const refusalPages = [
  'stopped',
  'unopened',
  'expired',
  'broken',
  'absent',
  'unknown',
] as const
export type RefusalPage = (typeof refusalPages)[number]

/**
 * Where things stand. `shared`: one host for many municipalities, each under its number. `own`: the
 * municipality has a host of its own.
 */
export type Layout = 'shared' | 'own'

/** A page belongs to a municipality, by its number, and speaks a language. */
export type PageOf = { readonly code: string; readonly language: LanguageCode }

/** 「/t/999997/」: the folder of a municipality. */
export const tenantPath = (code: string, layout: Layout = 'shared'): string =>
  layout === 'own' ? '/' : `/t/${code}/`

/** 「/t/999997/ja/」: where a municipality's page is. */
export const pagePath = ({ code, language }: PageOf, layout: Layout = 'shared'): string =>
  `${tenantPath(code, layout)}${language}/`

/** The same form for browsers without JavaScript. */
export const noScriptPath = (page: PageOf, layout: Layout = 'shared'): string =>
  `${pagePath(page, layout)}no-script/`

/**
 * 「/about/ja/scope/」: shared by all municipalities. Behind `#`, which no server sees, stands whose name
 * the page is to bear.
 */
export const aboutPath = (
  page: AboutPage | RefusalPage,
  language: LanguageCode,
  code?: string,
): string => `/about/${language}/${page}/${code === undefined ? '' : `#${code}`}`
