export type Header = readonly [name: string, value: string]

/** One thing asked. */
export type Ask = {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  /** The type of the body, where there is one. */
  readonly type?: string
  readonly body?: string
}

/** What came back. */
export type Answer = {
  /** 0 where nothing came, or not in time. */
  readonly status: number
  /** Names in lower case, in the order in which they came. */
  readonly headers: readonly Header[]
  readonly text: string
  /** In milliseconds. */
  readonly took: number
  readonly failure?: 'timeout' | 'network'
}

/** Something asked and its answer. `id` is its number among the evidence of the diagnosis. */
export type Exchange = { readonly id: number; readonly ask: Ask; readonly answer: Answer }

/** The first header of a name; empty where there is none. */
export const header = ({ headers }: Answer, name: string): string =>
  headers.find(([one]) => one === name)?.[1] ?? ''

/** Whether a browser would show the answer as a page, and so run what stands in it. */
export function isPage(answer: Answer): boolean {
  if (/^\s*attachment\b/i.test(header(answer, 'content-disposition'))) return false
  const type = header(answer, 'content-type').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === '') return header(answer, 'x-content-type-options').toLowerCase() !== 'nosniff'
  return [
    'text/html',
    'application/xhtml+xml',
    'image/svg+xml',
    'text/xml',
    'application/xml',
  ].includes(type)
}
