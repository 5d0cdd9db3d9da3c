import { PDFDocument } from '@cantoo/pdf-lib'
import type { Pairs, Report, Section, Table } from '@zeimori/records'
import { eraMoment } from '@zeimori/records'
import { flowOf, type Flow } from './flow.ts'
import type { FontFiles } from './font-files.ts'
import { openFaces } from './fonts.ts'
import type { Element } from './structure.ts'
import { structureOf } from './structure.ts'
import { drawChart } from './chart.ts'
import { drawTable } from './table.ts'

/**
 * A report as a tagged PDF on A4, with its fonts inside. The same report gives the same bytes: the time in
 * the file is the report's.
 */
export async function writePdf(report: Report, fonts: FontFiles): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(report.title, { showInWindowTitleBar: true })
  document.setLanguage('ja')
  document.setCreator('Zeimori')
  document.setProducer('Zeimori')
  document.setCreationDate(new Date(report.asOf))
  document.setModificationDate(new Date(report.asOf))
  const faces = await openFaces(document, fonts)
  const structure = structureOf(document)
  const flow = flowOf(document, report, faces, structure)
  drawTitle(flow, report)
  for (const section of report.sections) drawSection(flow, section)
  flow.finish()
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}

function drawTitle(flow: Flow, { title, subject, asOf }: Report): void {
  const { faces, structure } = flow
  flow.paragraph(title, { face: faces.bold, size: 15 }, structure.add('H1', undefined))
  flow.skip(2)
  const line = `${subject}　${eraMoment(asOf)} 現在`
  flow.paragraph(line, { face: faces.regular, size: 9 }, structure.add('P', undefined))
  flow.skip(10)
}

/** What has to fit on the page under a section's heading, in points. */
const leastRoom: Readonly<Record<Section['kind'], number>> = {
  notes: 70,
  pairs: 90,
  table: 200,
  flow: 140,
}

function drawSection(flow: Flow, section: Section): void {
  const part = flow.structure.add('Sect', undefined)
  // A heading does not stay behind alone, nor the head of a table.
  if (flow.room() < leastRoom[section.kind]) flow.nextPage()
  const { bold, regular } = flow.faces
  flow.paragraph(section.heading, { face: bold, size: 11 }, flow.structure.add('H2', part))
  flow.skip(4)
  switch (section.kind) {
    case 'notes':
      for (const note of section.notes) drawNote(flow, note, part, regular)
      flow.skip(8)
      return
    case 'pairs':
      drawTable(flow, tableOf(section), part)
      return
    case 'table':
      drawTable(flow, section, part)
      return
    case 'flow':
      drawChart(flow, section, part)
      return
  }
}

function drawNote(flow: Flow, note: string, part: Element, face: Flow['faces']['regular']): void {
  flow.paragraph(note, { face, size: 9 }, flow.structure.add('P', part))
  flow.skip(3)
}

/** Names and values as a table of two columns. */
const tableOf = ({ heading, pairs }: Pairs): Table => ({
  kind: 'table',
  heading,
  columns: [
    { label: '項目', width: 12 },
    { label: '内容', width: 36, align: 'left' },
  ],
  rows: pairs.map(({ label, value }) => ({
    kind: 'cells',
    cells: [{ kind: 'text', text: label }, value],
  })),
})
