import type { FastifyRequest } from 'fastify'

/** What no box of ours takes: control characters but for tabs and line ends. The database keeps no NUL. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * Everything that came with a request, parameters, query and body together; names that the language itself
 * gives a meaning stay plain names.
 * @returns undefined if something holds characters that nobody types
 */
export function inputOf({ params, query, body }: FastifyRequest): unknown {
  const given = new Map<string, unknown>()
  for (const part of [params, query, body])
    for (const [name, value] of Object.entries(part ?? {})) given.set(name, value)
  given.delete('_csrf')
  const texts = [...given.values()].flat()
  if (texts.some((text) => typeof text === 'string' && unwanted.test(text))) return undefined
  return Object.fromEntries(given)
}
