/** How the content of an element is made up. `canary` kinds are what must never come out of the reader. */
export type Content =
  | 'group'
  | 'canary'
  | 'remarks'
  | 'yen'
  | 'signed'
  | 'printed'
  | 'count'
  | 'mark'
  | 'relation'
  | 'costed'
  | 'year'
  | 'western-year'
  | 'day'
  | 'western-day'
  | 'day-in-year'
  | `code ${string}`
  | `ref ${string}`

/** An element of a form: what stands in it, how often, and what is under it. */
export type Shape = {
  readonly code: string
  readonly content: Content
  readonly least: number
  readonly most: number
  readonly under: readonly Shape[]
}

const isContent = (text: string): text is Content =>
  /^(?:group|canary|remarks|yen|signed|printed|count|mark|relation|costed|year|western-year|day|western-day|day-in-year|code .+|ref .+)$/.test(
    text,
  )

/**
 * Reads an outline: a line an element, indented under its own; 「CODE content 1..3」. Without a count an element
 * may be left out. Codes that share their content may share a line, divided by commas.
 */
export function shapesOf(outline: string): readonly Shape[] {
  const lines = outline.split('\n').filter((line) => line.trim() !== '')
  const read = (from: number, depth: number): { shapes: Shape[]; next: number } => {
    const shapes: Shape[] = []
    let at = from
    for (let line = lines[at]; line !== undefined && depthOf(line) >= depth; line = lines[at]) {
      const { shapes: under, next } = read(at + 1, depth + 1)
      shapes.push(...shapesIn(line, under))
      at = next
    }
    return { shapes, next: at }
  }
  return read(0, depthOf(lines[0] ?? '')).shapes
}

const depthOf = (line: string): number => line.search(/\S/) / 2

function shapesIn(line: string, under: readonly Shape[]): readonly Shape[] {
  const match = /^\s*(\S+)(?: (.*?))?(?: (\d+)\.\.(\d+))?$/.exec(line)
  const content = match?.[2] ?? 'group'
  if (match === null || !isContent(content)) throw new Error(`no shape: ${line}`)
  return (match[1] ?? '').split(',').map((code) => ({
    code,
    content,
    least: Number(match[3] ?? 0),
    most: Number(match[4] ?? 1),
    under,
  }))
}
