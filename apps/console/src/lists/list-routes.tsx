import { recordShown, type Whose } from '../acts/shown.ts'
import { route, type Answer, type Route, type Visit } from '../http/route.ts'
import { fileKinds, fileOf, type FileKind } from './file.ts'
import { ListPage } from './list-page.tsx'
import { cellOf, shown, sorted, type List } from './list.ts'
import { viewInput, viewOf } from './view.ts'

/** Whose the rows are; those that are no municipality's own, such as the list of municipalities, are the provider's. */
const whoseOf = (rows: readonly object[]): Whose =>
  rows.map((row) => ('tenant' in row && typeof row.tenant === 'string' ? row.tenant : null))

type Given = Readonly<Record<string, unknown>>

/** The page of a list, as somebody wants to see it. */
export async function listAnswer<Row extends object>(
  list: List<Row>,
  { services, caller }: Visit,
  input: Given,
): Promise<Answer> {
  if (caller === undefined) return { kind: 'redirect', to: '/sign-in' }
  const rows = await list.read(services, caller)
  const news = await list.news?.(services, caller)
  const view = viewOf(list, input)
  return {
    kind: 'page',
    title: list.title,
    shows: whoseOf(shown(list, rows, view).rows),
    body: <ListPage {...{ list, rows, view, news, caller, services }} />,
  }
}

/** The file of a list. Taking it away leaves a record. */
export async function listFileAnswer<Row extends object>(
  list: List<Row>,
  kind: FileKind,
  { services, caller }: Visit,
  input: Given,
): Promise<Answer> {
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
}

/** The page of a list, and its files. */
export const listRoutes = <Row extends object>(list: List<Row>): readonly Route[] => [
  route('GET', list.url, list.permission, viewInput(list), (visit, input) =>
    listAnswer(list, visit, input),
  ),
  ...fileKinds.map((kind) =>
    route('GET', `${list.url}.${kind}`, list.permission, viewInput(list), (visit, input) =>
      listFileAnswer(list, kind, visit, input),
    ),
  ),
]
