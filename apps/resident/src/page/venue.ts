/** Whether an address, from behind its `#`, keeps to the mode beside a member of staff, whatever it names. */
export const isVenue = (fragment: string): boolean => /^venue(?:\/|$)/.test(fragment)

/** After how many minutes without a touch all is wiped, until somebody settles it otherwise. */
export const usualMinutes = 10
