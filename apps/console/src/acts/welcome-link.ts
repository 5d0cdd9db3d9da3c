/**
 * Where somebody takes up her invitation. The secret stands behind 「#」: browsers send it to nobody, so that it is
 * in no log of a proxy. (chiyoda-54-a)
 */
export const welcomePath = (token: string): string => `/welcome#${token}`
