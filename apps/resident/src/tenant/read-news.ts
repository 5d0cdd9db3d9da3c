import { 空の申告, 年度一覧, type 年度の記号, type 申告 } from '@zeimori/tax'
import { terms } from '@zeimori/tax/glossary'
import type { Correction, Range } from './corrections.ts'
import { tenantProblem } from './problem-text.ts'
import { date, listOf, object, tested, text, type Reader } from './reader.ts'
import { identifier, localText, url } from './read-text.ts'
import type { Notice, OpenYear } from './settings.ts'
import { yearSymbol } from './read-year.ts'

export const notice: Reader<Notice> = object(
  ['id', 'from', 'to', 'title', 'text', 'url'],
  ({ must, may }, at) => {
    const [from, to] = [must('from', date), must('to', date)]
    if (from !== '' && to !== '' && from > to) at.say(at.key, tenantProblem.order(from, to))
    return {
      id: must('id', identifier),
      from,
      to,
      title: must('title', localText(60)),
      text: must('text', localText(600)),
      url: may('url', url),
    }
  },
)

export const openYear: Reader<OpenYear> = object(
  ['year', 'opens', 'approvedBy', 'approvedOn'],
  ({ must }, at) => {
    const [opens, approvedOn] = [must('opens', date), must('approvedOn', date)]
    if (opens !== '' && approvedOn !== '' && opens < approvedOn)
      at.say(`${at.key}.opens`, tenantProblem.opensTooEarly)
    return {
      year: must('year', yearSymbol),
      opens,
      approvedBy: must('approvedBy', text(60)),
      approvedOn,
    }
  },
)

const parts: readonly string[] = Object.keys(空の申告)
const isPart = (name: string): name is keyof 申告 => parts.includes(name)

const declaredParts: Reader<readonly (keyof 申告)[]> = {
  blank: [],
  read: (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      at.say(at.key, tenantProblem.notObject)
      return []
    }
    return Object.entries(value).flatMap(([name, is]) => {
      if (!isPart(name)) at.say(`${at.key}.${name}`, tenantProblem.declared(parts))
      else if (is !== 'present') at.say(`${at.key}.${name}`, tenantProblem.present)
      return isPart(name) ? [name] : []
    })
  },
}

const yen = tested(0, tenantProblem.notNumber, (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
)

const range: Reader<Range> = object(['from', 'to'], ({ may }, at) => {
  const [from, to] = [may('from', yen), may('to', yen)]
  if (from === undefined && to === undefined) at.say(at.key, tenantProblem.range)
  if (from !== undefined && to !== undefined && from > to)
    at.say(at.key, tenantProblem.order(String(from), String(to)))
  return { from, to }
})

const amounts: Reader<Correction['when']['amounts']> = {
  blank: [],
  read: (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      at.say(at.key, tenantProblem.notObject)
      return []
    }
    return Object.entries(value).map(([term, is]) => {
      if (!Object.keys(terms).includes(term)) at.say(`${at.key}.${term}`, tenantProblem.term)
      return { term, range: range.read(is, { ...at, key: `${at.key}.${term}` }) }
    })
  },
}

const when: Reader<Correction['when']> = object(['年度', '申告', '額'], ({ must, may }) => ({
  years: must('年度', listOf<年度の記号>(yearSymbol, Object.keys(年度一覧).length)),
  declared: may('申告', declaredParts) ?? [],
  amounts: may('額', amounts) ?? [],
}))

export const correction: Reader<Correction> = object(
  ['id', 'date', 'title', 'text', 'when'],
  ({ must }) => ({
    id: must('id', identifier),
    date: must('date', date),
    title: must('title', localText(80)),
    text: must('text', localText(1_000)),
    when: must('when', when),
  }),
)
