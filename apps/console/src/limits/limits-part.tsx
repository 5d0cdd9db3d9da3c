import { limitBounds, limitNames, policy, type LimitName, type Limits } from '@zeimori/records'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { limitText } from '../texts/limits.ts'

export type LimitsPartProps = {
  readonly limits: Limits
  /** Whether the municipality's approval of a longer time for passwords holds. */
  readonly longer: boolean
  /** Where they are changed; undefined for whoever may not. */
  readonly to: string | undefined
}

/** What binds a municipality's people, and from which requirements it comes. (gyomu-11-b) */
export const LimitsPart = ({ limits, longer, to }: LimitsPartProps): JSX.Element => (
  <section class="card">
    <h2>{limitText.title}</h2>
    <p>{limitText.lead}</p>
    <Table
      name={limitText.title}
      columns={limitText.columns}
      rows={limitNames.map((name) => [
        limitBounds[name].name,
        inForce(name, limits, longer),
        limitText.value(name, limitBounds[name].standard),
        limitText.value(name, limitBounds[name].laxest),
        limitText.source(name),
      ])}
    />
    {to !== undefined && (
      <p class="buttons">
        <a class="button quiet" href={to}>
          {limitText.change}
        </a>
      </p>
    )}
  </section>
)

function inForce(name: LimitName, limits: Limits, longer: boolean): string {
  const value = limits[name]
  const isOwn = value !== limitBounds[name].standard
  if (name === 'passwordDays' && longer && !isOwn)
    return limitText.byApproval(policy.passwordLongestAgeDays)
  return `${limitText.value(name, value)}${isOwn ? limitText.own : ''}`
}
