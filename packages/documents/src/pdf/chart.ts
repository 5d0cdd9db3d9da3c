import { printed, type Flow as Chart } from '@zeimori/records'
import { leading, type Flow } from './flow.ts'
import type { Element } from './structure.ts'
import { wrap } from './wrap.ts'

const size = 9
const lineHeight = size * leading
const padding = 6
/** From one box to the next: the arrow, with its text beside it. */
const arrow = 26
const gap = 14

type Box = { readonly title: string; readonly lines: readonly string[]; readonly width: number }

/** Draws a chart from above to below: boxes, and arrows that say when. Read aloud in the same order. */
export function drawChart(flow: Flow, { begins, steps }: Chart, section: Element): void {
  const whole = Math.min(flow.width, 420)
  drawBoxes(flow, [lay(flow, begins, [], whole / 2)], section)
  for (const { label, boxes } of steps) {
    const width = (whole - gap * (boxes.length - 1)) / boxes.length
    const laid = boxes.map(({ title, lines }) => lay(flow, title, lines.map(printed), width))
    if (flow.room() < arrow + heightOf(laid)) flow.nextPage()
    drawArrow(flow, printed(label), section)
    drawBoxes(flow, laid, section)
  }
  flow.skip(12)
}

function lay(flow: Flow, title: string, lines: readonly string[], width: number): Box {
  const { bold, regular } = flow.faces
  const inner = (width - padding * 2) / size
  return {
    title: wrap(bold.legible(title), inner, bold.measure)[0] ?? '',
    lines: lines.flatMap((line) => wrap(regular.legible(line), inner, regular.measure)),
    width,
  }
}

const heightOf = (boxes: readonly Box[]): number =>
  Math.max(...boxes.map(({ lines }) => (lines.length + 1) * lineHeight)) + padding * 2

function drawArrow(flow: Flow, label: string, section: Element): void {
  const element = flow.structure.add('P', section)
  const { regular } = flow.faces
  const middle = flow.width / 2
  flow.draw((sheet, page, x, y) => [
    ...flow.structure.decoration(sheet.arrow(x + middle, y + 3, y + arrow - 3)),
    ...flow.structure.text(
      element,
      page,
      sheet.write(regular.legible(label), { x: x + middle + 10, y: y + arrow / 2 + 3 }, regular, 8),
    ),
  ])
  flow.skip(arrow)
}

function drawBoxes(flow: Flow, boxes: readonly Box[], section: Element): void {
  const height = heightOf(boxes)
  const all = boxes.reduce((sum, { width }) => sum + width, 0) + gap * (boxes.length - 1)
  const { bold, regular } = flow.faces
  const elements = boxes.map(() => flow.structure.add('P', section))
  flow.draw((sheet, page, x, y) => {
    let left = x + (flow.width - all) / 2
    return boxes.flatMap((box, i) => {
      const at = left
      left += box.width + gap
      const element = elements[i]
      const text = [
        ...sheet.write(box.title, { x: at + padding, y: y + padding + size }, bold, size),
        ...box.lines.flatMap((line, n) =>
          sheet.write(
            line,
            { x: at + padding, y: y + padding + size + lineHeight * (n + 1) },
            regular,
            size,
          ),
        ),
      ]
      return [
        ...flow.structure.decoration(sheet.box(at, y, box.width, height, 0.97)),
        ...(element === undefined ? [] : flow.structure.text(element, page, text)),
      ]
    })
  })
  flow.skip(height)
}
