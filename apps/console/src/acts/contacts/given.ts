import { isMailAddress, readClock, type ContactGroup, type ContactHours } from '@zeimori/records'
import type { Refusal } from '../act.ts'

/** A contact as a form gives it. */
export type ContactGiven = {
  /** The municipality; undefined for the provider's. */
  readonly tenant: string | undefined
  readonly group: ContactGroup
  readonly place: string
  readonly name: string
  readonly organisation: string
  readonly tel: string
  readonly way: 'mail' | 'webhook'
  readonly address: string
  readonly delay: string
  readonly days: ContactHours['days']
  readonly from: string
  readonly to: string
}

type Read =
  | {
      readonly ok: true
      readonly row: {
        readonly grp: ContactGroup
        readonly place: number
        readonly name: string
        readonly organisation: string
        readonly tel: string
        readonly address: string
        readonly delay_minutes: number
        readonly hour_days: ContactHours['days']
        readonly hour_from: number
        readonly hour_to: number
      }
    }
  | { readonly ok: false; readonly refusal: Refusal }

/** Digits, full-width ones too; NaN for anything else. */
export const numberIn = (text: string): number => {
  const plain = text.normalize('NFKC').trim()
  return /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN
}

const groupsOf = (tenant: string | undefined): readonly ContactGroup[] =>
  tenant === undefined
    ? ['on-call', 'vendor-lead', 'manager']
    : ['on-call', 'municipality', 'manager']

function isHook(text: string): boolean {
  const url = URL.parse(text)
  return (
    url !== null &&
    ['https:', 'http:'].includes(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.hash === ''
  )
}

const wrong = (field: string, rule: string): Read => ({
  ok: false,
  refusal: { code: 'not-valid', field, rule },
})

/** Reads what a form gives; the first thing that is wrong, otherwise. */
export function readContact(given: ContactGiven): Read {
  const [name, organisation] = [given.name.trim(), given.organisation.trim()]
  const address = given.address.normalize('NFKC').trim()
  const [place, delay] = [numberIn(given.place), numberIn(given.delay)]
  const [from, to] = [readClock(given.from), readClock(given.to)]
  if (!groupsOf(given.tenant).includes(given.group)) return wrong('group', 'contact-group')
  if (name === '' || organisation === '') return wrong('name', 'contact-name')
  const isAddress = given.way === 'mail' ? isMailAddress(address) : isHook(address)
  if (!isAddress) return wrong('address', 'contact-address')
  if (!(place >= 1 && place <= 99 && delay >= 0 && delay <= 120))
    return wrong('place', 'contact-numbers')
  if (from === undefined || to === undefined) return wrong('from', 'contact-hours')
  return {
    ok: true,
    row: {
      grp: given.group,
      place,
      name,
      organisation,
      tel: given.tel.trim(),
      address,
      delay_minutes: delay,
      hour_days: given.days,
      hour_from: from,
      hour_to: to,
    },
  }
}
