/** More of a text out of a file tells nobody anything. */
const longest = 200

/** A text out of a case file, short enough for a line. */
export const shown = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text
