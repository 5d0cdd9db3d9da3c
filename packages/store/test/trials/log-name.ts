/** The log of all trials. */
export const log = 'zeimori.test/log'
