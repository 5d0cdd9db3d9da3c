import { createHash, randomBytes } from 'node:crypto'

/** A secret that is sent once in a link. The database keeps its digest. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a secret with 256 bits of chance: no salt or slowness could add to it. */
export const digestOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')
