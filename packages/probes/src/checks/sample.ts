import type { Header, Page } from '../retrieve/http.ts'

/** A page as a well-kept installation sends it, or as changed; `headers` replace those of the same name. */
export function samplePage(
  changes: Partial<Omit<Page, 'headers'>> & {
    readonly headers?: Readonly<Record<string, string | undefined>>
  } = {},
): Page {
  const { headers = {}, ...rest } = changes
  const all: Readonly<Record<string, string | undefined>> = { ...goodHeaders, ...headers }
  return {
    url: 'https://zei.example.jp/ja/',
    method: 'GET',
    status: 200,
    body: '<!doctype html><html lang="ja"><title>見本市</title></html>',
    ...rest,
    headers: Object.entries(all).flatMap(([name, value]): readonly Header[] =>
      value === undefined ? [] : [[name, value]],
    ),
  }
}

const goodHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
}
