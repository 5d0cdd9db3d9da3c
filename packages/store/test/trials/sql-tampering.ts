import { sql } from 'kysely'
import { readCheckpoint, type AuditEvent } from '@zeimori/records'
import {
  appendEvents,
  archiveOf,
  checkLog,
  forProvider,
  japanTime,
  lastCheckpoint,
  sealWith,
  sequence,
  signLog,
  verifierOf,
  type Store,
} from '../../src/index.ts'
import type { Chance } from './chance.ts'
import type { Files } from './file-tampering.ts'
import { log, logOf, signer, type MadeLog } from './made-log.ts'

const key = new Uint8Array(32).fill(7)

const event = (n: number): AuditEvent => ({
  at: japanTime(new Date(n)),
  where: { host: 'test', service: 'console', instance: '1' },
  who: { kind: 'operator', id: `u${n % 7}` },
  what: { tenant: '131016', kind: 'account', id: String(n) },
  how: { action: 'account.invite', result: 'ok' },
})

const refused: AuditEvent = {
  ...event(0),
  who: { kind: 'system', id: 'sequencer' },
  what: { kind: 'record' },
  how: { action: 'audit.verify', result: 'failed', reason: 'seal' },
}

/** Somebody with every right in the database: what refuses changes is switched off for her. */
const attack = (store: Store, ...statements: readonly string[]): Promise<void> =>
  store.db.transaction().execute(async (within) => {
    await sql.raw('set local session_replication_role = replica').execute(within)
    for (const statement of statements) await sql.raw(statement).execute(within)
  })

const empty = (store: Store): Promise<void> =>
  attack(
    store,
    'truncate audit_record, audit_pending, audit_head, audit_tile, audit_checkpoint restart identity',
  )

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Puts a made log in the place of what is there. */
const putting = ({ records }: MadeLog): readonly string[] => [
  'delete from audit_record',
  ...records.map(
    ({ seq, text, hash }) =>
      `insert into audit_record values (${seq}, '2026-11-22', ${quoted(text)}, ${quoted(hash)}, null, '-', '-', '-')`,
  ),
]

/** On the numbered log: what she does to one of its records, counting from 1. */
export const tableTamperings: Readonly<Record<string, (at: number) => readonly string[]>> = {
  'a text edited': (at) => [
    `update audit_record set text = replace(text, 'account', 'acc0unt') where seq = ${at}`,
  ],
  'a text edited and its hash made anew': (at) => [
    `update audit_record set text = replace(text, 'account', 'acc0unt'),
       hash = encode(sha256(convert_to(replace(text, 'account', 'acc0unt'), 'UTF8')), 'base64')
     where seq = ${at}`,
  ],
  'a record deleted': (at) => [`delete from audit_record where seq = ${at}`],
  'a record deleted and the rest renumbered': (at) => [
    `delete from audit_record where seq = ${at}`,
    `update audit_record set seq = seq - 1 where seq > ${at}`,
  ],
  'two texts swapped': (at) => [
    `update audit_record a set text = b.text, hash = b.hash from audit_record b
     where a.seq in (${at}, ${at + 1}) and b.seq in (${at}, ${at + 1}) and a.seq <> b.seq`,
  ],
  'a record doubled': (at) => [
    `insert into audit_record select * from audit_record where seq = ${at}`,
  ],
  'the end cut off': (at) => [
    `delete from audit_record where seq >= ${at}`,
    `update audit_head set seq = ${at - 1}`,
  ],
  'the whole log and its checkpoints replaced': (at) => [
    ...putting(logOf(Array.from({ length: 30 + at }, (_, n) => `another ${n}`))),
    'truncate audit_checkpoint',
  ],
}

