import { fieldTable, fieldsOfRow } from '../fields/index.ts'
import { rowOf, type Field } from '../fields/field.ts'
import { fit, roughly } from './fit.ts'
import type { Box, Form, FormPage, Rect } from './form.ts'
import { capacityOf } from './paginate.ts'

/** What is wrong with a form's data. `field` is the id that stands in the data. */
export type FormProblem =
  | { readonly code: 'missing'; readonly field: string }
  | {
      readonly code: 'unknown' | 'outside' | 'too-small'
      readonly page: string
      readonly field: string
    }
  | { readonly code: 'twice'; readonly field: string }
  | {
      readonly code: 'overlap'
      readonly page: string
      readonly field: string
      readonly other: string
    }

/** The fields that a form must place: without them the paper cannot be told whose or what it is. */
const required = [
  'ichigatsu-jusho',
  'furigana',
  'shimei',
  'seinengappi',
  'denwa',
  'shunyu-kyuyo',
  'shunyu-nenkin',
  'shotoku-kyuyo',
  'shotoku-gokei',
  'kojo-shakai-hoken',
  'kojo-kiso',
  'kojo-gokei',
  'fuyo-1-shimei',
  'nensho-1-shimei',
] as const

/** A value as long as the law and life make it, by kind. A name of six characters must fit anywhere. */
const samples: Readonly<Record<Field['kind'], string>> = {
  amount: '△999,999,999',
  date: '昭和63年12月31日',
  text: '見本一二三郎',
  tick: '✓',
}

/** Every fault of a form's data; none for one that may be used. */
export function checkForm(form: Form): readonly FormProblem[] {
  const known = knownFields(form)
  const placed = form.pages.flatMap(({ boxes }) => boxes).filter(({ again }) => !again)
  const ids = new Set(placed.map(({ field }) => field))
  return [
    ...required.filter((id) => !ids.has(id)).map((field) => ({ code: 'missing' as const, field })),
    ...duplicates(form).map((field) => ({ code: 'twice' as const, field })),
    ...form.pages.flatMap((page) => problemsOn(page, known)),
  ]
}

/** Every field that the form may name: single ones, and as many rows as it draws. */
export function knownFields(form: Form): ReadonlyMap<string, Field> {
  const { fields, rows } = fieldTable(form.year)
  const capacity = capacityOf(form.pages)
  const inRows = rows.flatMap((list) =>
    Array.from({ length: capacity.get(list.id) ?? 0 }, (_, i) => fieldsOfRow(list, i + 1)).flat(),
  )
  return new Map([...fields, ...inRows].map((field) => [field.id, field]))
}

/** On a further sheet the rows begin anew, so they count apart. */
function duplicates(form: Form): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { use, boxes } of form.pages)
    for (const { field, again } of boxes) {
      if (again) continue
      const key = use.kind === 'further-sheet' && rowOf(field) ? `further ${field}` : field
      if (seen.has(key)) twice.add(field)
      seen.add(key)
    }
  return [...twice]
}

const problemsOn = (page: FormPage, known: ReadonlyMap<string, Field>): readonly FormProblem[] => [
  ...page.boxes.flatMap((box) => problemsOf(box, page, known)),
  ...page.boxes.flatMap((one, i) =>
    page.boxes
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map(({ field }) => ({
        code: 'overlap' as const,
        page: page.id,
        field: one.field,
        other: field,
      })),
  ),
]

function problemsOf(
  box: Box,
  page: FormPage,
  known: ReadonlyMap<string, Field>,
): readonly FormProblem[] {
  const field = known.get(box.field)
  const at = { page: page.id, field: box.field }
  if (field === undefined) return [{ code: 'unknown', ...at }]
  return [
    ...(isInside(box, page.size) ? [] : [{ code: 'outside' as const, ...at }]),
    ...(hasRoom(box, field) ? [] : [{ code: 'too-small' as const, ...at }]),
  ]
}

const isInside = ({ x, y, w, h }: Rect, size: FormPage['size']): boolean =>
  x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= size.w && y + h <= size.h

const hasRoom = (box: Box, { kind }: Field): boolean =>
  kind === 'tick'
    ? box.w >= 1.5 && box.h >= 1.5
    : !fit(samples[kind], box, box.size, roughly).tooLong

/** Sums of millimetres are not exact; what is less than this is none, in millimetres. */
const slack = 0.01

const overlap = (a: Rect, b: Rect): boolean =>
  a.x + slack < b.x + b.w &&
  b.x + slack < a.x + a.w &&
  a.y + slack < b.y + b.h &&
  b.y + slack < a.y + a.h
