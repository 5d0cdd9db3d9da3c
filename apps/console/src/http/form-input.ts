import type { FastifyRequest } from 'fastify'

/**
 * What no box of ours takes: control characters but for tabs and line ends (the database keeps no NUL), and
 * those that turn the direction of writing, so that a name in the log reads as another.
 */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

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
