/** How much and how long one request may be. Times in milliseconds, sizes in bytes. */
export const limits = {
  body: 64 * 1024,
  headers: 16 * 1024,
  headerCount: 64,
  /** For all headers together: a client that drips them is gone after this. */
  headersTime: 10_000,
  requestTime: 30_000,
  idleConnection: 30_000,
  keepAlive: 5_000,
  parameter: 200,
  /** Of all clients together. Beyond, a connection is not taken, and a request is asked to come again. (S16) */
  connections: 1000,
  atOnce: 200,
  /** Of one person together, on all her devices: a browser with many pages open, and no flood. */
  atOnceOfOne: 16,
} as const

/** In milliseconds: for all headers together, and for a whole request. */
export type Patience = { readonly headersTime: number; readonly requestTime: number }
