import type { JSX } from 'preact'
import type { Reading } from './furigana.ts'
import type { Mark } from './marking.tsx'

/** Draws the readings over the kanji. */
export function markReadings(read: (text: string) => readonly Reading[]): Mark {
  return (text) =>
    /[\p{Script=Han}]/u.test(text)
      ? read(text).map(({ base, kana }) => (kana === undefined ? base : ruby(base, kana)))
      : undefined
}

/** The same, of which each text is read but once. */
export function remembering(
  read: (text: string) => readonly Reading[],
): (text: string) => readonly Reading[] {
  const known = new Map<string, readonly Reading[]>()
  return (text) => {
    const readings = known.get(text) ?? read(text)
    // What is typed passes by but once.
    if (known.size < 5_000) known.set(text, readings)
    return readings
  }
}

const ruby = (base: string, kana: string): JSX.Element => (
  <ruby>
    {base}
    <rp>（</rp>
    <rt>{kana}</rt>
    <rp>）</rp>
  </ruby>
)
