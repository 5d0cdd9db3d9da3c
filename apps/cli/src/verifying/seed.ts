import { sql } from 'kysely'
import { record } from '@zeimori/console'
import { sequence } from '@zeimori/store'
import { sequencing } from '../audit-log.ts'
import { atTerminal, type Installation } from '../installation.ts'
import { keepRun } from './keep.ts'

/** Runs statements as the owner: on a throw-away installation only. */
export async function statements({ store }: Installation, all: readonly string[]): Promise<void> {
  for (const statement of all) await sql.raw(statement).execute(store.db)
}

/** An invented person's password as the console keeps them: of a word that nobody knows. */
const kept = [
  '',
  'argon2id',
  'v=19',
  'm=19456,t=2,p=1',
  'c2FsdHNhbHRzYWx0c2FsdA',
  'A'.repeat(43),
].join('$')

/** What every installation has after its first day: somebody, records, and a run of the probes. */
export async function seed(own: Installation): Promise<void> {
  await statements(own, [
    `insert into account (login, name, mail, role, status, password, password_at)
     values ('mihon-hanako', '見本 花子', 'mihon@example.jp', 'provider-admin', 'active', '${kept}', now())`,
    `insert into factor (account, kind, label, data) select id, 'totp', '見本', 'x' from account`,
  ])
  await record(own.services, atTerminal(), [
    { what: { kind: 'service' }, how: { action: 'service.start', result: 'ok' } },
  ])
  const now = Date.now()
  await keepRun(own, {
    startedAt: now,
    endedAt: now,
    target: 'http://localhost',
    runs: [
      {
        probe: 'http/framing',
        version: 1,
        startedAt: now,
        endedAt: now,
        outcome: 'pass',
        findings: [{ target: '/', ok: true, seen: 'DENY' }],
        raw: [],
      },
    ],
  })
  await sequence(sequencing(own))
}
