/** How often a path may be encoded over another encoding before it stays as it is. */
const rounds = 2
const assets =
  /\.(?:css|js|mjs|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|otf|eot|txt|xml|webmanifest|pdf|mp4|webm)$/

const decodedOnce = (text: string): string =>
  text.includes('%')
    ? text.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text

/** Decoded as often as attackers encode, in lower case: for comparing with lists, never for opening. */
function plain(text: string): string {
  let found = text
  for (let round = 0; round < rounds; round += 1) found = decodedOnce(found)
  return found.toLowerCase()
}

/** What a request line asks for. What is no HTTP has no method, and the text as its path. */
export type Asked = {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly protocol: string
}

const requestPattern = /^([A-Z]{1,20}) (\S+)(?: (HTTP\/[\d.]{1,8}))?$/

/** Reads `GET /path?query HTTP/1.1`. */
export function readRequestLine(line: string): Asked {
  const found = requestPattern.exec(line)
  if (found === null) return { method: '', path: plain(line), query: '', protocol: '' }
  const [, method = '', target = '', protocol = ''] = found
  return { method, ...readTarget(target), protocol }
}

/** Parts a target into path and query. */
export function readTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?')
  return at === -1
    ? { path: plain(target), query: '' }
    : { path: plain(target.slice(0, at)), query: plain(target.slice(at + 1)) }
}

/** Whether a path names a picture, a style, a script or another file that pages draw in by themselves. */
export const isAsset = (path: string): boolean => assets.test(path)

/** The municipality in the addresses of the trial, `/t/{code}/…`; empty elsewhere. */
export const tenantOfPath = (path: string): string =>
  /^\/t\/(\d{5,6})(?:\/|$)/.exec(path)?.[1] ?? ''
