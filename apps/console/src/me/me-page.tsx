import { actions, type AuditEvent } from '@zeimori/records'
import type { JSX } from 'preact'
import { Token } from '../pages/form.tsx'
import { Facts, Table } from '../pages/table.tsx'
import { methodName, roleName } from '../people/person-page.tsx'
import { isPasswordOld, passwordEnds } from '../sign-in/password-age.ts'
import { auditText } from '../texts/audit.ts'
import { dayText, minuteText } from '../texts/day.ts'
import { meDone, meText, type MeDone } from '../texts/me.ts'
import { personText } from '../texts/person.ts'
import type { Me } from './read-me.ts'

export type MePageProps = {
  readonly me: Me
  readonly signIns: readonly AuditEvent[]
  readonly token: string
  /** The digest of the session in which the page is shown. */
  readonly here: string
  readonly now: Date
  readonly done: MeDone | undefined
}

/** One's own account: what stands in it, and everything of it that one changes oneself. */
export const MePage = (props: MePageProps): JSX.Element => {
  const { me, done, signIns } = props
  const { account } = me
  return (
    <>
      <h1>{meText.title}</h1>
      <p class="small">{meText.lead}</p>
      {done !== undefined && (
        <p class="done" role="status">
          {meDone[done]}
        </p>
      )}
      <section class="card">
        <Facts
          facts={[
            [personText.name, account.name],
            [personText.login, account.login],
            [personText.role, roleName(account.role)],
            [personText.department, account.department || personText.none],
            [personText.mail, account.mail],
            [personText.ends, account.ends_on ? dayText(account.ends_on) : personText.noEnd],
          ]}
        />
      </section>
      <Password {...props} />
      <Factors codes={me.codes} />
      <Sessions {...props} />
      <SignIns signIns={signIns} />
    </>
  )
}

const Password = ({ me: { account }, now }: MePageProps): JSX.Element => {
  const since = account.password_at
  const past = since !== null && isPasswordOld(since, now, account)
  return (
    <section class="card">
      <h2>{meText.password}</h2>
      {since === null ? (
        <p>{meText.passwordNone}</p>
      ) : (
        <>
          <p>
            {past
              ? meText.passwordPast
              : meText.passwordUntil(dayText(passwordEnds(since, account)))}
          </p>
          <p class="buttons">
            <a class="button quiet" href="/me/password">
              {meText.change}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

const Factors = ({ codes }: { readonly codes: number }): JSX.Element => (
  <section class="card">
    <h2>{meText.factors}</h2>
    <p>
      {meText.factorsLead} {meText.codes}：{meText.codesLeft(codes)}
    </p>
    <p class="buttons">
      <a class="button quiet" href="/me/factors">
        {meText.factorsLink}
      </a>
      <a class="button quiet" href="/me/authenticator">
        {meText.replace}
      </a>
      <a class="button quiet" href="/me/recovery-codes">
        {meText.renew}
      </a>
    </p>
  </section>
)

const EndForm = ({
  token,
  which,
  text,
  name,
}: {
  readonly token: string
  readonly which: string
  readonly text: string
  readonly name?: string
}): JSX.Element => (
  <form method="post" action="/me/sessions">
    <Token token={token} />
    <input type="hidden" name="which" value={which} />
    <button class="button quiet" type="submit" aria-label={name}>
      {text}
    </button>
  </form>
)

const Sessions = ({ me: { sessions }, token, here }: MePageProps): JSX.Element => (
  <section class="card">
    <h2>{meText.sessions}</h2>
    <Table
      name={meText.sessions}
      columns={meText.sessionColumns}
      rows={sessions.map(({ digest, started_at, seen_at, source, factor }) => [
        minuteText(started_at),
        minuteText(seen_at),
        source,
        methodName(factor),
        digest === here ? (
          meText.here
        ) : (
          <EndForm
            key="end"
            token={token}
            which={digest}
            text={meText.end}
            name={meText.endOne(minuteText(started_at))}
          />
        ),
      ])}
    />
    <div class="buttons">
      {sessions.length > 1 && <EndForm token={token} which="others" text={meText.endOthers} />}
      <EndForm token={token} which="all" text={meText.endAll} />
    </div>
  </section>
)

const SignIns = ({ signIns }: Pick<MePageProps, 'signIns'>): JSX.Element => (
  <section class="card">
    <h2>{meText.signIns}</h2>
    <p>{meText.signInsLead}</p>
    {signIns.length === 0 ? (
      <p>{meText.none}</p>
    ) : (
      <Table
        name={meText.signIns}
        columns={meText.signInColumns}
        rows={signIns.map(({ at, where, how }) => [
          at.slice(0, 16).replace('T', ' '),
          where.source,
          actions[how.action],
          <span key="result" class={`state ${how.result}`}>
            {auditText.results[how.result]}
          </span>,
        ])}
      />
    )}
  </section>
)
