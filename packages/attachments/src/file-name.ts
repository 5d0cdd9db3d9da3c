/** Control characters, those that turn or hide what follows, and what file systems give a meaning. */
const unwanted =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff<>:"|?*;]+/g

const longest = 120

/**
 * A name that is shown and given back, but never a path: files are kept under a number of their own.
 * The ending stays, however long the name is.
 */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replaceAll(unwanted, '')
    .replace(/^[.\s]+/, '')
    .trim()
  const dot = clean.lastIndexOf('.')
  const ending = dot < 0 ? '' : clean.slice(dot).slice(0, 10)
  const stem = Array.from(dot < 0 ? clean : clean.slice(0, dot))
  return `${stem.slice(0, longest).join('') || 'file'}${ending}`
}
