import {
  dayInJapan,
  dueText,
  paperNames,
  paperOf,
  periodText,
  readPeriod,
  type PaperName,
} from '@zeimori/records'
import type { Due, PaperVersion } from '@zeimori/store'
import type { JSX } from 'preact'
import { Table } from '../pages/table.tsx'
import { dayText } from '../texts/day.ts'
import { paperText } from '../texts/papers.ts'
import { paperAddress } from './address.ts'

/** Which municipality's papers: for the provider's people. */
export const ChooseTenant = ({
  tenants,
}: {
  readonly tenants: readonly (readonly [id: string, name: string])[]
}): JSX.Element => (
  <section class="card">
    <h1>{paperText.title}</h1>
    <p>{paperText.lead}</p>
    <p>{paperText.choose}</p>
    <ul>
      {tenants.map(([id, name]) => (
        <li key={id}>
          <a href={paperAddress({ tenant: id })}>{name}</a>
        </li>
      ))}
    </ul>
  </section>
)

type Book = {
  readonly tenant: string
  readonly versions: readonly PaperVersion[]
  readonly due: readonly Due[]
}

/** Every paper of a municipality, with what is due and what was made, for the provider's people. */
export const PapersPage = (
  props: Book & { readonly name: string; readonly hasContract: boolean },
): JSX.Element => (
  <section class="card">
    <h1>
      {paperText.title}: {props.name}
    </h1>
    <p>{paperText.lead}</p>
    {!props.hasContract && (
      <p class="notice">
        {paperText.noContract} <a href="/registers/contracts/list">{paperText.contractLink}</a>
      </p>
    )}
    <Table
      name={paperText.title}
      columns={paperText.columns}
      rows={paperNames.map((name) => rowOf(name, props))}
    />
    <Whole tenant={props.tenant} />
  </section>
)

/** Everything in one file. */
const Whole = ({ tenant }: { readonly tenant: string }): JSX.Element => (
  <>
    <h2>{paperText.whole}</h2>
    <p>{paperText.wholeLead}</p>
    <p class="buttons">
      <a class="button" href={`/papers/whole.zip?tenant=${tenant}`}>
        {paperText.wholeLink}
      </a>
    </p>
  </>
)

function rowOf(
  name: PaperName,
  { tenant, versions, due }: Book,
): readonly (JSX.Element | string)[] {
  const { title, form, lead, period } = paperOf(name)
  const own = due.filter(({ of }) => of.kind === 'paper' && of.paper === name)
  const late = own.filter(({ standing }) => standing.state === 'over')
  const next = own
    .filter(({ standing }) => standing.state !== 'met')
    .toSorted((a, b) => a.standing.by - b.standing.by)
    .at(0)
  const newest = versions.find((one) => one.name === name)
  const wanted = next?.of.kind === 'paper' ? next.of.period : undefined
  const draft = period === 'entry' || period === 'incident' ? paperText.period : paperText.draft
  return [
    <span key="title">
      <strong>{title}</strong> <span class="small">{lead}</span>
    </span>,
    form,
    dueText(paperOf(name)),
    next === undefined ? (
      ''
    ) : (
      <span key="due">
        {late.length > 0 && (
          <>
            <strong class="state unmet">{paperText.late(late.length)}</strong>{' '}
          </>
        )}
        {dayText(new Date(next.standing.by))}
        {wanted !== undefined && `（${wanted}）`}
      </span>
    ),
    newest === undefined ? (
      ''
    ) : (
      <a key="version" href={`/papers/versions/${newest.id}`}>
        {newest.period} {paperText.version(newest.number)}（{paperText.states[newest.state]}）
      </a>
    ),
    <a key="draft" href={paperAddress({ tenant, name, period: wanted })}>
      {draft === paperText.period ? `${paperText.period}を選ぶ` : draft}
    </a>,
  ]
}

/** What was submitted to a municipality, for its own people. */
export const SubmittedPage = ({ tenant, versions, due }: Book): JSX.Element => (
  <section class="card">
    <h1>{paperText.title}</h1>
    <p>{paperText.leadMunicipality}</p>
    <Missing due={due} />
    <h2>{paperText.submitted}</h2>
    {versions.length === 0 ? (
      <p>{paperText.none}</p>
    ) : (
      <Table
        name={paperText.title}
        columns={paperText.columnsMunicipality}
        rows={versions.map((one) => [
          <a key="name" href={`/papers/versions/${one.id}`}>
            {paperOf(one.name).title}
          </a>,
          shownPeriod(one),
          paperText.version(one.number),
          paperText.states[one.state],
          submittedOn(one),
          <span key="files" class="links">
            {paperEndings.map((ending) => (
              <a key={ending} href={`/papers/versions/${one.id}/${ending}`}>
                {paperText.file[ending]}
              </a>
            ))}
          </span>,
        ])}
      />
    )}
    <Whole tenant={tenant} />
  </section>
)

/** What should have been submitted by now. */
function Missing({ due }: Pick<Book, 'due'>): JSX.Element | undefined {
  const late = due.flatMap(({ of, standing }) =>
    of.kind === 'paper' && standing.state === 'over'
      ? [[paperOf(of.paper).title, of.period ?? '', dayText(new Date(standing.by))]]
      : [],
  )
  return late.length === 0 ? undefined : (
    <>
      <h2>{paperText.missing}</h2>
      <Table name={paperText.missing} columns={paperText.missingColumns} rows={late} />
    </>
  )
}

/** The files in which a paper is handed out. */
export const paperEndings = ['xlsx', 'pdf', 'json'] as const
export type PaperEnding = (typeof paperEndings)[number]

/** The day on which a version was submitted; nothing if it was not. */
export const submittedOn = ({ steps }: PaperVersion): string =>
  steps.findLast(({ kind }) => kind === 'submitted')?.day ?? ''

/** What a version is about, as people read it. */
export function shownPeriod({ name, period: key, madeAt }: PaperVersion): string {
  const period = readPeriod(paperOf(name).period, key, dayInJapan(madeAt.getTime()))
  return period === undefined ? key : periodText(period)
}
