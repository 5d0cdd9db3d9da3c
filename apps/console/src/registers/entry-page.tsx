import {
  differences,
  isOnRecord,
  may,
  missingFiles,
  writtenFields,
  type RegisterDefinition,
} from '@zeimori/records'
import type { Entry } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { approves, entryName, writes } from '../acts/registers/which.ts'
import type { Attachment } from '../attachments/read-attachments.ts'
import { Facts, Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { registerText } from '../texts/registers.ts'
import { Answer, Ask, Files, Retire } from './entry-parts.tsx'

export type EntryPageProps = {
  readonly entry: Entry
  readonly definition: RegisterDefinition
  readonly files: readonly Attachment[]
  readonly caller: Caller
  readonly token: string
  readonly isProved: boolean
  /** The requirements that it can be the record of, as they read. */
  readonly requirements: readonly (readonly [id: string, title: string])[]
  readonly problem: string | undefined
  /** What was typed in the form that was not taken. */
  readonly typed: Readonly<Record<string, string>>
}

/** How an entry stands, in a word. */
export const stateText = (
  definition: Pick<RegisterDefinition, 'approvedBy'>,
  { state }: Pick<Entry, 'state'>,
): string =>
  state === 'written' && isOnRecord(definition, state)
    ? registerText.onRecord
    : registerText.states[state]

/** One entry of a register: what it holds, how it came to it, and what can be done about it. */
export function EntryPage(props: EntryPageProps): JSX.Element {
  const { entry, definition, caller, problem } = props
  const { tenant, register, number, state } = entry
  const own = tenant ?? undefined
  const mayWrite = may(caller.actor, 'register.write', own) && writes(definition, caller)
  const mayApprove = may(caller.actor, 'register.approve', own) && approves(definition, caller)
  const isLive = state !== 'retired'
  return (
    <>
      <section class="card">
        <h1>{entryName(register, number)}</h1>
        {problem !== undefined && (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        <Facts facts={factsOf(entry, definition)} />
        {mayWrite && isLive && state !== 'asked' && (
          <p class="buttons">
            <a class="button quiet" href={`/registers/entries/${entry.id}/edit`}>
              {registerText.rewrite}
            </a>
          </p>
        )}
      </section>
      <section class="card">
        <h2>{registerText.content}</h2>
        <Facts facts={valuesOf(entry, definition)} />
      </section>
      <Files {...props} mayWrite={mayWrite} />
      {mayWrite && <Ask {...props} missing={missingOf(props)} />}
      {mayApprove && state === 'asked' && <Answer {...props} />}
      <History {...props} />
      <Differences {...props} />
      {mayWrite && isLive && <Retire {...props} />}
      <p>
        <a href={`/registers/${register}/list`}>{registerText.back}</a>
      </p>
    </>
  )
}

const factsOf = (
  entry: Entry,
  definition: RegisterDefinition,
): readonly (readonly [string, string])[] => {
  const newest = entry.versions.at(-1)
  return [
    [registerText.tenant, entry.tenantName ?? registerText.provider],
    [registerText.state, stateText(definition, entry)],
    [registerText.version, registerText.versionOf(entry.versions.length)],
    [registerText.changed, minuteText(newest?.at)],
    [registerText.writer, newest?.by ?? ''],
  ]
}

const valuesOf = (
  { fields }: Entry,
  definition: RegisterDefinition,
): readonly (readonly [string, JSX.Element])[] =>
  writtenFields(definition).flatMap(({ id, label }) =>
    fields[id] === undefined
      ? []
      : [
          [
            label,
            <span key={id} class="whole">
              {fields[id]}
            </span>,
          ] as const,
        ],
  )

const missingOf = ({ definition, entry, files }: EntryPageProps): readonly string[] =>
  missingFiles(
    definition,
    entry.fields,
    new Set(files.filter(({ state }) => state === 'clean').map((one) => one.entry_field ?? '')),
  ).map(({ label }) => label)

type Happened = {
  readonly at: Date
  readonly by: string
  readonly what: string
  readonly reason: string
}

const History = ({ entry }: EntryPageProps): JSX.Element => {
  const happened: readonly Happened[] = [
    ...entry.versions.map(({ number, at, by, reason }) => ({
      at,
      by,
      reason,
      what: `${registerText.wrote}（${registerText.versionOf(number)}）`,
    })),
    ...entry.steps.map(({ version, kind, at, by, reason }) => ({
      at,
      by,
      reason,
      what: `${registerText.steps[kind]}（${registerText.versionOf(version)}）`,
    })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return (
    <section class="card">
      <h2>{registerText.history}</h2>
      <Table
        name={registerText.history}
        columns={registerText.historyColumns}
        rows={happened.map(({ at, by, what, reason }) => [minuteText(at), by, what, reason])}
      />
    </section>
  )
}

/** What each version changed of the one before, the newest first. */
const Differences = ({ entry, definition }: EntryPageProps): JSX.Element | undefined => {
  const { versions } = entry
  const labels = new Map(definition.fields.map(({ id, label }) => [id, label]))
  return versions.length < 2 ? undefined : (
    <section class="card">
      <h2>{registerText.differences}</h2>
      {versions
        .map(({ number, fields }, n) => ({ number, fields, before: versions[n - 1] }))
        .flatMap(({ number, fields, before }) =>
          before === undefined ? [] : [{ number, fields, before }],
        )
        .toReversed()
        .map(({ number, fields, before }) => (
          <div key={number}>
            <h3>{registerText.differencesOf(before.number, number)}</h3>
            <Table
              name={registerText.differencesOf(before.number, number)}
              columns={registerText.differenceColumns}
              rows={differences(definition, before.fields, fields).map((one) => [
                labels.get(one.field) ?? one.field,
                one.before,
                one.after,
              ])}
            />
          </div>
        ))}
    </section>
  )
}
