import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { tenantText } from '../texts/tenants.ts'
import type { LaunchFinding } from './launch-check.ts'

/** The accounts that are in the way of a launch, and why; that none is, where none is. */
export const Obstacles = ({
  findings,
  name,
  columns,
  clear,
}: {
  readonly findings: readonly LaunchFinding[]
  readonly name: string
  readonly columns: readonly string[]
  readonly clear: JSX.Element
}): JSX.Element =>
  findings.length === 0 ? (
    clear
  ) : (
    <Table
      name={name}
      columns={columns}
      rows={findings.map(({ account, login, name: person, obstacle }) => [
        <a key="name" href={`/people/${account}`}>
          {person}
        </a>,
        login,
        tenantText.obstacles[obstacle],
      ])}
    />
  )
