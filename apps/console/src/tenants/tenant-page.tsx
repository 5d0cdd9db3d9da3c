import { asRole, isPowerful, may, roles } from '@zeimori/records'
import type { JSX } from 'preact'
import type { Caller } from '../acts/act.ts'
import { LimitsPart } from '../limits/limits-part.tsx'
import { kindName } from '../lists/approvals.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { roleName } from '../people/person-page.tsx'
import { dayText } from '../texts/day.ts'
import { ledgerAddress } from '../ledger/query.ts'
import { sourceText } from '../texts/binding-sources.ts'
import { ownText } from '../texts/own-requirements.ts'
import { openingText } from '../texts/openings.ts'
import { tenantText } from '../texts/tenants.ts'
import { Obstacles } from './obstacles.tsx'
import { Overridden } from './overridden.tsx'
import type { TenantSheet } from './read-tenant.ts'

export type TenantPageProps = {
  readonly sheet: TenantSheet
  readonly caller: Caller
  /** What has just been done. */
  readonly done: string | undefined
}

/** A municipality and the state of its access control. (gyomu-11-a, gyomu-11-b, gyomu-4-3-a) */
export const TenantPage = ({ sheet, caller, done }: TenantPageProps): JSX.Element => {
  const { tenant } = sheet
  const said = done === undefined ? undefined : tenantText.done[done]
  return (
    <>
      <h1>{tenant.name}</h1>
      <p class="small">{tenantText.seenBy}</p>
      {said !== undefined && (
        <p class="done" role="status">
          {said}
        </p>
      )}
      {may(caller.actor, 'account.invite', tenant.id) && (
        <p class="buttons">
          <a class="button main" href={`/people/invite?tenant=${tenant.id}`}>
            {tenantText.invite}
          </a>
        </p>
      )}
      <section class="card">
        <Facts
          facts={[
            [tenantText.id, tenant.id],
            [tenantText.since, dayText(tenant.created_at)],
            [
              openingText.link,
              <a key="opening" href={`/tenants/${tenant.id}/opening`}>
                {sheet.opening === undefined ? openingText.closed : openingText.open}
              </a>,
            ],
            [
              tenantText.asks,
              <span key="asks" class="links">
                <a href={ledgerAddress({ tenant: tenant.id })}>{tenantText.ledger}</a>
                <a href={`/tenants/${tenant.id}/sources`}>{sourceText.link}</a>
                <a href={`/tenants/${tenant.id}/requirements`}>{ownText.link}</a>
              </span>,
            ],
          ]}
        />
        <Overridden open={sheet.opening} tenant={tenant.id} />
      </section>
      <AccessState sheet={sheet} />
      <Roles title={tenantText.ownRoles} counts={sheet.roles} />
      <Roles
        title={tenantText.providerRoles}
        lead={tenantText.providerLead}
        counts={sheet.provider}
      />
      <Granted granted={sheet.granted} />
      <LimitsPart
        limits={sheet.limits}
        longer={sheet.granted.some(({ kind }) => kind === 'password-period')}
        to={
          may(caller.actor, 'tenant.change', tenant.id) ? `/tenants/${tenant.id}/limits` : undefined
        }
      />
      <SignIn limits={sheet.limits} />
      <Launch findings={sheet.findings} />
    </>
  )
}

const AccessState = ({
  sheet: { counts, sessions, reviewedAt },
}: {
  readonly sheet: TenantSheet
}): JSX.Element => {
  const { people } = tenantText
  return (
    <section class="card">
      <h2>{tenantText.state}</h2>
      <Facts
        facts={[
          [tenantText.active, people(counts.active)],
          [tenantText.invited, people(counts.invited)],
          [tenantText.suspended, people(counts.suspended)],
          [tenantText.exceptions, people(counts.exceptions)],
          [tenantText.withoutFactor, people(counts.withoutFactor)],
          [tenantText.passwordOver, people(counts.passwordOver)],
          [tenantText.locked, people(counts.locked)],
          [tenantText.unused, people(counts.unused)],
          [tenantText.reviewDue, people(counts.reviewDue)],
          [tenantText.reviewedAt, dayText(reviewedAt) || tenantText.notYet],
          [tenantText.sessions, tenantText.many(sessions)],
        ]}
      />
      <p>
        <a href="/people">{tenantText.peopleLink}</a>　<a href="/access">{tenantText.accessLink}</a>
      </p>
    </section>
  )
}

const Roles = ({
  title,
  lead,
  counts,
}: {
  readonly title: string
  readonly lead?: string
  readonly counts: TenantSheet['roles']
}): JSX.Element => (
  <section class="card">
    <h2>{title}</h2>
    {lead !== undefined && <p>{lead}</p>}
    {counts.length === 0 ? (
      <p>{tenantText.nobody}</p>
    ) : (
      <Table
        name={title}
        columns={tenantText.roleColumns}
        rows={counts.map(({ role, count }) => {
          const known = asRole(role)
          return [
            roleName(role),
            tenantText.people(count),
            known === undefined ? '' : roles[known].purpose,
            known !== undefined && isPowerful(known) ? tenantText.second : tenantText.alone,
          ]
        })}
      />
    )}
  </section>
)

/** What a second person has allowed that is stricter by default, while it holds. */
const Granted = ({ granted }: Pick<TenantSheet, 'granted'>): JSX.Element => (
  <section class="card">
    <h2>{tenantText.granted}</h2>
    {granted.some(({ kind }) => kind === 'shared-server') || <p>{tenantText.sharedNotGranted}</p>}
    {granted.length === 0 ? (
      <p>{tenantText.noneGranted}</p>
    ) : (
      <Table
        name={tenantText.granted}
        columns={tenantText.grantedColumns}
        rows={granted.map(({ id, kind, subject_name, ends_on }) => [
          <a key="kind" href={`/approvals/${id}`}>
            {kindName(kind)}
          </a>,
          subject_name,
          ends_on,
        ])}
      />
    )}
  </section>
)

/** 認証方法: how everybody here proves who she is. (gyomu-4-3-a) */
const SignIn = ({ limits }: Pick<TenantSheet, 'limits'>): JSX.Element => (
  <section class="card">
    <h2>{tenantText.signIn}</h2>
    <ul>
      {tenantText.signInFacts(limits).map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  </section>
)

const Launch = ({ findings }: Pick<TenantSheet, 'findings'>): JSX.Element => (
  <section class="card">
    <h2>{tenantText.launch}</h2>
    <p>{tenantText.launchLead}</p>
    <Obstacles
      findings={findings}
      name={tenantText.launch}
      columns={tenantText.launchColumns}
      clear={
        <p>
          <span class="state ok">{tenantText.launchClear}</span>
        </p>
      }
    />
  </section>
)
