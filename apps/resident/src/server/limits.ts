import type { Server } from 'node:http'

/** The fullest form is half of it, with every box in full-width characters. */
const bodyLimit = 160 * 1024
/** The fullest form has some seven hundred. */
export const fieldLimit = 1_000
/** Browsers and the servers before us send some thirty. */
export const headerLimit = 100

/** How much, how long and how often a client may ask. Who may ask again is for the server before us. */
export const limits = {
  bodyLimit,
  /** A whole request, its body included. */
  requestTimeout: 10_000,
  /** A connection on which nothing moves, as of one who does not read what she asked for. */
  connectionTimeout: 30_000,
  keepAliveTimeout: 5_000,
  /** What is still open when the listener closes is cut off: it is half a request, or idle. */
  forceCloseConnections: true,
  return503OnClosing: false,
  http: {
    headersTimeout: 5_000,
    // Without this, Node looks only every thirty seconds who has taken too long.
    connectionsCheckingInterval: 1_000,
    // Checked by the listener itself, so that the answer has its headers and its words.
    requireHostHeader: false,
  },
} as const

const connectionLimit = 1_000

/** More connections than this are refused at once. */
export function limitConnections(server: Server): void {
  server.maxConnections = connectionLimit
}
