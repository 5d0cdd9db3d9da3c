declare const ZEIMORI_ROOT: string

/** The checkout that this command belongs to; written in when the command is bundled. */
export const root = ZEIMORI_ROOT
