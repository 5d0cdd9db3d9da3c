import { fieldTable, legible, valueText } from '@zeimori/papers'
import { fontsFor, writePdf, type Paper } from '@zeimori/papers/pdf'
import { inflateSync, strToU8 } from 'fflate'
import type { FilledPapers } from './filing.ts'
import { fontParts } from './font-parts.ts'

/** Makes the PDF on the device. This module and the font are fetched when it is asked for. */
export async function makePdf(
  { values, pages, year, own }: FilledPapers,
  title: string,
  show: (done: number, of: number) => void,
): Promise<Paper> {
  const text = [
    ...Object.values(values).map(valueText),
    ...pages.flatMap(({ background }) =>
      background.kind === 'drawn' ? background.labels.map((label) => label.text) : [],
    ),
  ].join('')
  const fonts = await fontsFor(
    legible(text, () => true).text,
    fontParts.map(({ from, to, load }) => ({ from, to, load: async () => unpacked(await load()) })),
  )
  const names = new Map(fieldTable(year).fields.map(({ id, label }) => [id, label]))
  return writePdf({
    pages,
    values,
    title,
    fonts,
    labelOf: (field) => names.get(field) ?? '',
    ...(own && { background: bytesOf(own.pdf) }),
    pause: (done, of) => {
      show(done, of)
      return nextFrame()
    },
  })
}

/** Lets the browser draw and answer before the work goes on. */
const nextFrame = (): Promise<void> => new Promise((go) => void setTimeout(go))

const bytesOf = (base64: string): Uint8Array => strToU8(atob(base64), true)

const unpacked = (base64: string): Uint8Array => inflateSync(bytesOf(base64))
