/** A file of the site: what is served under a path. */
export type SiteFile = { readonly bytes: Uint8Array; readonly type: string }

export const script = 'text/javascript; charset=utf-8'
export const style = 'text/css; charset=utf-8'
export const json = 'application/json; charset=utf-8'
export const plain = 'text/plain; charset=utf-8'

/** A page. */
export const html = (text: string): SiteFile => ({
  bytes: Buffer.from(text),
  type: 'text/html; charset=utf-8',
})
