import { recordShown, type Whose } from '../acts/shown.ts'
import { route, type Route } from '../http/route.ts'
import { fileKinds, fileOf, type FileKind } from './file.ts'
import { ListPage } from './list-page.tsx'
import { cellOf, shown, sorted, type List } from './list.ts'
import { viewInput, viewOf } from './view.ts'

/** Whose the rows are; those that are no municipality's own, such as the list of municipalities, are the provider's. */
const whoseOf = (rows: readonly object[]): Whose =>
  rows.map((row) => ('tenant' in row && typeof row.tenant === 'string' ? row.tenant : null))

/** The page of a list, and its files. Taking a file away leaves a record. */
export const listRoutes = <Row extends object>(list: List<Row>): readonly Route[] => [
  route('GET', list.url, list.permission, viewInput(list), async ({ services, caller }, input) => {
    if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
    const rows = await list.read(services, caller)
    const news = await list.news?.(services, caller)
    return {
      kind: 'page',
      title: list.title,
      shows: whoseOf(shown(list, rows, viewOf(list, input)).rows),
      body: (
        <ListPage
          list={list}
          rows={rows}
          view={viewOf(list, input)}
          news={news}
          caller={caller}
          services={services}
        />
      ),
    }
  }),
  ...fileKinds.map((kind) => fileRoute(list, kind)),
]

const fileRoute = <Row extends object>(list: List<Row>, kind: FileKind): Route =>
  route(
    'GET',
    `${list.url}.${kind}`,
    list.permission,
    viewInput(list),
    async ({ services, caller }, input) => {
      if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
      const view = viewOf(list, input)
      const rows = sorted(list, await list.read(services, caller), view)
      const what = { kind: 'list', id: list.url }
      await recordShown(services, caller, whoseOf(rows), what, 'list.export')
      const { title, columns } = list
      const file = {
        title,
        columns: columns.map((column) => column.title),
        rows: rows.map((row) => ({
          texts: columns.map(({ text }) => text(row)),
          cells: columns.map((column) => cellOf(column, row)),
        })),
        wanted: [view.find, ...Object.values(view.only)].filter(Boolean).join('、'),
      }
      return fileOf(kind, file, caller, services.now())
    },
  )
