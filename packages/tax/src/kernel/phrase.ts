/**
 * Words that were joined before, and what came after them. The words of a reason depend on the rule and hardly
 * ever on the amounts, so the same few thousand phrases serve every resident. To say one again takes a
 * comparison a word; to join it anew would cost several times the assessment itself.
 */
type Phrase = {
  readonly text: string
  /** The first word that ever came after, and the longer phrase that it makes: mostly the only one. */
  word: string
  next: Phrase | undefined
  others: Map<string, Phrase> | undefined
  /** The phrase that begins after an amount. */
  rest: Phrase | undefined
}

/** How many phrases are kept. Names can be of any relative or slip, so a process that runs long would keep ever more. */
const mostKept = 100_000
let kept = 0

function phrase(text: string): Phrase {
  kept++
  return { text, word: '', next: undefined, others: undefined, rest: undefined }
}

/** The phrase with a word more, where it is not the first that came after. */
function longer(of: Phrase, word: string): Phrase {
  const known = of.others?.get(word)
  if (known !== undefined) return known
  // `join` copies at once; `+` would put the copying off, and do it again for every reader.
  const made = phrase([of.text, word].join(''))
  if (of.next === undefined) {
    of.word = word
    of.next = made
  } else (of.others ??= new Map()).set(word, made)
  return made
}

/** How each line begins, by its depth. */
const starts: Phrase[] = []

const start = (depth: number): Phrase =>
  (starts[depth] ??= phrase(depth === 0 ? '' : `\n${'  '.repeat(depth)}`))

/** A text in the making: what is written, and the phrase that is not yet. */
export type Page = { text: string; phrase: Phrase }

export function emptyPage(): Page {
  if (kept > mostKept) forget()
  return { text: '', phrase: start(0) }
}

/** Lets every phrase go. The texts that are in the making keep theirs. */
function forget(): void {
  starts.length = 0
  kept = 0
}

/** Adds a word. It is kept for good, so it must be one of a few: a term, a sign, a law. */
export function say(page: Page, word: string): void {
  const { word: known, next } = page.phrase
  page.phrase = known === word && next !== undefined ? next : longer(page.phrase, word)
}

/** Adds what can be anything, such as an amount of the resident's. It is not kept. */
export function write(page: Page, text: string): void {
  const { phrase: before } = page
  page.text += before.text
  page.text += text
  page.phrase = before.rest ??= phrase('')
}

/** Begins a new line at a depth of at least 1. */
export function newLine(page: Page, depth: number): void {
  page.text += page.phrase.text
  page.phrase = start(depth)
}

/** All that was added. */
export const textOf = (page: Page): string => page.text + page.phrase.text
