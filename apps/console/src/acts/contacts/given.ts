import { isIP, type BlockList } from 'node:net'
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

/** Without TLS only where the worker would send so, too: an address in a network of one's own, or a name that may be. */
function isWithoutTls({ hostname }: URL, own: BlockList | undefined): boolean {
  if (own === undefined || own.rules.length === 0) return false
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  return family === 0 || own.check(host, family === 6 ? 'ipv6' : 'ipv4')
}

function isHook(text: string, own: BlockList | undefined): boolean {
  const url = URL.parse(text)
  return (
    url !== null &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && isWithoutTls(url, own))) &&
    url.username === '' &&
    url.password === '' &&
    url.hash === ''
  )
}

/** In one line, whatever was typed. */
const lineOf = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const wrong = (field: string, rule: string): Read => ({
  ok: false,
  refusal: { code: 'not-valid', field, rule },
})

/**
 * Reads what a form gives; the first thing that is wrong, otherwise.
 * @param own networks in which a webhook needs no TLS
 */
export function readContact(given: ContactGiven, own: BlockList | undefined): Read {
  const [name, organisation] = [lineOf(given.name), lineOf(given.organisation)]
  const address = given.address.normalize('NFKC').trim()
  const [place, delay] = [numberIn(given.place), numberIn(given.delay)]
  const [from, to] = [readClock(given.from), readClock(given.to)]
  if (!groupsOf(given.tenant).includes(given.group)) return wrong('group', 'contact-group')
  if (name === '' || organisation === '') return wrong('name', 'contact-name')
  const isAddress = given.way === 'mail' ? isMailAddress(address) : isHook(address, own)
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
      tel: lineOf(given.tel),
      address,
      delay_minutes: delay,
      hour_days: given.days,
      hour_from: from,
      hour_to: to,
    },
  }
}
