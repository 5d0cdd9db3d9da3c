import { Type } from 'typebox'
import { narrowing, type List, type View } from './list.ts'

const box = Type.Optional(Type.String({ maxLength: 200 }))

/** How a column is narrowed is asked for by this name. */
export const onlyName = (column: string): string => `only-${column}`

/** The form of what may be asked of a list. */
export const viewInput = <Row>(list: Pick<List<Row>, 'columns'>) =>
  Type.Object({
    find: box,
    sort: Type.Optional(Type.String({ maxLength: 40 })),
    down: Type.Optional(Type.Literal('1')),
    page: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,5}$' })),
    ...Object.fromEntries(narrowing(list).map(({ id }) => [onlyName(id), box])),
  })

type Asked = Readonly<Record<string, unknown>>

/** What was asked of a list. */
export function viewOf<Row>(list: Pick<List<Row>, 'columns'>, asked: Asked): View {
  const text = (name: string): string => {
    const given = asked[name]
    return typeof given === 'string' ? given : ''
  }
  const only = narrowing(list).flatMap(({ id }): readonly (readonly [string, string])[] => {
    const wanted = text(onlyName(id))
    return wanted === '' ? [] : [[id, wanted]]
  })
  return {
    find: text('find'),
    sort: text('sort'),
    down: text('down') === '1',
    page: Number(text('page') || '1'),
    only: Object.fromEntries(only),
  }
}

/** The address of a list, or of its file, as it is looked at. */
export function addressOf(url: string, { find, sort, down, page, only }: View): string {
  const query = new URLSearchParams({
    ...(find !== '' && { find }),
    ...Object.fromEntries(Object.entries(only).map(([id, text]) => [onlyName(id), text])),
    ...(sort !== '' && { sort }),
    ...(down && { down: '1' }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return query === '' ? url : `${url}?${query}`
}