/** On what a record is searched by, one of its columns each: a search would no longer find it where it belongs. */
export const columnTamperings: Readonly<Record<string, (at: number) => readonly string[]>> = {
  seq: (at) => [`update audit_record set seq = -seq where seq = ${at}`],
  at: (at) => [`update audit_record set at = at + interval '1 second' where seq = ${at}`],
  tenant: (at) => [
    `update audit_record set tenant = ${at % 2 === 0 ? 'null' : "'131024'"} where seq = ${at}`,
  ],
  who: (at) => [`update audit_record set who = 'nobody' where seq = ${at}`],
  action: (at) => [`update audit_record set action = 'audit.search' where seq = ${at}`],
  result: (at) => [`update audit_record set result = 'denied' where seq = ${at}`],
}

/** On what waits for its number: which of three waiting events, counting from 0. */
export const pendingTamperings: Readonly<Record<string, (at: number) => readonly string[]>> = {
  'a waiting event edited': (at) => [
    `update audit_pending set event = replace(event, 'invite', 'delete') where ${nth(at)}`,
  ],
  'a waiting event deleted': (at) => [`delete from audit_pending where ${nth(at)}`],
  'a waiting event copied': (at) => [
    `insert into audit_pending (event, seal, writer)
     select event, seal, writer from audit_pending where ${nth(at)}`,
  ],
  'an event forged': (at) => [
    `insert into audit_pending (event, seal, writer)
     select replace(event, 'u', 'v'), seal, regexp_replace(writer, ':.*', ':9') from audit_pending where ${nth(at)}`,
  ],
  'a waiting event renamed to another count': (at) => [
    `update audit_pending set writer = regexp_replace(writer, ':.*', ':8') where ${nth(at)}`,
  ],
}

const nth = (at: number): string =>
  `id = (select id from audit_pending order by id offset ${at} limit 1)`

export type SqlTrial = {
  readonly files: Files
  /** What the log is searched by, as a database writes it to a file for the second verifier. */
  readonly columns: string
  /** Whether the first verifier finds something wrong in the database. */
  readonly inDatabase: boolean
}

/** One trial: a fresh log, the attack, and what both verifiers get to see of it. */
export async function tryInSql(
  store: Store,
  {
    on,
    statements,
  }: { readonly on: 'table' | 'waiting'; readonly statements: (at: number) => readonly string[] },
  dice: Chance,
): Promise<SqlTrial> {
  await empty(store)
  const sealing = sealWith(key)
  let minute = 0
  const append = (count: number): Promise<void> =>
    forProvider(store, (within) =>
      appendEvents(
        within,
        sealing,
        Array.from({ length: count }, (_, n) => event(n)),
      ),
    )
  const number = async (): Promise<void> => {
    const now = (): Date => new Date(Date.UTC(2026, 10, 22, 0, (minute += 6)))
    while ((await sequence({ store, sealing, log, now, tampered: () => refused })) > 0);
  }
  await append(12 + dice(20))
  await number()
  const length = 12
  if (on === 'waiting') {
    await append(3)
    await attack(store, ...statements(dice(3)))
    // Others go on working; the hole shows when their records are ten minutes younger.
    for (let n = 0; n < 4; n += 1) {
      await number()
      await append(1)
    }
    await number()
  }
  const note = await signLog(store, signer)
  if (on === 'table') await attack(store, ...statements(1 + dice(length - 1)))
  return seen(store, note ?? (await lastCheckpoint(store)) ?? '')
}

async function seen(store: Store, note: string): Promise<SqlTrial> {
  const known = verifierOf(signer.publicKey)
  const read = known && readCheckpoint(note, known)
  if (read === undefined || !read.ok) throw new Error('the checkpoint of the trial does not hold')
  const { broken, alarms } = await checkLog(store, log, [read.checkpoint])
  const archive = Buffer.from(
    (await archiveOf(store, 1, Number.MAX_SAFE_INTEGER).toArray()).join(''),
  )
  const { rows } = await sql<{ line: string }>`
    select row_to_json(one)::text as line
    from (select seq, at, tenant, who, action, result from audit_record order by abs(seq)) one`.execute(
    store.db,
  )
  return {
    files: { archive, note },
    columns: rows.map(({ line }) => `${line}\n`).join(''),
    inDatabase: broken !== undefined || alarms.length > 0,
  }
}
