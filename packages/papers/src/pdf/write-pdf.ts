import {
  PDFDocument,
  type PDFFont,
  type PDFName,
  type PDFOperator,
  type PDFPage,
} from '@cantoo/pdf-lib'
import type { Value, Values } from '../fill/value.ts'
import { valueText } from '../fill/value.ts'
import { pointsPerMm } from '../form/fit.ts'
import type { Box, Label } from '../form/form.ts'
import { legible, type Replaced } from '../form/legible.ts'
import type { PrintedPage } from '../form/paginate.ts'
import { setText } from '../form/setting.ts'
import { penFor, type Pen } from './draw.ts'
import { openFonts, type Fonts } from './fonts.ts'
import { tagsOf, type PageTags } from './tags.ts'

export type PaperJob = {
  readonly pages: readonly PrintedPage[]
  readonly values: Values
  /** The document's title. */
  readonly title: string
  /** TrueType files, the one to be asked first at the front. */
  readonly fonts: readonly Uint8Array[]
  /** The municipality's own PDF, for pages whose background is one of its pages. */
  readonly background?: Uint8Array
  /** The printed name of a field, spoken where the background's words are a picture to a screen reader. */
  readonly labelOf?: (field: string) => string
  /** Called before each page; the browser may draw meanwhile. */
  readonly pause?: (done: number, of: number) => Promise<void>
}

export type Paper = {
  readonly bytes: Uint8Array
  /** Characters that no font has, and what is printed instead. */
  readonly replaced: readonly Replaced[]
  /** Fields whose text is wider than its box even at the smallest size. */
  readonly tooLong: readonly string[]
}

/** Writes the pages as one tagged PDF. The same job gives the same bytes: nothing in it tells the time. */
export async function writePdf(job: PaperJob): Promise<Paper> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(job.title, { showInWindowTitleBar: true })
  document.setLanguage('ja')
  document.setCreator('Zeimori')
  document.setProducer('Zeimori')
  const fonts = await openFonts(document, job.fonts)
  const backgrounds = job.background && (await PDFDocument.load(job.background))
  const tags = tagsOf(document)
  const notes: Notes = { replaced: [], tooLong: [] }
  await oneAfterAnother(job.pages, async (printed, i) => {
    await job.pause?.(i, job.pages.length)
    const page = await addPage(document, printed, backgrounds)
    drawPage(page, printed, { job, fonts, tags: tags.page(page, printed.title), notes })
  })
  tags.finish()
  await job.pause?.(job.pages.length, job.pages.length)
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false })
  return { bytes, replaced: onlyOnce(notes.replaced), tooLong: notes.tooLong }
}

type Notes = { readonly replaced: Replaced[]; readonly tooLong: string[] }
type Drawing = {
  readonly job: PaperJob
  readonly fonts: Fonts
  readonly tags: PageTags
  readonly notes: Notes
}

async function addPage(
  document: PDFDocument,
  { size, background }: PrintedPage,
  backgrounds: PDFDocument | undefined,
): Promise<PDFPage> {
  const page = document.addPage([size.w * pointsPerMm, size.h * pointsPerMm])
  if (background.kind === 'drawn') return page
  const source = backgrounds?.getPage(background.page)
  if (source === undefined) throw new RangeError('the form names a background that was not given')
  page.drawPage(await document.embedPage(source), {
    width: size.w * pointsPerMm,
    height: size.h * pointsPerMm,
  })
  return page
}

function drawPage(page: PDFPage, printed: PrintedPage, drawing: Drawing): void {
  const names = new Map<PDFFont, PDFName>()
  const nameOf = (font: PDFFont): PDFName => {
    const name = names.get(font) ?? page.node.newFontDictionary('F', font.ref)
    names.set(font, name)
    return name
  }
  const pen = penFor(printed.size.h, drawing.fonts, nameOf)
  const { background, boxes } = printed
  const labels = background.kind === 'drawn' ? background.labels : []
  if (background.kind === 'drawn')
    page.pushOperators(...drawing.tags.decoration(pen.rules(background.rules)))
  const marks = [
    ...labels.map((label) => ({ order: label.order, draw: () => drawLabel(label, pen, drawing) })),
    ...boxes.map((box) => ({
      order: box.order,
      draw: () => drawBox(box, pen, drawing, background.kind === 'pdf'),
    })),
  ]
  for (const { draw } of marks.sort((a, b) => a.order - b.order)) page.pushOperators(...draw())
}

function drawLabel(label: Label, pen: Pen, { fonts, tags }: Drawing): readonly PDFOperator[] {
  if (label.text === '') return []
  const { lines } = setText(legible(label.text, fonts.has).text, label, fonts.measure)
  const spoken = label.upright ? { spoken: label.text } : {}
  return tags.text({ tag: label.heading ? 'H2' : 'P', ...spoken }, pen.lines(lines))
}

function drawBox(
  box: Box,
  pen: Pen,
  drawing: Drawing,
  overPicture: boolean,
): readonly PDFOperator[] {
  const value = drawing.job.values[box.field]
  if (value === undefined) return []
  const name = overPicture ? (drawing.job.labelOf?.(box.field) ?? '') : ''
  if (value.kind === 'tick')
    return drawing.tags.text({ tag: 'P', spoken: `${name}✓` }, pen.tick(box))
  const text = textOf(value, drawing)
  const { lines, tooLong } = setText(text, box, drawing.fonts.measure)
  if (tooLong) drawing.notes.tooLong.push(box.field)
  const spoken =
    overPicture || box.cells !== undefined || lines.length > 1 ? { spoken: `${name}${text}` } : {}
  return drawing.tags.text({ tag: 'P', ...spoken }, pen.lines(lines))
}

function textOf(value: Value, { fonts, notes }: Drawing): string {
  const { text, replaced } = legible(valueText(value), fonts.has)
  notes.replaced.push(...replaced)
  return text
}

const onlyOnce = (replaced: readonly Replaced[]): readonly Replaced[] =>
  replaced.filter((one, i) => replaced.findIndex(({ wanted }) => wanted === one.wanted) === i)

/** The pages are added in their order, with a pause for the browser before each. */
const oneAfterAnother = <T>(
  all: readonly T[],
  act: (one: T, i: number) => Promise<void>,
): Promise<void> =>
  all.reduce((before, one, i) => before.then(() => act(one, i)), Promise.resolve())
