/** What a page does: calculates with scripts, posts a form without them, or only says something. */
export type PageKind = 'scripts' | 'posts' | 'plain'

const directives = (kind: PageKind): readonly string[] => [
  "default-src 'none'",
  `script-src ${kind === 'scripts' ? "'self'" : "'none'"}`,
  "style-src 'self'",
  "font-src 'self'",
  `worker-src ${kind === 'scripts' ? "'self'" : "'none'"}`,
  "manifest-src 'none'",
  "img-src 'none'",
  "connect-src 'none'",
  `form-action ${kind === 'posts' ? "'self'" : "'none'"}`,
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${kind === 'scripts' ? 'zeimori' : "'none'"}`,
]

/**
 * The policy of a page, as its header says it: nothing but this site's own script, style and fonts is
 * fetched, and only the page that posts may send a form, to this site alone. A policy cannot forbid a
 * script to lead the browser to another address; that our scripts do not is tested.
 */
export const contentSecurityPolicy = (kind: PageKind): string =>
  [...directives(kind), "frame-ancestors 'none'"].join('; ')

/** What the service worker may do: ask this site for files. It draws nothing, and loads no other script. */
export const workerPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** The same for the page itself to carry, where a server sends no headers. Frames need the header. */
export const policyInPage = (kind: PageKind): string => directives(kind).join('; ')
