import type { FastifyRequest } from 'fastify'

/**
 * What no box of ours takes: control characters but for tabs and line ends (the database keeps no NUL; terminals obey
 * those beyond ASCII, too), and those that turn the direction of writing, end a line or are not seen at all, so that
 * a name in the log reads as another. (CWE-117)
 */
const unwanted =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u

/** Whether a text holds characters that nobody types. */
export const hasUnwanted = (text: string): boolean => unwanted.test(text)

/**
 * What came with a request: of a form its body, otherwise the query, and over both the parameters of the
 * address. What the address names, no box can name otherwise. Names that the language itself gives a meaning
 * stay plain names.
 * @returns undefined if something holds characters that nobody types
 */
export function inputOf({ method, params, query, body }: FastifyRequest): unknown {
  const given = new Map<string, unknown>()
  for (const part of [method === 'POST' ? body : query, params])
    for (const [name, value] of Object.entries(part ?? {})) given.set(name, value)
  given.delete('_csrf')
  const texts = [...given.values()].flat()
  if (texts.some((text) => typeof text === 'string' && hasUnwanted(text))) return undefined
  return Object.fromEntries(given)
}
