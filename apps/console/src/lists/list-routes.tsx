import { Type, type Static } from 'typebox'
import { recordShown, type Whose } from '../acts/shown.ts'
import { route, type Route } from '../http/route.ts'
import { csvOf } from './csv.ts'
import { ListPage } from './list-page.tsx'
import { shown, sorted, type List, type View } from './list.ts'

const viewInput = Type.Object({
  find: Type.Optional(Type.String({ maxLength: 200 })),
  sort: Type.Optional(Type.String({ maxLength: 40 })),
  down: Type.Optional(Type.Literal('1')),
  page: Type.Optional(Type.String({ pattern: '^[1-9]\\d{0,5}$' })),
})

const viewOf = ({ find = '', sort = '', down, page = '1' }: Static<typeof viewInput>): View => ({
  find,
  sort,
  down: down === '1',
  page: Number(page),
})

/** Whose the rows are; those that are no municipality's own, such as the list of municipalities, are the provider's. */
const whoseOf = (rows: readonly object[]): Whose =>
  rows.map((row) => ('tenant' in row && typeof row.tenant === 'string' ? row.tenant : null))

/** The page of a list, and its file. Taking the file away leaves a record. */
export const listRoutes = <Row extends object>(list: List<Row>): readonly Route[] => [
  route('GET', list.url, list.permission, viewInput, async ({ services, caller }, input) => {
    if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
    const rows = await list.read(services, caller)
    return {
      kind: 'page',
      title: list.title,
      shows: whoseOf(shown(list, rows, viewOf(input)).rows),
      body: (
        <ListPage
          list={list}
          rows={rows}
          view={viewOf(input)}
          caller={caller}
          services={services}
        />
      ),
    }
  }),
  route(
    'GET',
    `${list.url}.csv`,
    list.permission,
    viewInput,
    async ({ services, caller }, input) => {
      if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
      const rows = sorted(list, await list.read(services, caller), viewOf(input))
      const what = { kind: 'list', id: list.url }
      await recordShown(services, caller, whoseOf(rows), what, 'list.export')
      const cells = [
        list.columns.map(({ title }) => title),
        ...rows.map((row) => list.columns.map(({ text }) => text(row))),
      ]
      return {
        kind: 'file',
        name: `${list.title}.csv`,
        type: 'text/csv; charset=utf-8',
        bytes: csvOf(cells),
      }
    },
  ),
]
