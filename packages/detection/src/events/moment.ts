const daySeconds = 86_400
const months = 'janfebmaraprmayjunjulaugsepoctnovdec'

/** Days from 1970-01-01 to a date of the Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
  )
}

function offsetSeconds(text: string): number {
  if (text === 'Z' || text === 'z') return 0
  const digits = text.replace(':', '')
  const sign = digits.startsWith('-') ? -1 : 1
  return sign * (Number(digits.slice(1, 3)) * 3600 + Number(digits.slice(3, 5)) * 60)
}

type Clock = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: string
  readonly minute: string
  readonly second: string
  readonly zone: string
}

function momentOf({ year, month, day, hour, minute, second, zone }: Clock): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31
  if (!isDate || h > 23 || m > 59 || s >= 61) return undefined
  const seconds = dayNumber(year, month, day) * daySeconds + h * 3600 + m * 60 + s
  return Math.round((seconds - offsetSeconds(zone)) * 1000)
}

const logPattern = /^(\d{2})\/([A-Za-z]{3})\/(\d{4}):(\d{2}):(\d{2}):(\d{2}) ([+-]\d{4})$/
const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)(Z|z|[+-]\d{2}:?\d{2})$/

/** `17/May/2015:10:05:03 +0000` in milliseconds since 1970; absent where it is no such time. */
export function readLogTime(text: string): number | undefined {
  const found = logPattern.exec(text)
  if (found === null) return undefined
  const [, day, name = '', year, hour = '', minute = '', second = '', zone = ''] = found
  const at = months.indexOf(name.toLowerCase())
  const month = at >= 0 && at % 3 === 0 ? at / 3 + 1 : 0
  return momentOf({ year: Number(year), month, day: Number(day), hour, minute, second, zone })
}

/** RFC 3339, the log's own form, or seconds since 1970 (with a fraction), in milliseconds since 1970. */
export function readMoment(value: unknown): number | undefined {
  if (typeof value === 'number') return fromSeconds(value)
  if (typeof value !== 'string' || value.length > 40) return undefined
  const found = isoPattern.exec(value)
  if (found === null)
    return /^\d{1,12}(\.\d{1,6})?$/.test(value) ? fromSeconds(Number(value)) : readLogTime(value)
  const [, year, month, day, hour = '', minute = '', second = '', zone = ''] = found
  return momentOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour,
    minute,
    second,
    zone,
  })
}

const fromSeconds = (seconds: number): number | undefined =>
  Number.isFinite(seconds) && seconds >= 0 && seconds < 1e12
    ? Math.round(seconds * 1000)
    : undefined
