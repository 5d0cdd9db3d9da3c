import type { Letter } from '../../src/index.ts'
import type { Handler } from './serve.ts'

/** A site of the laboratory: weak in one way, or a twin of such a site that is not. */
export type Variant = {
  readonly item: Letter
  readonly name: string
  readonly weak: boolean
  /** The site as new, with nothing kept of an earlier visit. */
  readonly site: () => Handler
  /** What a diagnosis has to be told of it. */
  readonly recipe?: unknown
}

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

export const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">トップ</a></header><main><h1>${title}</h1>${body}</main><footer>見本市 税務課 〒000-0000</footer></body></html>`
