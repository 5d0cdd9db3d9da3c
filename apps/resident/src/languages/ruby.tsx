import type { JSX } from 'preact'
import type { Reading } from './furigana.ts'
import type { Mark } from './marking.tsx'

/** Draws the readings over the kanji. */
export function markReadings(read: (text: string) => readonly Reading[]): Mark {
  const known = new Map<string, readonly Reading[]>()
  return (text) => {
    if (!/[\p{Script=Han}]/u.test(text)) return undefined
    const readings = known.get(text) ?? read(text)
    // What is typed passes by but once.
    if (known.size < 5_000) known.set(text, readings)
    return readings.map((reading) =>
      reading.kana === undefined ? reading.base : ruby(reading.base, reading.kana),
    )
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
