import type { JSX } from 'preact'
import type { Mark } from './marking.tsx'

/** Kanji and kana, and what may stand between them: 「第34条第1項第8号、第314条の2」. */
const japanese =
  /((?:[「（]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー][\d・、。（「－％]*)+[）」]?)/u

/** In 「…」 stands what is Japanese within Chinese, which is written with the same characters. */
const quoted = /(「[^」]+」)/

/** Says which words of a text are Japanese, so that they are read aloud and drawn as such. */
const markedBy =
  (pattern: RegExp): Mark =>
  (text) => {
    // Every other part is one that the pattern has caught.
    const parts = text.split(pattern)
    return parts.length === 1
      ? undefined
      : parts.map((part, i) => (i % 2 === 1 ? span(part) : part)).filter((part) => part !== '')
  }

const span = (text: string): JSX.Element => <span lang="ja">{text}</span>

/** For languages with scripts of their own. */
export const markJapanese: Mark = markedBy(japanese)

/** For Chinese. */
export const markQuoted: Mark = markedBy(quoted)
