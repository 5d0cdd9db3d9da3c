import { languageCodes } from '../languages/list.ts'
import type { LocalText } from './local-text.ts'
import { tenantProblem } from './problem-text.ts'
import { matching, object, text as textReader, type Reader } from './reader.ts'

/** 「見本市」, or 「{ "ja": "見本市", "en": "Mihon City" }」. */
export function localText(longest: number): Reader<LocalText> {
  const plain = textReader(longest)
  const inLanguages = object<LocalText>(languageCodes, ({ must, may }) => ({
    ja: must('ja', plain),
    ...Object.fromEntries(
      languageCodes.flatMap((code) => {
        const said = code === 'ja' ? undefined : may(code, plain)
        return said === undefined ? [] : [[code, said]]
      }),
    ),
  }))
  return {
    blank: { ja: '' },
    read: (value, at) =>
      typeof value === 'object' && value !== null
        ? inLanguages.read(value, at)
        : { ja: plain.read(value, at) },
  }
}

export const phone = matching(/^0\d{1,4}-\d{1,4}-\d{3,4}$/, tenantProblem.phone)
export const identifier = matching(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, tenantProblem.id)

/** Where a link may lead: to a host by name, encrypted, and to no one's account. */
export const url: Reader<string> = {
  blank: '',
  read: (value, at) => {
    const parsed = typeof value === 'string' && value.length <= 300 ? readUrl(value) : undefined
    if (parsed === undefined) at.say(at.key, tenantProblem.url)
    return parsed ?? ''
  },
}

function readUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, username, password, hostname, href } = new URL(text)
  const isNamed = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(hostname)
  return protocol === 'https:' && username === '' && password === '' && isNamed ? href : undefined
}

/** A file beside the settings, never one elsewhere. */
export const fileName: Reader<string> = matching(
  /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}$/,
  tenantProblem.file,
)
