import { 検査数字は正しい } from '@zeimori/municipalities'
import { tenantProblem } from './problem-text.ts'
import { correction, notice, openYear } from './read-news.ts'
import { colours, crest } from './read-look.ts'
import { fileName, localText, phone, url } from './read-text.ts'
import { listOf, object, tested, type Reader } from './reader.ts'
import type { Contact, TenantSettings } from './settings.ts'

/** What is wrong in a file, and where. */
export type SettingsProblem = { readonly key: string; readonly text: string }

export type ReadSettings =
  | { readonly ok: true; readonly settings: TenantSettings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] }

/** 「999997」 of the fictional city has no check digit of its own. */
const code = tested('', tenantProblem.code, (value) =>
  typeof value === 'string' && (value === '999997' || 検査数字は正しい(value)) ? value : undefined,
)

const contact: Reader<Contact> = object(
  ['office', 'phone', 'hours', 'address', 'url'],
  ({ must, may }) => ({
    office: must('office', localText(60)),
    phone: must('phone', phone),
    hours: must('hours', localText(80)),
    address: may('address', localText(120)),
    url: may('url', url),
  }),
)

const ownForm = object(['pdf', 'layout'], ({ must }) => ({
  pdf: must('pdf', fileName),
  layout: must('layout', fileName),
}))

const settings: Reader<TenantSettings> = object(
  [
    'code',
    'name',
    'crest',
    'colours',
    'greeting',
    'contact',
    'years',
    'notices',
    'corrections',
    'rates',
    'ownForm',
  ],
  ({ must, may }, at) => {
    const read = {
      code: must('code', code),
      name: may('name', localText(24)),
      crest: may('crest', crest),
      colours: may('colours', colours),
      greeting: may('greeting', localText(120)),
      contact: must('contact', contact),
      years: must('years', listOf(openYear, 12)),
      notices: may('notices', listOf(notice, 10)) ?? [],
      corrections: may('corrections', listOf(correction, 10)) ?? [],
      rates: may('rates', fileName),
      ownForm: may('ownForm', ownForm),
    }
    const once = (key: string, names: readonly string[]): void => {
      const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i)
      if (twice !== undefined) at.say(key, tenantProblem.twice(twice))
    }
    once(
      'years',
      read.years.map(({ year }) => year),
    )
    once(
      'notices',
      read.notices.map(({ id }) => id),
    )
    once(
      'corrections',
      read.corrections.map(({ id }) => id),
    )
    return read
  },
)

/** Reads the text of a municipality's file, and says everything that is wrong with it at once. */
export const readSettings = (json: string): ReadSettings => readJson(json, settings)

/** The same for a file of any shape. */
export function readJson<T>(
  json: string,
  reader: Reader<T>,
):
  | { readonly ok: true; readonly settings: T }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = []
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return { ok: false, problems: [{ key: '', text: tenantProblem.notJson }] }
  }
  const read = reader.read(value, {
    key: '',
    say: (key, text) => void problems.push({ key, text }),
  })
  return problems.length === 0 ? { ok: true, settings: read } : { ok: false, problems }
}
