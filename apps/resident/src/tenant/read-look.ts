import { neededContrast, readableShade, tooFaint, type Colours } from './colours.ts'
import { tenantProblem } from './problem-text.ts'
import { matching, object, tested, type Reader, type Spot } from './reader.ts'
import type { Crest } from './settings.ts'

const colour = matching(/^#[0-9a-f]{6}$/i, tenantProblem.colour)
const ratioText = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2)

/** Colours that everybody can read. Otherwise says which pair cannot, how far it is off, and a way out. */
export const colours: Reader<Colours> = object(['main', 'band'], ({ must, may }, at) => {
  const main = must('main', colour).toLowerCase()
  const band = (may('band', colour) ?? '#ffffff').toLowerCase()
  const read = { main, band }
  if (main !== '' && band !== '') sayFaint(read, at)
  return read
})

function sayFaint(read: Colours, at: Spot): void {
  const faint = tooFaint(read)
  // Whoever is told that the band is too dark for black need not be told so for the main colour.
  const dark = faint.find(({ front }) => front === 'ink')
  const worst = dark ?? [...faint].sort((a, b) => a.ratio - b.ratio)[0]
  if (worst === undefined) return
  const { front, back, ratio } = worst
  at.say(
    `${at.key}.${back === 'band' && front === 'ink' ? 'band' : 'main'}`,
    tenantProblem.contrast(
      front === 'ink' ? read.band : read.main,
      front === 'ink' ? tenantProblem.ink : tenantProblem.backs[back],
      ratioText(ratio),
      ratioText(neededContrast),
      front === 'ink' ? undefined : readableShade(read),
    ),
  )
}

const letter = tested('', tenantProblem.letter, (value) =>
  typeof value === 'string' && /^[\p{L}\p{N}]$/u.test(value.normalize('NFC'))
    ? value.normalize('NFC')
    : undefined,
)

/** Only the commands of a path and numbers: nothing that could name, load or run anything. */
const outline = matching(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9 ,.+\-eE]{1,3999}$/, tenantProblem.outline)

export const crest: Reader<Crest> = object(['letter', 'outline'], ({ may }, at): Crest => {
  const [one, other] = [may('letter', letter), may('outline', outline)]
  if ((one === undefined) === (other === undefined)) at.say(at.key, tenantProblem.crest)
  return one === undefined ? { outline: other ?? '' } : { letter: one }
})
