import type { FastifyRequest } from 'fastify'

/**
 * The path that is answered, however its address is written: 「/%74/」 and 「http://…/t/」 are 「/t/」 to the router.
 * Where nothing is there, as it was written.
 */
export const askedPath = ({ routeOptions, url }: FastifyRequest): string =>
  routeOptions.url ?? url.split('?', 1).join('')
