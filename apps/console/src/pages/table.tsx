import { Wide } from '@zeimori/ui'
import type { ComponentChildren, JSX } from 'preact'

export type TableProps = {
  /** What the table is: its name for who does not see it. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly ComponentChildren[])[]
}

/** A small table of a page; a list of its own is `lists/list-page.tsx`. A wide one scrolls by itself. */
export const Table = ({ name, columns, rows }: TableProps): JSX.Element => (
  <Wide name={name}>
    <table class="list">
      <thead>
        <tr>
          {columns.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          <tr key={i}>
            {cells.map((cell, j) => (
              <td key={j} data-label={columns[j]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Wide>
)

/** Facts, each with its name. */
export const Facts = ({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: ComponentChildren])[]
}): JSX.Element => (
  <dl class="lines">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
