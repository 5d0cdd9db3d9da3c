import { dirname } from 'node:path'

declare const ZEIMORI_ROOT: string | undefined

/** The checkout that this command belongs to, written in when it is bundled; a release stands where it was unpacked. */
export const root = typeof ZEIMORI_ROOT === 'string' ? ZEIMORI_ROOT : dirname(import.meta.dirname)
