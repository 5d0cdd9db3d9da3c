import { may } from '@zeimori/records'
import { sourceText } from '@zeimori/requirements'
import { heldFrom, type Opening } from '@zeimori/store'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { requirementAddress } from '../ledger/query.ts'
import { StatusChip } from '../ledger/status-chip.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { minuteText } from '../texts/day.ts'
import { openingText } from '../texts/openings.ts'
import { Obstacles } from './obstacles.tsx'
import { OpeningForms } from './opening-forms.tsx'
import { isShown, type OpeningStanding } from './opening-standing.ts'
import { Overridden } from './overridden.tsx'

export type OpeningPageProps = {
  readonly tenant: string
  readonly standing: OpeningStanding
  readonly caller: Caller
  readonly token: string
  readonly problem: string | undefined
  /** What was typed with what was not done. */
  readonly typed: string | undefined
  /** Undefined where she has proved lately who she is; otherwise where she does. */
  readonly proveAt: string | undefined
  /** What has just been done. */
  readonly done: keyof typeof openingText.done | undefined
}

/** ページの公開: whether a municipality's pages are open to the public, and what is still missing. (S43) */
export const OpeningPage = (props: OpeningPageProps): JSX.Element => {
  const { tenant, standing, caller, problem, done } = props
  const { name, open, history } = standing
  return (
    <>
      <h1>{openingText.title(name)}</h1>
      <p>{openingText.lead}</p>
      {done !== undefined && (
        <p class="done" role="status">
          {openingText.done[done]}
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <section class="card">
        <Facts
          facts={[
            [
              openingText.state,
              open === undefined ? (
                <span key="state" class="state">
                  {openingText.closed}
                </span>
              ) : (
                <span key="state">
                  <span class="state ok">{openingText.open}</span>{' '}
                  {openingText.since(minuteText(heldFrom(open)), open.actedName)}
                </span>
              ),
            ],
          ]}
        />
        <p class="small">{openingText.keeps}</p>
        <Overridden open={open} tenant={tenant} />
      </section>
      {may(caller.actor, 'tenant.open', tenant) && <OpeningForms {...props} />}
      <Requirements tenant={tenant} standing={standing} />
      <Accounts standing={standing} />
      {open !== undefined && <Proofs open={open} tenant={tenant} />}
      {history.length > 0 && <History history={history} />}
      <p>
        <a href={`/tenants/${tenant}`}>{openingText.back}</a>
      </p>
    </>
  )
}

type Part = { readonly tenant: string; readonly standing: OpeningStanding }

/** What is missing first, each with the way to its page in the ledger. */
const Requirements = ({ tenant, standing: { lines } }: Part): JSX.Element => (
  <section class="card">
    <h2>{openingText.requirements}</h2>
    <p>{openingText.counts(lines.filter(isShown).length, lines.length)}</p>
    {lines.length > 0 && (
      <Table
        name={openingText.requirements}
        columns={openingText.columns}
        rows={lines
          .toSorted((a, b) => Number(isShown(a)) - Number(isShown(b)))
          .map((line) => [
            <StatusChip key="status" status={line.row.status} by={line.row.by} />,
            <>
              <a href={requirementAddress(line.requirement.id, tenant)}>{line.requirement.title}</a>
              <br />
              <small>{line.requirement.id}</small>
            </>,
            `${sourceText(line.requirement.source).short} ${line.requirement.section}`,
            isShown(line) ? openingText.ready : openingText.notReady,
          ])}
      />
    )}
  </section>
)

const Accounts = ({ standing: { findings } }: Pick<Part, 'standing'>): JSX.Element => (
  <section class="card">
    <h2>{openingText.accounts}</h2>
    <Obstacles
      findings={findings}
      name={openingText.accounts}
      columns={openingText.accountColumns}
      clear={<p>{openingText.accountsClear}</p>}
    />
  </section>
)

/** What the opening rested on, with the numbers under which the audit log holds it. */
const Proofs = ({
  open: { proofs },
  tenant,
}: {
  readonly open: Opening
  readonly tenant: string
}): JSX.Element | null =>
  proofs.length === 0 ? null : (
    <section class="card">
      <h2>{openingText.proofs}</h2>
      <Table
        name={openingText.proofs}
        columns={openingText.proofColumns}
        rows={proofs.map(({ requirement, status, evidence }) => [
          <a key="id" href={requirementAddress(requirement, tenant)}>
            {requirement}
          </a>,
          openingText.status(status),
          evidence
            .map(({ seq }) => (seq === null ? openingText.unnumbered : String(seq)))
            .join('、') || '—',
        ])}
      />
    </section>
  )

const History = ({ history }: { readonly history: readonly Opening[] }): JSX.Element => (
  <section class="card">
    <h2>{openingText.history}</h2>
    <Table
      name={openingText.history}
      columns={openingText.historyColumns}
      rows={history.map(({ kind, reason, proofs, missing, actedName, actedAt, answer }) => [
        minuteText(actedAt),
        openingText.kinds[kind],
        reason,
        actedName,
        answer === undefined
          ? ''
          : `${answer.agreed ? openingText.agreed : openingText.refused} ${answer.name} ${minuteText(answer.at)} ${answer.text}`,
        kind === 'close' ? '' : openingText.rested(proofs.length, missing.length),
      ])}
    />
  </section>
)
