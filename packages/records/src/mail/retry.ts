const minute = 60 * 1000
const day = 24 * 60 * minute

/** The longest pause between two tries, in milliseconds: mail is on its way an hour after its server is back. */
const longestPause = 60 * minute

/** How long a mail is tried before somebody has to look, in milliseconds (RFC 5321, 4.5.4.1: four to five days). */
export const triedFor = 5 * day

/** How long after that many tries it is tried again, in milliseconds: 1, 2, 4 … 60 minutes. */
export const pauseAfter = (tries: number): number =>
  Math.min(longestPause, minute * 2 ** Math.max(0, Math.min(tries, 16) - 1))
