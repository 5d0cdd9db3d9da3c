import { isVenue } from '../page/venue.ts'
import { join, split } from './halves.ts'

/** What goes along to another page of this site in the same tab: to another language, or over the pages about the site. */
export type Handed = {
  readonly municipality: string
  /** The screen and the mode, as they stand behind `#`. */
  readonly fragment: string
  /** When the page was left, in milliseconds since 1970. */
  readonly at: number
  /** What has been typed, as `writeBrief` writes it. */
  readonly form?: string | undefined
  /** What a file or a link has offered, until she says. */
  readonly offered?: string | undefined
  /** She has said that others use this device, too. */
  readonly shared: boolean
  /** After so many minutes without a touch all is wiped, where it is. */
  readonly minutes: number
}

/** Where one half stands; the other is the name of the window, which is never written to a file. */
const place = 'zeimori-handed'

/** How long figures may be on their way where nothing is wiped after a set time. */
const longest = 60

/** Hands over. A browser that keeps nothing for a tab carries nothing. */
export function handOver(carried: Handed): void {
  const [pad, rest] = split(JSON.stringify(carried))
  try {
    sessionStorage.setItem(place, rest)
    window.name = pad
  } catch {
    // The address still carries the screen and the mode.
  }
}

/** What was handed over; without the figures once nobody has come for them in time. @param now milliseconds since 1970 */
export function handed(now: number): Handed | undefined {
  try {
    const rest = sessionStorage.getItem(place)
    const text = rest === null ? undefined : join([window.name, rest])
    return text === undefined ? undefined : inTime(parse(text), now)
  } catch {
    return undefined
  }
}

/** The same, and nothing of it remains. @param municipality whose page it is: another one's gets nothing */
export function takeHanded(municipality: string, now: number): Handed | undefined {
  const found = handed(now)
  try {
    if (sessionStorage.getItem(place) !== null) window.name = ''
    sessionStorage.removeItem(place)
  } catch {
    // Where nothing may be kept, nothing is.
  }
  return found?.municipality === municipality ? found : undefined
}

const wipes = ({ shared, fragment }: Handed): boolean => shared || isVenue(fragment)

function inTime(found: Handed | undefined, now: number): Handed | undefined {
  if (found === undefined) return undefined
  const minutes = wipes(found) ? found.minutes : longest
  const since = now - found.at
  // The device's clock may be put right a little on the way.
  const isFresh = since > -60_000 && since < minutes * 60_000
  return isFresh ? found : { ...found, form: undefined, offered: undefined }
}

function parse(text: string): Handed | undefined {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return undefined
  const of = (name: string): unknown => Reflect.get(value, name)
  const string = (name: string): string | undefined => {
    const found = of(name)
    return typeof found === 'string' ? found : undefined
  }
  const number = (name: string): number => Number(of(name))
  return {
    municipality: string('municipality') ?? '',
    fragment: string('fragment') ?? '',
    at: number('at'),
    form: string('form'),
    offered: string('offered'),
    shared: of('shared') === true,
    minutes: number('minutes'),
  }
}
