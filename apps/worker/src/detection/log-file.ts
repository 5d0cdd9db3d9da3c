import { readCombined, readNginxJson, type DetectionEvent } from '@zeimori/detection'
import { endOf, readOn, type Place } from './follow-file.ts'
import type { EventSource, SourcePlace } from './source.ts'

/** How much of a log is read at a time, in bytes. */
const most = 1024 * 1024

const isPlace = (value: SourcePlace): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  typeof value.file === 'string' &&
  'offset' in value &&
  typeof value.offset === 'number'

/** A line of the product's own, of nginx in JSON, or of the usual log of nginx and Apache. */
function eventIn(line: string): DetectionEvent | undefined {
  const reading = line.startsWith('{') ? readNginxJson(line) : readCombined(line)
  return reading.ok ? reading.event : undefined
}

/**
 * The log of a web server or of one of our listeners.
 * @param takes which of its events count; not those that another log tells of, too
 */
export const logFile = (
  path: string,
  takes: (event: DetectionEvent) => boolean = () => true,
): EventSource => ({
  name: path,
  read: async (place) => {
    const { lines, end, more, lost } = await readOn(
      path,
      isPlace(place) ? place : await endOf(path),
      most,
    )
    const items = lines.map(({ text, end: behind }) => {
      const event = eventIn(text)
      return { event: event !== undefined && takes(event) ? event : undefined, end: behind }
    })
    return { items, end, more, lost }
  },
})
