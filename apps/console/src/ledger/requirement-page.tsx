import type { Asked, Shown } from '@zeimori/records'
import {
  cadences,
  controls,
  requirementOf,
  responsibilities,
  sourceText,
  strengths,
  themes,
  type LedgerRequirement,
} from '@zeimori/requirements'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { Facts, Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { ledgerText, outcomes, stales, standings } from '../texts/requirement-ledger.ts'
import { DecisionPart } from './decision-part.tsx'
import type { ShownProbe } from './ledger.ts'
import { ledgerAddress, requirementAddress } from './query.ts'
import type { Detail } from './read-ledger.ts'
import { StatusChip } from './status-chip.tsx'
import { WayMark } from './way-mark.tsx'
import { WrittenPart } from './written-part.tsx'

export type RequirementProps = {
  readonly detail: Detail
  readonly probes: readonly ShownProbe[]
  readonly tenant: string | undefined
  /** What a person has to write or sign for it. */
  readonly person: Asked['person']
  readonly caller: Caller
  readonly token: string
  /** Why what was just asked for was not done. */
  readonly problem: string | undefined
}

/** One requirement: what is asked, what proves it, since when, and how to check it by hand. (S43) */
export const RequirementPage = (props: RequirementProps): JSX.Element => {
  const { detail, probes, tenant, caller, token, person, problem } = props
  const { requirement, row } = detail.line
  return (
    <>
      <p>
        <a href={ledgerAddress({ tenant })}>{ledgerText.back}</a>
      </p>
      <h1>{requirement.title}</h1>
      <p>
        <StatusChip status={row.status} by={row.by} /> <small>{requirement.id}</small>
      </p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!detail.binds && <p class="note">{ledgerText.besideOne}</p>}
      {row.by?.kind === 'override' && <DecisionPart {...{ detail, tenant, caller, token }} />}
      <AskedPart requirement={requirement} tenant={tenant} />
      <section class="card">
        <h2>{ledgerText.proof}</h2>
        <Table
          name={ledgerText.proof}
          columns={ledgerText.proofColumns}
          rows={row.shown.map((one) => shownCells(one, probes, detail.numbers))}
        />
      </section>
      {detail.binds && <WrittenPart {...{ detail, person, tenant, caller, token }} />}
      {detail.binds && row.by?.kind !== 'override' && (
        <DecisionPart {...{ detail, tenant, caller, token }} />
      )}
      <ByHand shown={row.shown} probes={probes} />
      {row.shown.some(({ way }) => way === 'probe') && <History detail={detail} probes={probes} />}
    </>
  )
}

const AskedPart = ({
  requirement: one,
  tenant,
}: {
  readonly requirement: LedgerRequirement
  readonly tenant: string | undefined
}): JSX.Element => (
  <section class="card">
    <h2>{ledgerText.wording}</h2>
    <p>{one.wording}</p>
    <Facts
      facts={[
        [
          ledgerText.section,
          [sourceText(one.source).title, one.section, one.lines && ledgerText.lines(one.lines)]
            .filter(Boolean)
            .join('、'),
        ],
        [ledgerText.theme, themes[one.theme]],
        [ledgerText.strength, strengths[one.strength]],
        [ledgerText.responsible, responsibilities[one.responsible]],
        [ledgerText.cadence, cadences[one.cadence].name],
        ...(one.criterion === undefined ? [] : [[ledgerText.criterion, one.criterion] as const]),
        ...(one.entry === undefined ? [] : [[ledgerText.entry, one.entry] as const]),
        ...(one.unproved === undefined ? [] : [[ledgerText.unproved, one.unproved] as const]),
        ...(one.systems.length === 0
          ? []
          : [[ledgerText.systems, one.systems.join('、')] as const]),
        ...(one.related.length === 0
          ? []
          : [
              [
                ledgerText.related,
                <Related key="related" ids={one.related} tenant={tenant} />,
              ] as const,
            ]),
      ]}
    />
  </section>
)

const Related = ({
  ids,
  tenant,
}: {
  readonly ids: readonly string[]
  readonly tenant: string | undefined
}): JSX.Element => (
  <ul>
    {ids.map((id) => (
      <li key={id}>
        <a href={requirementAddress(id, tenant)}>{requirementOf(id)?.title ?? id}</a>（{id}）
      </li>
    ))}
  </ul>
)

const nameOf = (subject: string, probes: readonly ShownProbe[]): string => {
  const probe = probes.find(({ id }) => id === subject)
  return probe === undefined ? subject : ledgerText.probeOf(probe.title, probe.id)
}

type Cells = readonly (string | JSX.Element)[]

const isControl = (text: string): text is keyof typeof controls => Object.hasOwn(controls, text)

function shownCells(
  { control, way, subject, standing, newest, stale, gap }: Shown,
  probes: readonly ShownProbe[],
  numbers: Detail['numbers'],
): Cells {
  const why = [stale && stales[stale], newest?.reason, gap?.reason].filter(Boolean).join('。')
  return [
    isControl(control) ? controls[control] : control,
    <WayMark key="way" way={way} />,
    way !== 'probe'
      ? ledgerText.byPerson[way]
      : subject === undefined
        ? ledgerText.noProbe
        : nameOf(subject, probes),
    why === '' ? standings[standing] : `${standings[standing]}（${why}）`,
    newest === undefined ? ledgerText.notYet : minuteText(new Date(newest.effectiveAt)),
    newest === undefined ? '' : newest.of.version,
    seqOf(newest?.verification, numbers),
  ]
}

function seqOf(verification: string | undefined, numbers: Detail['numbers']): string {
  if (verification === undefined) return ''
  const number = numbers.get(verification)
  return number === undefined ? ledgerText.unnumbered : ledgerText.seq(number)
}

/** How somebody who does not trust the probe would look. */
const ByHand = ({
  shown,
  probes,
}: {
  readonly shown: readonly Shown[]
  readonly probes: readonly ShownProbe[]
}): JSX.Element | null => {
  const asked = probes.filter(({ id }) => shown.some(({ subject }) => subject === id))
  if (asked.length === 0) return null
  return (
    <section class="card">
      <h2>{ledgerText.byHand}</h2>
      <ul>
        {asked.map(({ id, title, byHand }) => (
          <li key={id}>
            <b>{title}</b>：{byHand}
          </li>
        ))}
      </ul>
    </section>
  )
}

const History = ({
  detail: { history, numbers },
  probes,
}: Pick<RequirementProps, 'detail' | 'probes'>): JSX.Element => (
  <section class="card">
    <h2>{ledgerText.history}</h2>
    <p>{ledgerText.historyLead}</p>
    {history.length === 0 ? (
      <p class="empty">{ledgerText.notYet}</p>
    ) : (
      <Table
        name={ledgerText.history}
        columns={ledgerText.historyColumns}
        rows={history.map((one) => [
          minuteText(new Date(one.effectiveAt)),
          nameOf(one.subject, probes),
          one.reason === undefined
            ? outcomes[one.outcome]
            : `${outcomes[one.outcome]}（${one.reason}）`,
          one.target,
          String(one.targets),
          one.of.version,
          seqOf(one.verification, numbers),
        ])}
      />
    )}
  </section>
)
