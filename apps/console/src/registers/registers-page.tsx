import { registerNames, registerOf, type RegisterName } from '@zeimori/records'
import type { Entry } from '@zeimori/store'
import type { JSX } from 'preact'
import type { ShownDue } from '../lists/deadlines.tsx'
import { Table } from '../pages/table.tsx'
import { dayText } from '../texts/day.ts'
import { deadlineText, registerText } from '../texts/registers.ts'

/** The registers that somebody may read, each with what waits in it. */
export const RegistersPage = ({
  entries,
  due,
  isMunicipal,
}: {
  readonly entries: readonly Entry[]
  readonly due: readonly ShownDue[]
  readonly isMunicipal: boolean
}): JSX.Element => (
  <section class="card">
    <h1>{registerText.title}</h1>
    <p>{registerText.lead}</p>
    <p>
      <a href="/registers/deadlines">{deadlineText.title}</a>
    </p>
    <Table
      name={registerText.title}
      columns={registerText.listColumns}
      rows={registerNames
        .filter((name) => !isMunicipal || isRead(name))
        .map((name) => rowOf(name, entries, due))}
    />
  </section>
)

/** Whether a municipality's people may read a register. */
const isRead = (name: RegisterName): boolean => {
  const { whose, shown } = registerOf(name)
  return whose === 'tenant' || shown === true
}

function rowOf(
  name: RegisterName,
  entries: readonly Entry[],
  due: readonly ShownDue[],
): readonly (JSX.Element | string)[] {
  const { title, form } = registerOf(name)
  const own = entries.filter(({ register }) => register === name)
  const open = due.filter(({ of }) => of.kind === 'register' && of.register === name)
  const late = open.filter(({ look }) => look === 'over').length
  const next = open.find(({ look }) => look !== 'over')
  return [
    <a key="name" href={`/registers/${name}/list`}>
      {title}
    </a>,
    form,
    String(own.filter(({ state }) => state !== 'retired').length),
    String(own.filter(({ state }) => state === 'asked').length),
    late === 0 ? (
      '0'
    ) : (
      <strong key="late" class="state unmet">
        {late}
      </strong>
    ),
    next === undefined ? '' : dayText(new Date(next.standing.by)),
  ]
}
