import { dayNumber } from '@zeimori/records'

/**
 * An instant of ISO 8601 in UTC, as advisories say it, in milliseconds since 1970.
 * @throws where it is none: `readOsv` has let it through
 */
export function momentOf(instant: string): number {
  const [year, month, day, hour, minute, second] = instant.split(/[-T:Z]/).map(Number)
  if (!year || !month || !day || hour === undefined || minute === undefined || second === undefined)
    throw new RangeError('not an instant')
  const ofDay = (hour * 60 + minute) * 60 + second
  return dayNumber({ year, month, day }) * 24 * 60 * 60 * 1000 + Math.floor(ofDay * 1000)
}
