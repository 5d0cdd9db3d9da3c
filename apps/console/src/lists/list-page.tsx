import { Wide } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import type { Services } from '../services.ts'
import { listText } from '../texts/lists.ts'
import { fileKinds } from './file.ts'
import { choicesOf, narrowing, shown, type Column, type List, type View } from './list.ts'
import { addressOf, onlyName } from './view.ts'

export type ListPageProps<Row> = {
  readonly list: List<Row>
  readonly rows: readonly Row[]
  readonly view: View
  readonly news: ComponentChildren
  readonly caller: Caller
  readonly services: Services
}

/** A list: what is looked for, the table, its pages, and its file. */
export function ListPage<Row>(props: ListPageProps<Row>): JSX.Element {
  const { list, rows, view, news, caller, services } = props
  const { found, pages, rows: here } = shown(list, rows, view)
  return (
    <>
      <h1>{list.title}</h1>
      <p class="small">{list.seenBy}</p>
      {news}
      {list.above?.(caller, services, rows)}
      <form method="get" action={list.url} class="finding" role="search">
        <label for="find">{listText.find}</label>
        <input id="find" name="find" type="text" value={view.find} />
        {narrowing(list).map((column) => (
          <Narrowing key={column.id} column={column} rows={rows} view={view} />
        ))}
        <button class="button quiet" type="submit">
          {listText.search}
        </button>
        {fileKinds.map((kind) => (
          <a key={kind} href={addressOf(`${list.url}.${kind}`, { ...view, page: 1 })}>
            {listText.files[kind]}
          </a>
        ))}
      </form>
      <p aria-live="polite">{listText.found(found)}</p>
      {found === 0 ? (
        <p class="empty">{listText.empty}</p>
      ) : (
        <Table list={list} rows={here} view={view} />
      )}
      {pages > 1 && <Pages list={list} view={view} pages={pages} />}
    </>
  )
}

/** One of the few things that stand in a column, or any. */
function Narrowing<Row>({
  column,
  rows,
  view,
}: {
  readonly column: Column<Row>
  readonly rows: readonly Row[]
  readonly view: View
}): JSX.Element {
  const wanted = view.only[column.id] ?? ''
  const there = choicesOf(column, rows)
  const choices = wanted === '' || there.includes(wanted) ? there : [wanted, ...there]
  return (
    <label>
      {column.title}{' '}
      <select name={onlyName(column.id)}>
        <option value="">{listText.any}</option>
        {choices.map((one) => (
          <option key={one} value={one} selected={one === wanted}>
            {one}
          </option>
        ))}
      </select>
    </label>
  )
}

function Table<Row>({
  list,
  rows,
  view,
}: Pick<ListPageProps<Row>, 'list' | 'rows' | 'view'>): JSX.Element {
  return (
    <Wide name={list.title}>
      <table class="list">
        <thead>
          <tr>
            {list.columns.map((column) => (
              <Heading key={column.id} list={list} column={column} view={view} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {list.columns.map(({ id, title, text, draw, numeric }) => (
                <td key={id} class={numeric ? 'num' : undefined} data-label={title}>
                  {draw === undefined ? text(row) : draw(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Heading<Row>({
  list,
  column: { id, title },
  view,
}: {
  readonly list: List<Row>
  readonly column: Column<Row>
  readonly view: View
}): JSX.Element {
  const isSorted = view.sort === id
  const down = isSorted && !view.down
  const direction = view.down ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <a href={addressOf(list.url, { ...view, sort: id, down, page: 1 })}>{title}</a>
    </th>
  )
}

function Pages<Row>({
  list,
  view,
  pages,
}: {
  readonly list: List<Row>
  readonly view: View
  readonly pages: number
}): JSX.Element {
  return (
    <nav class="pages" aria-label={listText.pages}>
      {view.page > 1 && (
        <a href={addressOf(list.url, { ...view, page: view.page - 1 })}>{listText.before}</a>
      )}
      <span>{listText.page(view.page, pages)}</span>
      {view.page < pages && (
        <a href={addressOf(list.url, { ...view, page: view.page + 1 })}>{listText.after}</a>
      )}
    </nav>
  )
}
