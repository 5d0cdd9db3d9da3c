/** A colour of the screen, as 「#0017c1」. */
export type Colour = string

/** What a municipality may colour: what can be pressed, and the band that bears its name. */
export type Colours = { readonly main: Colour; readonly band: Colour }

const paper = '#ffffff'
const ground = '#f8f8fb'
const ink = '#1a1a1c'
/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const neededContrast = 4.5

type Channels = readonly [red: number, green: number, blue: number]

const channelsOf = (colour: Colour): Channels => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
}

const hexOf = (channels: Channels): Colour =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`

const linear = (channel: number): number => {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = (colour: Colour): number => {
  const [red, green, blue] = channelsOf(colour)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast ratio of two colours as WCAG defines it, from 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

const mixed = (colour: Colour, into: Colour, share: number): Colour => {
  const [a, b] = [channelsOf(colour), channelsOf(into)]
  const channel = (i: 0 | 1 | 2): number => a[i] * (1 - share) + b[i] * share
  return hexOf([channel(0), channel(1), channel(2)])
}

/** Light as the page's own: what stands behind the main colour where it is not white. */
const tintOf = (main: Colour): Colour => mixed(main, paper, 0.92)

/** Two colours that stand on each other, and how well they are told apart. */
export type Pair = {
  readonly front: 'main' | 'ink'
  readonly back: 'paper' | 'ground' | 'tint' | 'band'
  readonly ratio: number
}

/** Every pair that the pages draw text in. White on the main colour is the first pair the other way round. */
const pairsOf = ({ main, band }: Colours): readonly Pair[] => [
  { front: 'main', back: 'paper', ratio: contrast(main, paper) },
  { front: 'main', back: 'ground', ratio: contrast(main, ground) },
  { front: 'main', back: 'tint', ratio: contrast(main, tintOf(main)) },
  { front: 'main', back: 'band', ratio: contrast(main, band) },
  { front: 'ink', back: 'band', ratio: contrast(ink, band) },
]

/** The pairs that some readers could not read. */
export const tooFaint = (colours: Colours): readonly Pair[] =>
  pairsOf(colours).filter(({ ratio }) => ratio < neededContrast)

/** The nearest darker shade of the main colour that can be read everywhere. */
export function readableShade({ main, band }: Colours): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const shade = mixed(main, '#000000', share)
    if (tooFaint({ main: shade, band }).every(({ front }) => front !== 'main')) return shade
  }
  return '#000000'
}

/** The style sheet that gives a page a municipality's colours. */
export const colourSheet = ({ main, band }: Colours): string =>
  `:root{--accent:${main};--accent-hover:${mixed(main, '#000000', 0.3)};--accent-50:${tintOf(main)};--band:${band};--share-1:${main}}\n`
